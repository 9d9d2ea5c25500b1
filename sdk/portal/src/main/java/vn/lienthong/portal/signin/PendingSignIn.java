package vn.lienthong.portal.signin;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.lienthong.code.personal.Secret;

/**
 * A sign-in that has begun in one browser. The host keeps it in that browser's session and takes it out when the browser comes
 * back: whoever comes back without it, or a second time, did not begin it (LT-ID-002). Good for one {@link PortalSignIn#finish}.
 */
public final class PendingSignIn {
    private final Secret state;
    private final Secret nonce;
    private final Secret verifier;
    private final Instant startedAt;
    private final AtomicBoolean used = new AtomicBoolean();

    PendingSignIn(Secret state, Secret nonce, Secret verifier, Instant begun) {
        this.state = state;
        this.nonce = nonce;
        this.verifier = verifier;
        this.startedAt = begun;
    }

    /**
     * Returns a pending sign-in that a host has stored part by part, such as in a session that several nodes share; such a host sees to
     * it that it is used once.
     *
     * @throws IllegalArgumentException if a secret is blank, as it is where a session has lost it
     */
    public static PendingSignIn of(Secret state, Secret nonce, Secret verifier, Instant begun) {
        return new PendingSignIn(
                present(state, "state"),
                present(nonce, "nonce"),
                present(verifier, "verifier"),
                Objects.requireNonNull(begun, "begun"));
    }

    private static Secret present(Secret part, String name) {
        if (Objects.requireNonNull(part, name).value().isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return part;
    }

    /** Comes back with the browser. */
    public Secret state() {
        return state;
    }

    /** Comes back in the identity token. */
    public Secret nonce() {
        return nonce;
    }

    /** Proves that the code is ours, where a proof key is used. */
    public Secret verifier() {
        return verifier;
    }

    /** Returns when it began. */
    public Instant startedAt() {
        return startedAt;
    }

    /** Uses it up. @return false if it was used already */
    boolean use() {
        return used.compareAndSet(false, true);
    }

    @Override
    public String toString() {
        return "PendingSignIn[" + startedAt + "]";
    }
}
