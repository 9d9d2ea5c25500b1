package vn.lienthong.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.TestAuthority.Identity;

/** CRLs and OCSP responses for tests. */
public final class TestRevocation {
    private static final long WEEK = 7 * 86_400;

    private TestRevocation() {}

    /** Creates a CRL that is issued at a moment and valid for a week. */
    public static byte[] crl(Identity issuer, Instant at, Instant revokedAt, BigInteger... revoked) {
        return crl(issuer, crlBuilder(issuer, at, at.plusSeconds(WEEK), revokedAt, revoked));
    }

    /** Returns a CRL builder to which a test can add entries and extensions. */
    public static X509v2CRLBuilder crlBuilder(
            Identity issuer, Instant at, @Nullable Instant next, Instant revokedAt, BigInteger... revoked) {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(
                X500Name.getInstance(
                        issuer.certificate().getSubjectX500Principal().getEncoded()),
                Date.from(at));
        if (next != null) {
            builder.setNextUpdate(Date.from(next));
        }
        for (BigInteger serial : revoked) {
            builder.addCRLEntry(serial, Date.from(revokedAt), CRLReason.keyCompromise);
        }
        return builder;
    }

    /** Signs and encodes the CRL. */
    public static byte[] crl(Identity signer, X509v2CRLBuilder builder) {
        try {
            return builder.build(
                            new JcaContentSignerBuilder(TestCertificate.sha256With(signer.key())).build(signer.key()))
                    .getEncoded();
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Creates the DER of a basic OCSP response that is valid for a week. The status is good unless a revocation time
     * is given.
     */
    public static byte[] ocsp(
            Identity responder,
            X509Certificate certificate,
            X509Certificate issuer,
            Instant at,
            @Nullable Instant revokedAt) {
        try {
            DigestCalculator sha1 = new BcDigestCalculatorProvider().get(CertificateID.HASH_SHA1);
            X509CertificateHolder issuerHolder = new JcaX509CertificateHolder(issuer);
            BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(new RespID(
                    SubjectPublicKeyInfo.getInstance(
                            responder.certificate().getPublicKey().getEncoded()),
                    sha1));
            CertificateStatus status = revokedAt == null
                    ? CertificateStatus.GOOD
                    : new RevokedStatus(Date.from(revokedAt), CRLReason.keyCompromise);
            builder.addResponse(
                    new CertificateID(sha1, issuerHolder, certificate.getSerialNumber()),
                    status,
                    Date.from(at),
                    Date.from(at.plusSeconds(WEEK)),
                    null);
            return builder.build(
                            new JcaContentSignerBuilder(TestCertificate.sha256With(responder.key()))
                                    .build(responder.key()),
                            new X509CertificateHolder[] {new JcaX509CertificateHolder(responder.certificate())},
                            Date.from(at))
                    .getEncoded();
        } catch (IOException | OCSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a basic response wrapped as a responder sends it. */
    public static byte[] answer(byte[] basic) {
        try {
            OCSPResp answer = new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, new BasicOCSPResp(BasicOCSPResponse.getInstance(basic)));
            return answer.getEncoded();
        } catch (IOException | OCSPException e) {
            throw new IllegalStateException(e);
        }
    }
}
