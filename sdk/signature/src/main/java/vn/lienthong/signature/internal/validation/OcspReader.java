package vn.lienthong.signature.internal.validation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extensions;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.CertificateReader;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.SignatureScheme;

/** A reader of the status of a certificate in a basic OCSP response that can be trusted (LT-SIG-061). */
final class OcspReader {
    private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    private static final int DELEGATES = 5;
    private static final int ANSWERS = 100;
    private static final int GOOD = 0;
    private static final int REVOKED = 1;

    private final AlgorithmRules rules;
    private final ValidationWorkLimit work;

    OcspReader(EvidenceReadLimits reading) {
        this.rules = reading.rules();
        this.work = reading.work();
    }

    /**
     * Returns the status; empty for a response that is damaged, from another responder, about another certificate, or
     * unknown.
     */
    Optional<RevocationStatement> read(byte[] der, X509Certificate certificate, X509Certificate issuer) {
        try {
            BasicOCSPResponse response = BasicOCSPResponse.getInstance(der);
            ResponseData data = response.getTbsResponseData();
            if (critical(data.getResponseExtensions()) || !isSignedBy(response, issuer)) {
                return Optional.empty();
            }
            int answers = 0;
            for (ASN1Encodable one : data.getResponses()) {
                SingleResponse single = SingleResponse.getInstance(one);
                if (++answers <= ANSWERS
                        && !critical(single.getSingleExtensions())
                        && OcspCertificateIds.names(single.getCertID(), certificate, issuer)) {
                    return statement(single);
                }
            }
            return Optional.empty();
        } catch (IOException | GeneralSecurityException | ParseException | RuntimeException e) {
            // Bouncy Castle parses lazily and throws many kinds of exceptions for damaged parts.
            return Optional.empty();
        }
    }

    private static boolean critical(@Nullable Extensions extensions) {
        return extensions != null && extensions.hasAnyCriticalExtensions();
    }

    private static Optional<RevocationStatement> statement(SingleResponse single) throws ParseException {
        int state = single.getCertStatus().getTagNo();
        if (state != GOOD && state != REVOKED) {
            return Optional.empty();
        }
        ASN1GeneralizedTime next = single.getNextUpdate();
        RevokedInfo revoked = state == REVOKED
                ? RevokedInfo.getInstance(single.getCertStatus().getStatus())
                : null;
        return Optional.of(new RevocationStatement(
                single.getThisUpdate().getDate().toInstant(),
                next == null ? null : next.getDate().toInstant(),
                revoked == null ? null : revoked.getRevocationTime().getDate().toInstant(),
                revoked != null
                        && revoked.getRevocationReason() != null
                        && revoked.getRevocationReason().getValue().intValue() == CRLReason.certificateHold));
    }

    /** Returns whether the issuer signed the response, or a responder that the issuer certified. */
    private boolean isSignedBy(BasicOCSPResponse response, X509Certificate issuer)
            throws IOException, GeneralSecurityException, ParseException {
        ResponseData data = response.getTbsResponseData();
        Instant made = data.getProducedAt().getDate().toInstant();
        for (X509Certificate responder : responders(response, issuer)) {
            if (work.more(responder.getPublicKey())
                    && names(data.getResponderID(), responder)
                    && (responder.equals(issuer) || isDelegated(responder, issuer, made))
                    && verifies(response, responder, made)) {
                return true;
            }
        }
        return false;
    }

    private boolean verifies(BasicOCSPResponse response, X509Certificate responder, Instant made) throws IOException {
        SignatureScheme scheme = SignatureScheme.of(response.getSignatureAlgorithm(), null);
        DigestSource bytes = DigestSource.of(response.getTbsResponseData().getEncoded("DER"));
        return scheme != null
                && rules.takes(scheme.with(responder.getPublicKey()), made)
                && scheme.verifies(
                        responder.getPublicKey(), bytes, response.getSignature().getOctets());
    }

    private static List<X509Certificate> responders(BasicOCSPResponse response, X509Certificate issuer)
            throws IOException, GeneralSecurityException {
        List<X509Certificate> responders = new ArrayList<>(List.of(issuer));
        ASN1Sequence certificates = response.getCerts();
        if (certificates != null) {
            for (ASN1Encodable one : certificates) {
                if (responders.size() <= DELEGATES) {
                    responders.add(CertificateReader.read(one.toASN1Primitive().getEncoded()));
                }
            }
        }
        return responders;
    }

    private boolean isDelegated(X509Certificate responder, X509Certificate issuer, Instant made)
            throws GeneralSecurityException {
        if (!responder.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
                || responder.getExtendedKeyUsage() == null
                || !responder.getExtendedKeyUsage().contains(OCSP_SIGNING)
                || !CertificatePathRules.covers(responder, made)
                || !SignerCertificateRules.isAcceptable(responder, issuer, rules)) {
            return false;
        }
        responder.verify(issuer.getPublicKey());
        return true;
    }

    private static boolean names(ResponderID id, X509Certificate responder) throws GeneralSecurityException {
        if (id.getKeyHash() != null) {
            return Arrays.equals(
                    id.getKeyHash(), MessageDigest.getInstance("SHA-1").digest(OcspCertificateIds.key(responder)));
        }
        return CertificateReader.isNamed(responder.getSubjectX500Principal(), id.getName());
    }
}
