package vn.lienthong.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.portal.signin.SignInRejectedException.SignInRejectionReason;
import vn.lienthong.portal.signin.internal.IdentityToken;

@Tag("LT-ID-005")
class IdentityTokenTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final String CLAIMS = "'iss':'i','sub':'s','nonce':'n','exp':1800000300";
    private static KeyPair key;

    @BeforeAll
    static void generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = generator.generateKeyPair();
    }

    private static SignInOptions options() {
        URI here = URI.create("https://portal.test/x");
        return SignInOptionsBuilder.builder()
                .endpoints(new SignInEndpoints(here, here, here, null, null, null))
                .client(new SignInClient("me", () -> Secret.of("x"), here))
                .issuer("i")
                .keys(List.of((RSAPublicKey) key.getPublic()))
                .build();
    }

    private static String proven(String head, String claims) {
        PendingSignIn pending = PendingSignIn.of(Secret.of("t"), Secret.of("n"), Secret.of("v"), NOW);
        return new IdentityToken(Secret.of(signed(head, claims))).proveTo(options(), pending, NOW);
    }

    private static String signed(String head, String claims) {
        try {
            String text = encoded(("{" + head + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8)) + "."
                    + encoded(("{" + claims + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8));
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(key.getPrivate());
            rsa.update(text.getBytes(StandardCharsets.UTF_8));
            return text + "." + encoded(rsa.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static SignInRejectionReason refused(String head, String claims) {
        return catchThrowableOfType(SignInRejectedException.class, () -> proven(head, claims))
                .reason();
    }

    @Test
    @DisplayName("A token that demands something of its reader is refused, since nothing of it is understood")
    void critical() {
        String claims = CLAIMS + ",'aud':'me','iat':1800000000";
        assertThat(proven("'alg':'RS256','kid':'k','typ':'JWT'", claims)).isEqualTo("s");
        assertThat(refused("'alg':'RS256','crit':['b64'],'b64':false", claims)).isEqualTo(SignInRejectionReason.TOKEN);
        assertThat(refused("'alg':'RS256','crit':null", claims)).isEqualTo(SignInRejectionReason.TOKEN);
    }

    @ParameterizedTest
    @DisplayName("A token is valid from its first second, within the clock skew, and contains its issue time")
    @CsvSource({"1800000000, true", "1800000060, true", "1800000061, false", "1799990000, true", "'''x''', false"})
    void begins(String second, boolean taken) {
        for (String claim : List.of("'iat':" + second, "'iat':1800000000,'nbf':" + second)) {
            String claims = CLAIMS + ",'aud':'me'," + claim;
            if (taken) {
                assertThat(proven("'alg':'RS256'", claims)).isEqualTo("s");
            } else {
                assertThat(refused("'alg':'RS256'", claims)).as(claim).isEqualTo(SignInRejectionReason.EXPIRED);
            }
        }
        assertThat(refused("'alg':'RS256'", CLAIMS + ",'aud':'me'")).isEqualTo(SignInRejectionReason.EXPIRED);
    }

    @ParameterizedTest
    @DisplayName(
            "Where a token names the party that it was issued to, that is this site; among several audiences it must")
    @CsvSource(
            delimiter = '|',
            value = {
                "'aud':'me','azp':'me' | true",
                "'aud':['me'] | true",
                "'aud':['me','you'],'azp':'me' | true",
                "'aud':['me','you'] | false",
                "'aud':'me','azp':'you' | false",
                "'aud':['you'],'azp':'me' | false",
                "'aud':[],'azp':'me' | false",
                "'azp':'me' | false"
            },
            quoteCharacter = '`')
    void party(String audience, boolean taken) {
        String claims = CLAIMS + ",'iat':1800000000," + audience;
        if (taken) {
            assertThat(proven("'alg':'RS256'", claims)).isEqualTo("s");
        } else {
            assertThat(refused("'alg':'RS256'", claims)).isEqualTo(SignInRejectionReason.AUDIENCE);
        }
    }
}
