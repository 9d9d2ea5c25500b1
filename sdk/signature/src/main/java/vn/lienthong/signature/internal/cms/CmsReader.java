package vn.lienthong.signature.internal.cms;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.Algorithms;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.internal.Digested;
import vn.lienthong.signature.internal.Faults;
import vn.lienthong.signature.internal.Found;
import vn.lienthong.signature.internal.Pool;
import vn.lienthong.signature.internal.Scheme;

/** Reads the signatures of one SignedData: a file, or the contents of a PDF's signature. */
public final class CmsReader {
    private final SignedCms cms;
    private final CmsForm form;
    private final CmsPlace place;
    private final Effort effort;

    private CmsReader(SignedCms cms, CmsForm form, CmsPlace place) {
        this.cms = cms;
        this.form = form;
        this.place = place;
        this.effort = new Effort(cms.signerCount());
    }

    /**
     * Each signer's signature. Octets that are no SignedData give one signature that is not intact.
     *
     * @param octets of the CMS; what follows its end, such as the zeros of a PDF, is left alone
     * @param content that stands outside: what a PDF's byte range covers, or a detached file; null for {@link CmsForm#ATTACHED}
     * @throws IOException if the content cannot be read
     * @throws UnreadableDocumentException if there are more signers than are read
     */
    public static List<Found> read(byte[] octets, CmsForm form, @Nullable Digested content, CmsPlace place)
            throws IOException {
        try {
            return read(SignedCms.read(octets), form, content, place);
        } catch (BrokenCmsException e) {
            return List.of(faulty(place, "signature.cms.broken"));
        }
    }

    static List<Found> read(SignedCms cms, CmsForm form, @Nullable Digested content, CmsPlace place)
            throws IOException {
        return new CmsReader(cms, form, place).read(content);
    }

    private List<Found> read(@Nullable Digested outside) throws IOException {
        if (cms.signerCount() > Math.max(1, place.most())) {
            throw new UnreadableDocumentException("signature.unreadable.many");
        }
        List<SignerInfo> signers;
        try {
            signers = cms.signers();
        } catch (BrokenCmsException e) {
            return List.of(faulty(place, "signature.cms.broken"));
        }
        if (form.oneSigner() && signers.size() != 1) {
            return List.of(faulty(place, "signature.cms.signers"));
        }
        Faults faults = new Faults();
        Digested content = content(outside, faults);
        List<Found> found = new ArrayList<>();
        ContentDigests digests = new ContentDigests(content);
        for (SignerInfo signer : signers) {
            found.add(found(signer, digests, faults));
        }
        return found;
    }

    /** The content over which the signers signed; a fault where it is not where the form wants it. */
    private Digested content(@Nullable Digested outside, Faults faults) throws IOException {
        byte[] carried = cms.content();
        if (!form.carriesContent()) {
            // Empty content that is there was what the signer signed, and not what stands outside.
            if (carried != null) {
                faults.fail("LT-SIG-076", "signature.cms.content-inside");
            }
            return outside == null ? Digested.of(new byte[0]) : outside;
        }
        if (carried == null) {
            faults.fail("LT-SIG-076", "signature.cms.content-missing");
            return Digested.of(new byte[0]);
        }
        if (form == CmsForm.ADBE_SHA1 && (outside == null || !Arrays.equals(carried, outside.digest("SHA-1")))) {
            faults.fail("LT-SIG-070", "signature.content.changed");
        }
        return Digested.of(carried);
    }

    private Found found(SignerInfo info, ContentDigests content, Faults shared) throws IOException {
        try {
            SignerCheck check = new SignerCheck(info, effort);
            check.check(content, cms.contentType(), cms.pool().certificates());
            SignerParts parts = new SignerParts(check);
            X509Certificate signer = check.signer();
            if (signer != null) {
                SigningCertificates.check(check.signed(), signer, form.namesCertificate(), check.doubts());
            }
            Scheme scheme = check.scheme();
            if (scheme != null && !scheme.maskDigest().equals(scheme.digest())) {
                check.doubts().fail("LT-SIG-074", "signature.algorithm.mask");
            }
            if (!cms.contentType().equals(Ids.DATA)) {
                check.doubts().fail("LT-SIG-076", "signature.cms.content-type");
            }
            Pool pool = cms.pool().and(parts.pool());
            CounterSignatures.check(check, pool.certificates());
            shared.list().forEach(check.faults()::add);
            return new Found(
                    place.name(),
                    place.coverage(),
                    check.faults().list(),
                    check.doubts().list(),
                    signer,
                    algorithms(check, signer),
                    parts.claimedTime(),
                    pool,
                    parts.stamps());
        } catch (BrokenCmsException | RuntimeException e) {
            // Bouncy Castle reads parts when they are asked for, and tells of broken ones in many kinds of exceptions.
            return faulty(place, "signature.cms.broken");
        }
    }

    private @Nullable Algorithms algorithms(SignerCheck check, @Nullable X509Certificate signer) {
        Scheme scheme = check.scheme();
        if (scheme == null || signer == null) {
            return null;
        }
        Algorithms algorithms = scheme.with(signer.getPublicKey());
        return form == CmsForm.ADBE_SHA1
                ? new Algorithms("SHA-1", algorithms.signature(), algorithms.keyBits())
                : algorithms;
    }

    private static Found faulty(CmsPlace place, String key) {
        Faults faults = new Faults();
        faults.fail("LT-SIG-071", key);
        return new Found(
                place.name(), place.coverage(), faults.list(), List.of(), null, null, null, Pool.empty(), List.of());
    }
}
