package vn.lienthong.signature.internal.cms;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.SignatureAlgorithms;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.EmbeddedEvidence;
import vn.lienthong.signature.internal.FindingCollector;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.internal.SignatureScheme;

/** A reader of the signatures of one SignedData: a file, or the contents of a signature in a PDF. */
public final class CmsReader {
    private final SignedCms cms;
    private final CmsContainer form;
    private final CmsLocation place;
    private final CmsWorkLimit effort;

    private CmsReader(SignedCms cms, CmsContainer form, CmsLocation place) {
        this.cms = cms;
        this.form = form;
        this.place = place;
        this.effort = new CmsWorkLimit(cms.signerCount());
    }

    /**
     * Returns the signature of each signer. Bytes that are not a SignedData result in one signature that is not
     * intact.
     *
     * @param bytes the CMS; bytes after its end, such as the zeros in a PDF, are ignored
     * @param content the external content: the byte range of a PDF, or a separate file; null for {@link
     *     CmsContainer#ATTACHED}
     * @throws IOException if the content cannot be read
     * @throws UnreadableDocumentException if there are too many signers
     */
    public static List<ParsedSignature> read(
            byte[] bytes, CmsContainer form, @Nullable DigestSource content, CmsLocation place) throws IOException {
        try {
            return read(SignedCms.read(bytes), form, content, place);
        } catch (MalformedCmsException e) {
            return List.of(faulty(place, "signature.cms.broken"));
        }
    }

    static List<ParsedSignature> read(
            SignedCms cms, CmsContainer form, @Nullable DigestSource content, CmsLocation place) throws IOException {
        return new CmsReader(cms, form, place).read(content);
    }

    private List<ParsedSignature> read(@Nullable DigestSource outside) throws IOException {
        if (cms.signerCount() > Math.max(1, place.maxSigners())) {
            throw new UnreadableDocumentException("signature.unreadable.many");
        }
        List<SignerInfo> signers;
        try {
            signers = cms.signers();
        } catch (MalformedCmsException e) {
            return List.of(faulty(place, "signature.cms.broken"));
        }
        if (form.oneSigner() && signers.size() != 1) {
            return List.of(faulty(place, "signature.cms.signers"));
        }
        FindingCollector faults = new FindingCollector();
        DigestSource content = content(outside, faults);
        List<ParsedSignature> found = new ArrayList<>();
        ContentDigests digests = new ContentDigests(content);
        for (SignerInfo signer : signers) {
            found.add(readSigner(signer, digests, faults));
        }
        return found;
    }

    /** Returns the signed content; adds a fault if it is not where the container requires it. */
    private DigestSource content(@Nullable DigestSource outside, FindingCollector faults) throws IOException {
        byte[] carried = cms.content();
        if (!form.carriesContent()) {
            // Empty embedded content is what was signed, not the external content.
            if (carried != null) {
                faults.fail("LT-SIG-076", "signature.cms.content-inside");
            }
            return outside == null ? DigestSource.of(new byte[0]) : outside;
        }
        if (carried == null) {
            faults.fail("LT-SIG-076", "signature.cms.content-missing");
            return DigestSource.of(new byte[0]);
        }
        if (form == CmsContainer.ADBE_SHA1 && (outside == null || !Arrays.equals(carried, outside.digest("SHA-1")))) {
            faults.fail("LT-SIG-070", "signature.content.changed");
        }
        return DigestSource.of(carried);
    }

    private ParsedSignature readSigner(SignerInfo info, ContentDigests content, FindingCollector shared)
            throws IOException {
        try {
            SignerCheck check = new SignerCheck(info, effort);
            check.check(content, cms.contentType(), cms.pool().certificates());
            SignerEvidence parts = new SignerEvidence(check);
            X509Certificate signer = check.signer();
            if (signer != null) {
                CmsSigningCertificateCheck.check(
                        check.signedAttributes(), signer, form.namesCertificate(), check.doubts());
            }
            SignatureScheme scheme = check.scheme();
            if (scheme != null && !scheme.maskDigest().equals(scheme.digest())) {
                check.doubts().fail("LT-SIG-074", "signature.algorithm.mask");
            }
            if (!cms.contentType().equals(CmsObjectIds.DATA)) {
                check.doubts().fail("LT-SIG-076", "signature.cms.content-type");
            }
            EmbeddedEvidence pool = cms.pool().and(parts.pool());
            CmsCounterSignatures.check(check, pool.certificates());
            shared.list().forEach(check.faults()::add);
            return new ParsedSignature(
                    place.name(),
                    place.coverage(),
                    check.faults().list(),
                    check.doubts().list(),
                    signer,
                    algorithms(check, signer),
                    parts.claimedTime(),
                    pool,
                    parts.stamps());
        } catch (MalformedCmsException | RuntimeException e) {
            // Bouncy Castle parses lazily and throws many kinds of exceptions for damaged parts.
            return faulty(place, "signature.cms.broken");
        }
    }

    private @Nullable SignatureAlgorithms algorithms(SignerCheck check, @Nullable X509Certificate signer) {
        SignatureScheme scheme = check.scheme();
        if (scheme == null || signer == null) {
            return null;
        }
        SignatureAlgorithms algorithms = scheme.with(signer.getPublicKey());
        return form == CmsContainer.ADBE_SHA1
                ? new SignatureAlgorithms("SHA-1", algorithms.signature(), algorithms.keyBits())
                : algorithms;
    }

    private static ParsedSignature faulty(CmsLocation place, String key) {
        FindingCollector faults = new FindingCollector();
        faults.fail("LT-SIG-071", key);
        return new ParsedSignature(
                place.name(),
                place.coverage(),
                faults.list(),
                List.of(),
                null,
                null,
                null,
                EmbeddedEvidence.empty(),
                List.of());
    }
}
