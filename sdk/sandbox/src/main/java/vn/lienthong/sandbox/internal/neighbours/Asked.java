package vn.lienthong.sandbox.internal.neighbours;

import com.sun.net.httpserver.HttpExchange;
import vn.lienthong.sandbox.internal.Neighbour;
import vn.lienthong.sandbox.internal.Visit;

/** A request to a neighbour. */
final class Asked {
    private final Neighbour neighbour;
    private final HttpExchange exchange;
    private final byte[] body;
    private final Visit visit;

    Asked(Neighbour neighbour, HttpExchange exchange, byte[] body, Visit visit) {
        this.neighbour = neighbour;
        this.exchange = exchange;
        this.body = body;
        this.visit = visit;
    }

    Neighbour neighbour() {
        return neighbour;
    }

    byte[] body() {
        return body;
    }

    Visit visit() {
        return visit;
    }

    boolean is(String method) {
        return exchange.getRequestMethod().equals(method);
    }

    /** The path without its query, still encoded. */
    String path() {
        return exchange.getRequestURI().getRawPath();
    }

    /** A header's first value, or empty. */
    String header(String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    /** The query, still encoded. */
    String query() {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? "" : query;
    }

    @Override
    public String toString() {
        return "Asked[" + neighbour + "]";
    }
}
