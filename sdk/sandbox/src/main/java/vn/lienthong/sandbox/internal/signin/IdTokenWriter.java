package vn.lienthong.sandbox.internal.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.fault.SignInFault;
import vn.lienthong.sandbox.internal.signin.IdentityStore.CodeGrant;

/** A writer of identity tokens that applies the fault of the grant. */
final class IdTokenWriter {
    private static final long HOUR = 3600;

    private IdTokenWriter() {}

    static String write(IdentityStore store, CodeGrant grant) {
        SignInFault fault = grant.fault();
        long now = store.now() - (fault == SignInFault.EXPIRED ? 2 * HOUR : 0);
        String issuer = fault == SignInFault.WRONG_ISSUER ? "https://another.test" : store.issuer();
        String audience = fault == SignInFault.WRONG_AUDIENCE ? "another" : IdentityStore.CLIENT;
        String nonce =
                fault == SignInFault.WRONG_NONCE ? "another" : grant.request().nonce();
        String subject = store.userInfo(grant).replaceFirst("(?s).*\"sub\":\"([^\"]*)\".*", "$1");
        String head = fault == SignInFault.UNSIGNED ? "{\"alg\":\"none\"}" : "{\"typ\":\"JWT\",\"alg\":\"RS256\"}";
        String claims = "{\"iss\":\"" + issuer + "\",\"sub\":\"" + subject + "\",\"aud\":[\"" + audience
                + "\"],\"nonce\":\"" + nonce + "\",\"iat\":" + now + ",\"exp\":" + (now + HOUR) + ",\"acr\":\"LoA1\"}";
        String signed = encode(head) + "." + encode(claims);
        return signed + "." + sign(signed, fault);
    }

    private static String sign(String signed, @Nullable SignInFault fault) {
        if (fault == SignInFault.UNSIGNED) {
            return "";
        }
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(IdentityStore.signingKeys(fault != SignInFault.BAD_SIGNATURE)
                    .getPrivate());
            rsa.update(signed.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(rsa.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot sign", e);
        }
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
