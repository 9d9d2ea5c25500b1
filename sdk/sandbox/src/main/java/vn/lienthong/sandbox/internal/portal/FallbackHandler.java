package vn.lienthong.sandbox.internal.portal;

import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.internal.RequestRecord;

/** Answers what is not for the portal. */
@FunctionalInterface
public interface FallbackHandler {
    /** Returns the answer, or null when the request is the portal's. */
    @Nullable
    HttpReply answer(HttpExchange exchange, byte[] body, RequestRecord requestRecord);
}
