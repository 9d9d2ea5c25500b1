package vn.lienthong.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import vn.lienthong.signature.TestAuthority.Identity;

/** RFC 3161 tokens for tests. */
public final class TestStamps {
    private static final String POLICY = "2.16.704.1.1.1.1.99";

    private TestStamps() {}

    /** Creates a token over bytes with SHA-256. */
    public static byte[] token(Identity tsa, byte[] stamped, Instant at) {
        try {
            return over(tsa, MessageDigest.getInstance("SHA-256").digest(stamped), at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates a token that Bouncy Castle would not create, because its signer is not a timestamp service. */
    public static byte[] byHand(Identity signer, byte[] stamped, Instant at) {
        try {
            MessageImprint imprint = new MessageImprint(
                    new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256),
                    MessageDigest.getInstance("SHA-256").digest(stamped));
            TSTInfo info = new TSTInfo(
                    new ASN1ObjectIdentifier(POLICY),
                    imprint,
                    new ASN1Integer(at.toEpochMilli()),
                    new ASN1GeneralizedTime(Date.from(at)),
                    null,
                    null,
                    null,
                    null,
                    null);
            return TestCms.of(signer, info.getEncoded())
                    .attached()
                    .contentType(PKCSObjectIdentifiers.id_ct_TSTInfo)
                    .make();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates a token over a SHA-256 value. */
    public static byte[] over(Identity tsa, byte[] digest, Instant at) {
        TimeStampRequestGenerator asks = new TimeStampRequestGenerator();
        asks.setCertReq(true);
        return token(tsa, asks.generate(TSPAlgorithms.SHA256, digest, BigInteger.ONE), at);
    }

    /** Creates a token that answers a request. */
    public static byte[] token(Identity tsa, TimeStampRequest request, Instant at) {
        try {
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build(TestCertificate.sha256With(tsa.key()), tsa.key(), tsa.certificate()),
                    new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier(POLICY));
            tokens.addCertificates(new JcaCertStore(List.copyOf(tsa.chain())));
            return tokens.generate(request, BigInteger.valueOf(at.toEpochMilli()), Date.from(at))
                    .getEncoded();
        } catch (IOException | GeneralSecurityException | OperatorCreationException | TSPException e) {
            throw new IllegalStateException(e);
        }
    }
}
