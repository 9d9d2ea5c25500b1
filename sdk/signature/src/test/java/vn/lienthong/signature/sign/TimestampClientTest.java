package vn.lienthong.signature.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.TestAuthority.Identity;
import vn.lienthong.signature.TestStamps;
import vn.lienthong.signature.TrustServiceClient;

class TimestampClientTest {
    private static final byte[] TIMESTAMPED_BYTES = {1, 2, 3};

    private static void assertRefused(String code, boolean retryable, TrustServiceClient courier) {
        assertThatThrownBy(() -> TimestampClient.of(courier).requestTimestamp(TIMESTAMPED_BYTES))
                .isInstanceOfSatisfying(SigningException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.retryable()).isEqualTo(retryable);
                });
    }

    private static byte[] respondTo(BigInteger nonce, byte[] digest) {
        TimeStampRequestGenerator asks = new TimeStampRequestGenerator();
        asks.setCertReq(true);
        return LocalSigningFixture.grantedResponse(TestStamps.token(
                TestAuthority.standard().tsa(), asks.generate(TSPAlgorithms.SHA256, digest, nonce), TestAuthority.NOW));
    }

    @Test
    @Tag("LT-SGN-040")
    @DisplayName("The request has a unique nonce and requests the certificate; the token is over the bytes")
    void asks() throws Exception {
        TimeStampRequest[] asked = new TimeStampRequest[2];
        for (int i = 0; i < 2; i++) {
            int nth = i;
            byte[] token = TimestampClient.of((errand, address, body) -> {
                        assertThat(errand).isEqualTo(TrustServiceClient.TrustRequestKind.TIMESTAMP);
                        assertThat(address).isNull();
                        asked[nth] = new TimeStampRequest(body);
                        return LocalSigningFixture.timestampAuthority().send(errand, address, body);
                    })
                    .requestTimestamp(TIMESTAMPED_BYTES);
            assertThat(new TimeStampToken(new CMSSignedData(token))
                            .getTimeStampInfo()
                            .getMessageImprintDigest())
                    .isEqualTo(asked[i].getMessageImprintDigest());
            assertThat(asked[i].getCertReq()).isTrue();
        }
        assertThat(asked[0].getNonce()).isNotEqualTo(asked[1].getNonce());
        assertThat(asked[0].getNonce().bitLength()).isEqualTo(64);
    }

    @Test
    @Tag("LT-SGN-041")
    @DisplayName("An answer of another nonce or imprint, by a key not for timestamps, broken or changed, is refused")
    void wrong() throws Exception {
        assertRefused(
                "signing.stamp.wrong",
                false,
                (errand, address, body) ->
                        respondTo(BigInteger.ONE, new TimeStampRequest(body).getMessageImprintDigest()));
        assertRefused(
                "signing.stamp.wrong",
                false,
                (errand, address, body) -> respondTo(new TimeStampRequest(body).getNonce(), new byte[32]));
        Identity other = TestAuthority.issue("CN=KIỂM THỬ")
                .by(TestAuthority.standard().authority())
                .key(TestAuthority.rsa())
                .purpose(true, KeyPurposeId.id_kp_timeStamping)
                .valid("2020-01-01", "2021-01-01")
                .make();
        assertRefused("signing.stamp.wrong", false, LocalSigningFixture.timestampAuthority(other));
        assertRefused("signing.stamp.wrong", false, (errand, address, body) -> new byte[0]);
        assertRefused("signing.stamp.wrong", false, (errand, address, body) -> new byte[] {0x30, 3, 1, 2, 3});
        assertRefused("signing.stamp.wrong", false, (errand, address, body) -> new byte[(1 << 20) + 1]);
        assertRefused("signing.stamp.wrong", false, (errand, address, body) -> {
            byte[] answer = LocalSigningFixture.timestampAuthority().send(errand, address, body);
            answer[answer.length - 1] ^= 1;
            return answer;
        });
        assertRefused(
                "signing.stamp.refused",
                true,
                (errand, address, body) -> new DERSequence(new DERSequence(new ASN1Integer(2))).getEncoded());
        assertRefused("signing.stamp.away", true, TrustServiceClient.none());
        assertThatThrownBy(() -> TimestampClient.none().requestTimestamp(TIMESTAMPED_BYTES))
                .hasMessageContaining("no timestamp authority");
    }

    @Test
    @Tag("LT-SGN-041")
    @DisplayName("No bit of an answer can be changed without being refused, but in what is not signed")
    void flips() throws Exception {
        TimestampClient[] last = new TimestampClient[1];
        int[] at = {0};
        int[] size = {1};
        for (; at[0] < size[0]; at[0] += 5) {
            last[0] = TimestampClient.of((errand, address, body) -> {
                byte[] answer = LocalSigningFixture.timestampAuthority().send(errand, address, body);
                size[0] = answer.length;
                answer[Math.min(at[0], answer.length - 1)] ^= 4;
                return answer;
            });
            try {
                TimeStampToken token =
                        new TimeStampToken(new CMSSignedData(last[0].requestTimestamp(TIMESTAMPED_BYTES)));
                assertThat(token.getTimeStampInfo().getGenTime().toInstant()).isEqualTo(TestAuthority.NOW);
            } catch (SigningException e) {
                assertThat(e.code()).startsWith("signing.stamp.");
            }
        }
    }

    @Test
    @Tag("LT-SGN-042")
    @Tag("LT-SGN-043")
    @DisplayName("CAdES without an authority fails or waits, as configured; T is added later, once")
    void later() throws Exception {
        TimestampClient away = TimestampClient.of(TrustServiceClient.none());
        SigningParameters parameters = LocalSigningFixture.parameters(LocalSigningFixture.PERSON);
        ToBeSigned waiting = CadesSigner.of(away).prepare(new ByteArrayInputStream(TIMESTAMPED_BYTES), parameters);
        byte[] value = LocalSigningFixture.key(LocalSigningFixture.PERSON).sign(waiting);
        assertThatThrownBy(() -> CadesSigner.of(away).complete(waiting, value)).hasMessageContaining("did not answer");
        SignedDocument<byte[]> now = CadesSigner.of(away.optional()).complete(waiting, value);
        assertThat(now.level()).isEqualTo(SignatureLevel.B);
        CadesSigner back = CadesSigner.of(TimestampClient.of(LocalSigningFixture.timestampAuthority()));
        byte[] later = back.addTimestamp(now.document());
        assertThatThrownBy(() -> back.addTimestamp(later)).hasMessageContaining("has a timestamp");
        assertThatThrownBy(() -> back.addTimestamp(new byte[] {1, 2})).isInstanceOf(SigningException.class);
    }
}
