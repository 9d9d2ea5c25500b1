package vn.lienthong.signature.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxTrust;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.sandbox.TrustService;
import vn.lienthong.sandbox.fault.TrustFault;
import vn.lienthong.signature.TrustResponseForm;
import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;
import vn.lienthong.signature.TrustServiceResponse;
import vn.lienthong.signature.remote.TrustServiceException.TrustFailureReason;

@Timeout(60)
class RevocationFetchTest {
    private static final byte[] NOTHING = {};

    private final Sandbox sandbox = Sandbox.start();
    private final SandboxTrust trust = sandbox.trust();

    @AfterEach
    void close() {
        sandbox.close();
    }

    private TrustOptions options() {
        return TrustOptions.fromMap(trust.settings()).toBuilder()
                .requestTimeout(Duration.ofSeconds(2))
                .build();
    }

    private TrustServices courier() {
        return courier(options());
    }

    private TrustServices courier(TrustOptions options) {
        return TrustServices.open(options);
    }

    private byte[] carry(TrustServices courier, TrustRequestKind errand, TrustService service, byte[] body)
            throws Exception {
        return courier.send(errand, URI.create(trust.url(service)), body);
    }

    private byte[] list(TrustServices courier) throws Exception {
        return carry(courier, TrustRequestKind.CRL, TrustService.CRL, NOTHING);
    }

    private byte[] question(TrustHolder holder) throws Exception {
        List<X509Certificate> chain = trust.chain(holder);
        CertificateID id = new CertificateID(
                new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                new JcaX509CertificateHolder(chain.get(1)),
                chain.get(0).getSerialNumber());
        return new OCSPReqBuilder()
                .addRequest(id)
                .setRequestExtensions(new Extensions(new Extension(
                        OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
                        false,
                        new DEROctetString(new byte[16]).getEncoded())))
                .build()
                .getEncoded();
    }

    private static X509CRL crl(byte[] der) throws Exception {
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    }

