package vn.lienthong.http;

import java.io.InputStream;
import java.net.URI;
import java.util.Objects;

/**
 * A successful answer whose body still comes. Its text form shows no address (LT-PRIV-001).
 *
 * @param uri where it came from, after redirects
 * @param length bytes of the body as the head tells them, -1 if it does not
 * @param endTold whether a body that ends too early is noticed, because its length or its last part is marked
 * @param disposition the header {@code Content-Disposition}, "" without one
 * @param mediaType the header {@code Content-Type}, "" without one; what the sender says, which nothing holds it to
 * @param body ends at the end of the body; throws when the network fails or a time runs out
 */
public record StreamedResponse(
        URI uri, long length, boolean endTold, String disposition, String mediaType, InputStream body) {
    public StreamedResponse {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(disposition, "disposition");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(body, "body");
    }

    @Override
    public String toString() {
        return "StreamedResponse[" + length + " bytes]";
    }
}
