package vn.lienthong.http;

import java.io.InputStream;
import java.net.URI;
import java.util.Objects;

/**
 * A successful response whose body is still being received. Its text form contains no URL (LT-PRIV-001).
 *
 * @param uri the URL of the response, after redirects
 * @param length bytes of the body by the header, -1 if unknown
 * @param endKnown whether a truncated body is detected, because its length or its last part is marked
 * @param contentDisposition the header {@code Content-Disposition}, "" if missing
 * @param mediaType the header {@code Content-Type}, "" if missing; unverified
 * @param body the body; throws if the network fails or a timeout expires
 */
public record StreamedResponse(
        URI uri, long length, boolean endKnown, String contentDisposition, String mediaType, InputStream body) {
    public StreamedResponse {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(contentDisposition, "contentDisposition");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(body, "body");
    }

    @Override
    public String toString() {
        return "StreamedResponse[" + length + " bytes]";
    }
}