    private static void refused(TrustFailureReason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        TrustServiceException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    @Tag("LT-TSP-001")
    @DisplayName("A list of what was revoked comes as it is, signed by the authority")
    void revokedList() throws Exception {
        trust.revoke(TrustHolder.AGENCY);
        try (TrustServices courier = courier()) {
            X509CRL crl = crl(list(courier));
            crl.verify(trust.chain(TrustHolder.AGENCY).get(1).getPublicKey());
            assertThat(crl.isRevoked(trust.chain(TrustHolder.AGENCY).get(0))).isTrue();
            assertThat(crl.isRevoked(trust.chain(TrustHolder.PERSON).get(0))).isFalse();
            X509CRL root = crl(carry(courier, TrustRequestKind.CRL, TrustService.ROOT_CRL, NOTHING));
            root.verify(trust.chain(TrustHolder.AGENCY).get(2).getPublicKey());
        }
    }

    @Test
    @Tag("LT-TSP-001")
    @DisplayName("The state of a certificate comes by OCSP, good and revoked")
    void state() throws Exception {
        trust.revoke(TrustHolder.AGENCY);
        try (TrustServices courier = courier()) {
            assertThat(status(courier, TrustHolder.PERSON)).isNull();
            assertThat(status(courier, TrustHolder.AGENCY)).isInstanceOf(RevokedStatus.class);
        }
    }

    private Object status(TrustServices courier, TrustHolder holder) throws Exception {
        byte[] answer = carry(courier, TrustRequestKind.OCSP, TrustService.OCSP, question(holder));
        BasicOCSPResp basic = (BasicOCSPResp) new OCSPResp(answer).getResponseObject();
        return basic.getResponses()[0].getCertStatus();
    }

    @Test
    @Tag("LT-TSP-001")
    @DisplayName("An issuer's certificate comes from the address in the one below it")
    void issuer() throws Exception {
        try (TrustServices courier = courier()) {
            assertThat(carry(courier, TrustRequestKind.CERTIFICATE, TrustService.CERTIFICATE, NOTHING))
                    .isEqualTo(trust.chain(TrustHolder.PERSON).get(1).getEncoded());
        }
    }

    @Test
    @Tag("LT-TSP-004")
    @DisplayName("Only listed hosts are called: none by default, no other host, no other port, no loopback")
    void allowList() {
        TrustOptions none = TrustOptions.none();
        TrustOptions named =
                none.toBuilder().hosts(List.of("127.0.0.1", ".ca.gov.vn")).build();
        TrustOptions placed = none.toBuilder()
                .places(List.of(URI.create("http://127.0.0.1:1/")))
                .build();
        for (TrustOptions options : List.of(none, named, placed)) {
            try (TrustServices courier = courier(options)) {
                refused(TrustFailureReason.NOT_ALLOWED, () -> list(courier));
                refused(
                        TrustFailureReason.NOT_ALLOWED,
                        () -> courier.send(
                                TrustRequestKind.CRL, URI.create("http://elsewhere.invalid/a.crl"), NOTHING));
                refused(
                        TrustFailureReason.NOT_ALLOWED,
                        () -> courier.send(TrustRequestKind.CRL, URI.create("ldap:///cn=a"), NOTHING));
                refused(
                        TrustFailureReason.NOT_ALLOWED,
                        () -> courier.send(TrustRequestKind.CRL, URI.create("file:///etc/passwd"), NOTHING));
                refused(TrustFailureReason.NOT_ALLOWED, () -> courier.send(TrustRequestKind.CRL, null, NOTHING));
            }
        }
        assertThat(trust.callCount(TrustService.CRL)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "CRL, CRL, LATE, NO_ANSWER",
        "CRL, CRL, ERROR_STATUS, REFUSED",
        "CRL, CRL, GARBAGE, UNUSABLE",
        "CRL, CRL, HUGE, TOO_LARGE",
        "CRL, CRL, REDIRECT, NOT_ALLOWED",
        "OCSP, OCSP, LATE, NO_ANSWER",
        "OCSP, OCSP, ERROR_STATUS, REFUSED",
        "OCSP, OCSP, GARBAGE, UNUSABLE",
        "OCSP, OCSP, HUGE, TOO_LARGE",
        "OCSP, OCSP, REDIRECT, NOT_ALLOWED",
        "CERTIFICATE, CERTIFICATE, ERROR_STATUS, REFUSED",
        "CERTIFICATE, CERTIFICATE, GARBAGE, UNUSABLE"
    })
    @Tag("LT-TSP-005")
    @DisplayName("An invalid, too long or redirected answer is an exception with its reason")
    void faults(TrustRequestKind errand, TrustService service, TrustFault fault, TrustFailureReason reason)
            throws Exception {
        trust.injectFault(service, fault);
        byte[] body = errand == TrustRequestKind.OCSP ? question(TrustHolder.PERSON) : NOTHING;
        try (TrustServices courier = courier()) {
            refused(reason, () -> carry(courier, errand, service, body));
        }
    }

    @Test
    @Tag("LT-TSP-005")
    @DisplayName("Indefinite lengths nested as deep as the answer is long, and trailing bytes, are refused")
    void nested() throws Exception {
        byte[] deep = new byte[60_000];
        for (int i = 0; i < deep.length; i += 2) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) 0x80;
        }
        X509Certificate authority = trust.chain(TrustHolder.PERSON).get(1);
        byte[] list = new JcaX509v2CRLBuilder(authority, new java.util.Date())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(elliptic()))
                .getEncoded();
        // A list with a valid head, in which every later length is indefinite.
        ByteArrayOutputStream endless = new ByteArrayOutputStream();
        ASN1Sequence head =
                ASN1Sequence.getInstance(ASN1Sequence.getInstance(list).getObjectAt(0));
        endless.writeBytes(new byte[] {0x30, (byte) 0x80, 0x30, (byte) 0x80});
        for (int i = 0; i < 4; i++) {
            endless.writeBytes(head.getObjectAt(i).toASN1Primitive().getEncoded());
        }
        endless.writeBytes(deep);
        ByteArrayOutputStream behind = new ByteArrayOutputStream();
        behind.writeBytes(authority.getEncoded());
        behind.writeBytes(deep);
        assertThat(TrustServiceResponse.of(TrustRequestKind.CRL, NOTHING, list).form())
                .isEqualTo(TrustResponseForm.USABLE);
        for (byte[] answer : List.of(deep, endless.toByteArray())) {
            assertThat(TrustServiceResponse.of(TrustRequestKind.CRL, NOTHING, answer)
                            .form())
                    .isEqualTo(TrustResponseForm.UNUSABLE);
        }
        for (byte[] answer : List.of(deep, behind.toByteArray())) {
            assertThat(TrustServiceResponse.of(TrustRequestKind.CERTIFICATE, NOTHING, answer)
                            .form())
                    .isEqualTo(TrustResponseForm.UNUSABLE);
        }
    }

    private static PrivateKey elliptic() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair().getPrivate();
    }
}
