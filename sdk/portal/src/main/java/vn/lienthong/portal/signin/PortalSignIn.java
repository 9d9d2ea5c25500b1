package vn.lienthong.portal.signin;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.portal.signin.SignInRejectedException.SignInRejectionReason;
import vn.lienthong.portal.signin.internal.AccountReader;
import vn.lienthong.portal.signin.internal.FormEncoding;
import vn.lienthong.portal.signin.internal.IdentityProvider;
import vn.lienthong.portal.signin.internal.IdentityToken;
import vn.lienthong.portal.signin.internal.UserInfo;

/**
 * Signs people in with their account of the national portal: OpenID Connect, code flow (LT-ID-001 to LT-ID-009). See the package
 * on what still needs it since 2026.
 *
 * <p>The site sends the browser to {@link #address}, keeps the {@link PendingSignIn} in that browser's session, and calls
 * {@link #finish} with the query that the browser comes back with. Thread-safe; close it when the application ends.
 */
public final class PortalSignIn implements AutoCloseable {
    private static final int RANDOM_BYTES = 32;

    private final SignInOptions options;
    private final IdentityProvider provider;
    private final SecureRandom random = new SecureRandom();

    private PortalSignIn(SignInOptions options) {
        this.options = options;
        this.provider = new IdentityProvider(options);
    }

    /**
     * Returns a sign-in with these options. Makes no call yet.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static PortalSignIn open(SignInOptions options) {
        return new PortalSignIn(Objects.requireNonNull(options, "options"));
    }

    /** Begins a sign-in in one browser. */
    public PendingSignIn begin() {
        return PendingSignIn.of(secret(), secret(), secret(), options.clock().instant());
    }

    /** Returns where to send the browser of a sign-in that has begun (LT-ID-001). */
    public FileUrl address(PendingSignIn pending) {
        return FormEncoding.authorize(options, pending);
    }

    /**
     * Ends a sign-in: checks what the browser came back with, changes the code for tokens, checks these, and asks whose account
     * it is.
     *
     * @param query the query of the callback as it came, not decoded
     * @param pending what this browser's session kept; used up by this call, whatever comes of it
     * @throws SignInRejectedException if the browser did not begin this sign-in, or the tokens prove nobody
     * @throws vn.lienthong.error.ServiceException if the portal refuses the code or the token
     * @throws vn.lienthong.error.MalformedAnswerException if an answer cannot be read
     * @throws vn.lienthong.error.TransportException if the network fails before the code was sent, or while the account is asked for
     * @throws vn.lienthong.error.OutcomeUnknownException if it fails later; the code is spent, and the person begins anew
     */
    public SignInOutcome finish(String query, PendingSignIn pending) {
        if (!pending.use()) {
            throw new SignInRejectedException(SignInRejectionReason.REPLAYED);
        }
        Instant now = options.clock().instant();
        Map<String, String> callback = FormEncoding.read(query);
        judge(callback, pending, now);
        String error = FormEncoding.error(callback);
        if (error != null) {
            return new SignInOutcome.Declined(error);
        }
        String code = FormEncoding.code(callback);
        if (code == null) {
            throw new SignInRejectedException(SignInRejectionReason.NO_CODE);
        }
        SignInTokens tokens = provider.tokens(code, pending, now);
        String subject = new IdentityToken(tokens.identity()).proveTo(options, pending, now);
        UserInfo info = provider.userInfo(tokens.access());
        return new SignInOutcome.SignedIn(tokens, AccountReader.read(info, subject), AccountReader.findings(info));
    }

    private void judge(Map<String, String> callback, PendingSignIn pending, Instant now) {
        if (!same(FormEncoding.state(callback), pending.state())) {
            throw new SignInRejectedException(SignInRejectionReason.STATE);
        }
        if (now.isAfter(pending.startedAt().plus(options.maxSignInDuration()))
                || now.isBefore(pending.startedAt().minus(options.skew()))) {
            throw new SignInRejectedException(SignInRejectionReason.TOO_LATE);
        }
    }

    private static boolean same(@Nullable String came, Secret kept) {
        return came != null && MessageDigest.isEqual(FormEncoding.bytes(came), FormEncoding.bytes(kept.value()));
    }

    /**
     * Asks whether an access token still holds (LT-ID-008).
     *
     * @throws IllegalStateException if the options have no such endpoint
     */
    public TokenIntrospection introspect(Secret access) {
        return provider.introspect(access);
    }

    /**
     * Ends a sign-in's tokens at the portal: the refresh token first, where there is one (LT-ID-009).
     *
     * @throws IllegalStateException if the options have no such endpoint
     */
    public void revoke(SignInTokens tokens) {
        Secret refresh = tokens.refresh();
        if (refresh != null) {
            provider.revoke(refresh, true);
        }
        provider.revoke(tokens.access(), false);
    }

    /**
     * Returns where to send the browser to log out at the portal too; the site ends its own session itself (LT-ID-009).
     *
     * @param after the site's own address to come back to, as it is registered
     * @throws IllegalStateException if the options have no such endpoint
     */
    public FileUrl logout(SignInTokens tokens, FileUrl after) {
        return FormEncoding.logout(options, tokens, after);
    }

    private Secret secret() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Secret.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Closes the connections, unless the options brought a transport. */
    @Override
    public void close() {
        provider.close();
    }

    @Override
    public String toString() {
        return "PortalSignIn[" + options + "]";
    }
}
