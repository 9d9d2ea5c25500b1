package vn.lienthong.portal.signin;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.lienthong.code.personal.Secret;

/**
 * A sign-in that was started in one browser. The host stores it in that browser's session and removes it when the
 * browser returns. A browser that returns without it, or a second time, did not start it (LT-ID-002). Valid for
 * one {@link PortalSignIn#finish}.
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
     * Returns a pending sign-in from parts that the host has stored, for example in a session shared by several nodes.
     * Such a host must ensure that it is used only once.
     *
     * @throws IllegalArgumentException if a secret is blank, for example because the session lost it
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
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return part;
    }

    /** Returns the state, which the browser sends back. */
    public Secret state() {
        return state;
    }

    /** Returns the nonce, which the identity token must contain. */
    public Secret nonce() {
        return nonce;
    }

    /** Returns the PKCE code verifier, which proves that the code was issued for this sign-in, if PKCE is used. */
    public Secret verifier() {
        return verifier;
    }

    /** Returns the time when the sign-in started. */
    public Instant startedAt() {
        return startedAt;
    }

    /**
     * Marks the sign-in as used.
     *
     * @return false if it was already used
     */
    boolean use() {
        return used.compareAndSet(false, true);
    }

    @Override
    public String toString() {
        return "PendingSignIn[" + startedAt + "]";
    }
}
