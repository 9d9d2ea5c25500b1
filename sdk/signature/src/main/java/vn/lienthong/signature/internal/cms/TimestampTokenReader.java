package vn.lienthong.signature.internal.cms;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.tsp.TSTInfo;
import vn.lienthong.signature.SignatureAlgorithms;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.EmbeddedTimestamp;
import vn.lienthong.signature.internal.SignatureScheme;
import vn.lienthong.signature.internal.VerifiedTimestamp;

/** A reader of RFC 3161 tokens (LT-SIG-051). */
public final class TimestampTokenReader {
    private static final String TST_INFO = "1.2.840.113549.1.9.16.1.4";

    private TimestampTokenReader() {}

    /**
     * Returns the content of a token; empty if the token is damaged, covers other bytes, or does not reference the
     * certificate of its signer.
     */
    public static Optional<VerifiedTimestamp> read(EmbeddedTimestamp stamp) throws IOException {
        try {
            return read(SignedCms.read(stamp.token()), stamp);
        } catch (MalformedCmsException | ParseException | RuntimeException e) {
            // Bouncy Castle parses lazily and throws many kinds of exceptions for damaged parts.
            return Optional.empty();
        }
    }

    private static Optional<VerifiedTimestamp> read(SignedCms cms, EmbeddedTimestamp stamp)
            throws IOException, MalformedCmsException, ParseException {
        byte[] content = cms.content();
        List<SignerInfo> signers = cms.signers();
        if (content == null || signers.size() != 1 || !cms.contentType().equals(TST_INFO)) {
            return Optional.empty();
        }
        SignerCheck check = new SignerCheck(signers.get(0), new CmsWorkLimit(1));
        check.check(
                new ContentDigests(DigestSource.of(content)),
                TST_INFO,
                cms.pool().certificates());
        X509Certificate signer = check.signer();
        SignatureScheme scheme = check.scheme();
        if (signer == null || scheme == null) {
            return Optional.empty();
        }
        CmsSigningCertificateCheck.check(check.signedAttributes(), signer, true, check.doubts());
        TSTInfo info = TSTInfo.getInstance(Asn1Bytes.read(content));
        String digest = SignatureScheme.digest(
                info.getMessageImprint().getHashAlgorithm().getAlgorithm());
        if (!check.faults().list().isEmpty()
                || !check.doubts().list().isEmpty()
                || digest == null
                || critical(info)
                || !Arrays.equals(
                        info.getMessageImprint().getHashedMessage(),
                        stamp.timestampedBytes().digest(digest))) {
            return Optional.empty();
        }
        return Optional.of(new VerifiedTimestamp(
                info.getGenTime().getDate().toInstant(),
                signer,
                weaker(scheme.with(signer.getPublicKey()), digest),
                cms.pool().and(new SignerEvidence(check).pool())));
    }

    private static boolean critical(TSTInfo info) {
        return info.getExtensions() != null && info.getExtensions().hasAnyCriticalExtensions();
    }

    /** Returns SHA-1 as the digest if either place uses it. */
    private static SignatureAlgorithms weaker(SignatureAlgorithms algorithms, String imprint) {
        return imprint.equals("SHA-1") || imprint.equals("MD5")
                ? new SignatureAlgorithms(imprint, algorithms.signature(), algorithms.keyBits())
                : algorithms;
    }
}
