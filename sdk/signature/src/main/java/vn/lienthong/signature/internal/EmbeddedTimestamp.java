package vn.lienthong.signature.internal;

import java.util.Objects;

/** A timestamp in a document, with the bytes that it must cover. */
public final class EmbeddedTimestamp {
    private final byte[] token;
    private final DigestSource timestampedBytes;

    /**
     * @param token RFC 3161 token in DER; not copied
     */
    public EmbeddedTimestamp(byte[] token, DigestSource stamped) {
        this.token = Objects.requireNonNull(token, "token");
        this.timestampedBytes = Objects.requireNonNull(stamped, "stamped");
    }

    public byte[] token() {
        return token;
    }

    public DigestSource timestampedBytes() {
        return timestampedBytes;
    }
}
