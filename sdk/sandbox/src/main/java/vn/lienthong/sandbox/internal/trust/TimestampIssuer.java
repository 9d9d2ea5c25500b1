package vn.lienthong.sandbox.internal.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.fault.TrustFault;

/** A simulator of a timestamp service. */
final class TimestampIssuer {
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1.1");
    private static final BigInteger OTHER_NONCE = BigInteger.valueOf(4711);
    private static final int DIGEST_LENGTH = 32;

    private final CertificateHierarchy hierarchy;
    private final AtomicLong serials = new AtomicLong();

    TimestampIssuer(CertificateHierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    byte[] answer(byte[] request, @Nullable TrustFault fault) throws IOException {
        try {
            TimeStampResponseGenerator responses =
                    new TimeStampResponseGenerator(tokenGenerator(fault), TSPAlgorithms.ALLOWED);
            if (fault == TrustFault.ERROR_STATUS) {
                return responses
                        .generateFailResponse(PKIStatus.REJECTION, PKIFailureInfo.systemFailure, "KIỂM THỬ")
                        .getEncoded();
            }
            TimeStampRequest asked = distort(new TimeStampRequest(request), fault);
            return responses
                    .generate(asked, BigInteger.valueOf(serials.incrementAndGet()), Date.from(hierarchy.now()))
                    .getEncoded();
        } catch (TSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("no timestamp can be made", e);
        }
    }

    private TimeStampTokenGenerator tokenGenerator(@Nullable TrustFault fault)
            throws GeneralSecurityException, OperatorCreationException, TSPException {
        X509Certificate certificate = hierarchy.timestampAuthority(fault == TrustFault.EXPIRED);
        PrivateKey key = (fault == TrustFault.UNSIGNED ? SandboxKeyPairs.STRANGER : SandboxKeyPairs.TIMESTAMP_AUTHORITY)
                .getPrivate();
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build(CertificateIssuer.ALGORITHM, key, certificate),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                POLICY);
        tokens.addCertificates(new JcaCertStore(List.of(certificate, hierarchy.authority())));
        return tokens;
    }

    /** Returns the request as the fault changes it. */
    private static TimeStampRequest distort(TimeStampRequest asked, @Nullable TrustFault fault) {
        if (fault != TrustFault.WRONG_NONCE && fault != TrustFault.WRONG_IMPRINT) {
            return asked;
        }
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(asked.getCertReq());
        if (fault == TrustFault.WRONG_NONCE) {
            return generator.generate(asked.getMessageImprintAlgOID(), asked.getMessageImprintDigest(), OTHER_NONCE);
        }
        return asked.getNonce() == null
                ? generator.generate(NISTObjectIdentifiers.id_sha256, new byte[DIGEST_LENGTH])
                : generator.generate(NISTObjectIdentifiers.id_sha256, new byte[DIGEST_LENGTH], asked.getNonce());
    }
}
