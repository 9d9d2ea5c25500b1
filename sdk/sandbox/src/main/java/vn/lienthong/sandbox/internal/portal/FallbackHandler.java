package vn.lienthong.sandbox.internal.portal;

import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.internal.RequestRecord;

/** A handler of requests that are not for the portal. */
@FunctionalInterface
public interface FallbackHandler {
    /** Returns the answer; null if the request is for the portal. */
    @Nullable
    HttpReply answer(HttpExchange exchange, byte[] body, RequestRecord requestRecord);
}
