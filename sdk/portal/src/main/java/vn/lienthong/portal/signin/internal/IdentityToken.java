package vn.lienthong.portal.signin.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.portal.signin.PendingSignIn;
import vn.lienthong.portal.signin.SignInOptions;
import vn.lienthong.portal.signin.SignInRejectedException;
import vn.lienthong.portal.signin.SignInRejectedException.SignInRejectionReason;

/** An identity token and its validation (LT-ID-005). */
public final class IdentityToken {
    private static final int MAX_LENGTH = 65_536;

    private final String signed;
    private final byte[] signature;
    private final SignInJsonReader head;
    private final SignInJsonReader claims;

    /**
     * Parses a token.
     *
     * @throws SignInRejectedException if it cannot be parsed, or contains a key twice
     */
    public IdentityToken(Secret token) {
        String[] parts = token.value().split("\\.", -1);
        if (parts.length != 3 || token.value().length() > MAX_LENGTH) {
            throw new SignInRejectedException(SignInRejectionReason.TOKEN);
        }
        try {
            head = SignInJsonReader.read(decode(parts[0]), null);
            claims = SignInJsonReader.read(decode(parts[1]), null);
            signature = decode(parts[2]);
        } catch (IllegalArgumentException | MalformedAnswerException e) {
            throw new SignInRejectedException(SignInRejectionReason.TOKEN);
        }
        if (!head.clear() || !claims.clear()) {
            throw new SignInRejectedException(SignInRejectionReason.TOKEN);
        }
        signed = parts[0] + "." + parts[1];
    }

    /**
     * Validates the token.
     *
     * @return the subject
     */
    public String proveTo(SignInOptions options, PendingSignIn pending, Instant now) {
        demand("RS256".equals(head.text("alg")), SignInRejectionReason.ALGORITHM);
        // Critical extensions must be understood, and none is supported (RFC 7515, section 4.1.11).
        demand(!head.map().containsKey("crit"), SignInRejectionReason.TOKEN);
        List<RSAPublicKey> keys = options.keys();
        demand(keys.isEmpty() || keys.stream().anyMatch(this::isSignedBy), SignInRejectionReason.SIGNATURE);
        demand(options.issuer().equals(claims.text("iss")), SignInRejectionReason.ISSUER);
        List<String> audience = claims.texts("aud");
        String party = claims.text("azp");
        String self = options.client().id();
        demand(audience.contains(self), SignInRejectionReason.AUDIENCE);
        demand(party == null ? audience.size() == 1 : party.equals(self), SignInRejectionReason.AUDIENCE);
        long end = claims.number("exp");
        demand(
                end >= 0 && now.isBefore(Instant.ofEpochSecond(end).plus(options.skew())),
                SignInRejectionReason.EXPIRED);
        Instant latest = now.plus(options.skew());
        demand(isIssuedBefore("iat", latest), SignInRejectionReason.EXPIRED);
        demand(!claims.map().containsKey("nbf") || isIssuedBefore("nbf", latest), SignInRejectionReason.EXPIRED);
        demand(same(claims.text("nonce"), pending.nonce()), SignInRejectionReason.NONCE);
        String subject = claims.text("sub");
        if (subject == null) {
            throw new SignInRejectedException(SignInRejectionReason.SUBJECT);
        }
        return subject;
    }

    private boolean isIssuedBefore(String claim, Instant latest) {
        long begin = claims.number(claim);
        return begin >= 0 && !latest.isBefore(Instant.ofEpochSecond(begin));
    }

    private boolean isSignedBy(RSAPublicKey key) {
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initVerify(key);
            rsa.update(FormEncoding.bytes(signed));
            return rsa.verify(signature);
        } catch (GeneralSecurityException e) {
            // For example, a signature whose length does not match the key.
            return false;
        }
    }

    private static boolean same(@Nullable String came, Secret kept) {
        return came != null && MessageDigest.isEqual(FormEncoding.bytes(came), FormEncoding.bytes(kept.value()));
    }

    private static void demand(boolean condition, SignInRejectionReason otherwise) {
        if (!condition) {
            throw new SignInRejectedException(otherwise);
        }
    }

    private static byte[] decode(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    @Override
    public String toString() {
        return "IdentityToken[masked]";
    }
}
