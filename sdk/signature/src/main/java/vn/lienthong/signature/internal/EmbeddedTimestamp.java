package vn.lienthong.signature.internal;

import java.util.Objects;

/** A timestamp that a document carries, and over what it must have been made. */
public final class EmbeddedTimestamp {
    private final byte[] token;
    private final DigestSource timestampedBytes;

    /** @param token the DER of an RFC 3161 token; not copied */
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
