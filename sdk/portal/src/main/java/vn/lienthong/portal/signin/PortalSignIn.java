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
 * Client that signs people in with their national portal account, using the OpenID Connect code flow (LT-ID-001 to
 * LT-ID-009). The package documentation lists the remaining uses since 2026.
 *
 * <p>The site redirects the browser to {@link #address} and stores the {@link PendingSignIn} in that browser's
 * session. It then calls {@link #finish} with the query of the callback. Thread-safe; close it when the
 * application ends.
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
     * Creates a client with these options. Makes no request yet.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static PortalSignIn open(SignInOptions options) {
        return new PortalSignIn(Objects.requireNonNull(options, "options"));
    }

    /** Starts a sign-in in one browser. */
    public PendingSignIn begin() {
        return PendingSignIn.of(secret(), secret(), secret(), options.clock().instant());
    }

    /** Returns the address to redirect the browser to (LT-ID-001). */
    public FileUrl address(PendingSignIn pending) {
        return FormEncoding.authorize(options, pending);
    }

    /**
     * Completes a sign-in: validates the callback, exchanges the code for tokens, validates the tokens, and requests
     * the account.
     *
     * @param query the query of the callback as received, not decoded
     * @param pending the pending sign-in from this browser's session; marked as used by this call, whatever the result
     * @throws SignInRejectedException if the browser did not start this sign-in, or the tokens are invalid
     * @throws vn.lienthong.error.ServiceException if the portal rejects the code or the token
     * @throws vn.lienthong.error.MalformedAnswerException if a response cannot be parsed
     * @throws vn.lienthong.error.TransportException if the network fails before the code was sent, or while the
     *     account is requested
     * @throws vn.lienthong.error.OutcomeUnknownException if it fails later; the code is used up, and the person must
     *     start again
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
     * Checks whether an access token is still valid (LT-ID-008).
     *
     * @throws IllegalStateException if the options have no such endpoint
     */
    public TokenIntrospection introspect(Secret access) {
        return provider.introspect(access);
    }

    /**
     * Revokes the tokens of a sign-in at the portal, the refresh token first if there is one (LT-ID-009).
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
     * Returns the address that logs the browser out at the portal too; the site must end its own session itself
     * (LT-ID-009).
     *
     * @param after the site's own address to return to, exactly as registered
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

    /** Closes the connections, unless the options provided a transport. */
    @Override
    public void close() {
        provider.close();
    }

    @Override
    public String toString() {
        return "PortalSignIn[" + options + "]";
    }
}
