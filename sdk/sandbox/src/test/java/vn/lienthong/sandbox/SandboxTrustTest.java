package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.sandbox.fault.TrustFault;

/** Tests of the sandbox's certificate authority with the certificate path validation of the JDK. */
@Timeout(60)
class SandboxTrustTest {
    private final Sandbox sandbox = Sandbox.start();
    private final SandboxTrust trust = sandbox.trust();

    @AfterEach
    void close() {
        sandbox.close();
    }

    private X509CRL list(TrustService service) throws Exception {
        try (InputStream in = URI.create(trust.url(service))
                .toURL()
                .openConnection(Proxy.NO_PROXY)
                .getInputStream()) {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
        }
    }

    private void validate(TrustHolder holder) throws Exception {
        X509Certificate anchor = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(trust.anchorPem().getBytes(StandardCharsets.US_ASCII)));
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
        parameters.addCertStore(CertStore.getInstance(
                "Collection",
                new CollectionCertStoreParameters(List.of(list(TrustService.CRL), list(TrustService.ROOT_CRL)))));
        CertPathValidator.getInstance("PKIX")
                .validate(
                        CertificateFactory.getInstance("X.509")
                                .generateCertPath(trust.chain(holder).subList(0, 2)),
                        parameters);
    }

    private void assertRejected(TrustHolder holder, BasicReason reason) {
        assertThatThrownBy(() -> validate(holder))
                .isInstanceOfSatisfying(
                        CertPathValidatorException.class,
                        e -> assertThat(e.getReason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @EnumSource(
            value = TrustHolder.class,
            names = {"PERSON", "AGENCY"})
    @DisplayName("A holder's chain leads to the anchor until it is revoked")
    void chains(TrustHolder holder) throws Exception {
        validate(holder);
        trust.revoke(holder);
        assertRejected(holder, BasicReason.REVOKED);
    }

    @Test
    @DisplayName("A certificate that has ended is not valid")
    void ended() {
        assertRejected(TrustHolder.EXPIRED_PERSON, BasicReason.EXPIRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = TrustFault.class,
            names = {"UNSIGNED", "EXPIRED"})
    @DisplayName("A badly signed or expired list proves nothing")
    void badLists(TrustFault fault) throws Exception {
        validate(TrustHolder.PERSON);
        trust.injectFault(TrustService.CRL, fault);
        assertRejected(TrustHolder.PERSON, BasicReason.UNDETERMINED_REVOCATION_STATUS);
        trust.clearFaults();
        validate(TrustHolder.PERSON);
    }

    @Test
    @DisplayName("A holder's key store opens by its password alone")
    void keyStore() throws Exception {
        char[] password = "mat-khau-kiem-thu".toCharArray();
        byte[] store = trust.pkcs12(TrustHolder.PERSON, password);
        KeyStore read = KeyStore.getInstance("PKCS12");
        read.load(new ByteArrayInputStream(store), password);
        assertThat(read.getCertificateChain("signer")).hasSize(3);
        assertThat(read.getKey("signer", password)).isNotNull();
        assertThatThrownBy(
                        () -> KeyStore.getInstance("PKCS12").load(new ByteArrayInputStream(store), "sai".toCharArray()))
                .isInstanceOf(java.io.IOException.class);
    }

    @Test
    @DisplayName("Trust services and signing services are one each, and their text forms show no secret")
    void once() {
        assertThat(sandbox.trust()).isSameAs(trust);
        assertThat(sandbox.signing()).isSameAs(sandbox.signing());
        assertThat(sandbox.signing().toString()).doesNotContain("bi-mat");
    }
}
