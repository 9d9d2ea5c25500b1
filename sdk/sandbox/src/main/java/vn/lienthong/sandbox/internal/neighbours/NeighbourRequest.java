package vn.lienthong.sandbox.internal.neighbours;

import com.sun.net.httpserver.HttpExchange;
import vn.lienthong.sandbox.internal.NeighbourService;
import vn.lienthong.sandbox.internal.RequestRecord;

/** A request to a neighbouring service. */
final class NeighbourRequest {
    private final NeighbourService service;
    private final HttpExchange exchange;
    private final byte[] body;
    private final RequestRecord requestRecord;

    NeighbourRequest(NeighbourService neighbour, HttpExchange exchange, byte[] body, RequestRecord requestRecord) {
        this.service = neighbour;
        this.exchange = exchange;
        this.body = body;
        this.requestRecord = requestRecord;
    }

    NeighbourService service() {
        return service;
    }

    byte[] body() {
        return body;
    }

    RequestRecord requestRecord() {
        return requestRecord;
    }

    boolean hasMethod(String method) {
        return exchange.getRequestMethod().equals(method);
    }

    /** Returns the encoded path without its query. */
    String path() {
        return exchange.getRequestURI().getRawPath();
    }

    /** Returns the first value of a header; empty if missing. */
    String header(String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    /** Returns the encoded query. */
    String query() {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? "" : query;
    }

    @Override
    public String toString() {
        return "NeighbourRequest[" + service + "]";
    }
}
