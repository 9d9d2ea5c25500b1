package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TestAuthorityTest {
    private final TestAuthority pki = TestAuthority.standard();

    @Test
    @DisplayName("Each certificate is signed by the next, and the last is self-signed")
    void chains() throws Exception {
        var chain = pki.agency().chain();
        for (int i = 0; i < chain.size(); i++) {
            chain.get(i).verify(chain.get(Math.min(i + 1, chain.size() - 1)).getPublicKey());
        }
        assertThat(chain).hasSize(3);
        assertThat(pki.agency().certificate().getSubjectX500Principal().getName())
                .contains("MST");
    }

    @Test
    @DisplayName("A list, a response and a token can be read")
    void made() throws Exception {
        X509Certificate agency = pki.agency().certificate();
        X509CRL crl = (X509CRL) CertificateFactory.getInstance("X.509")
                .generateCRL(new ByteArrayInputStream(pki.crl(TestAuthority.NOW, agency.getSerialNumber())));
        assertThat(crl.isRevoked(agency)).isTrue();
        byte[] basic = pki.ocspGood(agency, TestAuthority.NOW);
        assertThat(new BasicOCSPResp(BasicOCSPResponse.getInstance(basic)).getResponses())
                .hasSize(1);
        assertThat(new OCSPResp(TestRevocation.answer(basic)).getStatus()).isZero();
        TimeStampToken token =
                new TimeStampToken(new CMSSignedData(pki.timestamp(new byte[] {1}, TestAuthority.BEFORE_LAW)));
        assertThat(token.getTimeStampInfo().getGenTime().toInstant()).isEqualTo(TestAuthority.BEFORE_LAW);
    }
}
