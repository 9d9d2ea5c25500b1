package vn.lienthong.signature.internal;

import java.util.Objects;

/** A timestamp that a document carries, and over what it must have been made. */
public final class Stamp {
    private final byte[] token;
    private final Digested stamped;

    /** @param token the DER of an RFC 3161 token; not copied */
    public Stamp(byte[] token, Digested stamped) {
        this.token = Objects.requireNonNull(token, "token");
        this.stamped = Objects.requireNonNull(stamped, "stamped");
    }

    public byte[] token() {
        return token;
    }

    public Digested stamped() {
        return stamped;
    }
}
