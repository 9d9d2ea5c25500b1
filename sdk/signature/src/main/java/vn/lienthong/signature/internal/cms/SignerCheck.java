package vn.lienthong.signature.internal.cms;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.FindingCollector;
import vn.lienthong.signature.internal.SignatureScheme;

/** Verifies one SignerInfo against its content (LT-SIG-070 and the following). */
final class SignerCheck {
    private final SignerInfo info;
    private final CmsWorkLimit effort;
    private final SignerAttributes signedAttributes;
    private final SignerAttributes unsignedAttributes;
    private final FindingCollector faults = new FindingCollector();
    private final FindingCollector doubts = new FindingCollector();
    private @Nullable X509Certificate signer;
    private @Nullable SignatureScheme scheme;

    SignerCheck(SignerInfo info, CmsWorkLimit effort) throws MalformedCmsException {
        this.info = info;
        this.effort = effort;
        this.signedAttributes = new SignerAttributes(info.getAuthenticatedAttributes());
        this.unsignedAttributes = new SignerAttributes(info.getUnauthenticatedAttributes());
    }

    /**
     * @param contentType type of the content; null for a counter-signature, which has none
     */
    void check(ContentDigests content, @Nullable String contentType, List<X509Certificate> certificates)
            throws IOException, MalformedCmsException {
        CmsAttributeRules.checkPlacement(signedAttributes, unsignedAttributes, faults);
        String digest = SignatureScheme.digest(info.getDigestAlgorithm().getAlgorithm());
        scheme = digest == null ? null : SignatureScheme.of(info.getDigestEncryptionAlgorithm(), digest);
        if (scheme == null) {
            faults.fail("LT-SIG-074", "signature.algorithm.unknown");
            return;
        }
        CmsAttributeRules.protection(signedAttributes, info, faults);
        if (info.getAuthenticatedAttributes() == null) {
            bare(content, contentType);
        } else {
            CmsAttributeRules.contentType(signedAttributes, contentType, faults);
            byte[] named = CmsAttributeRules.messageDigest(signedAttributes);
            if (named == null || !Arrays.equals(named, content.with(scheme.digest()))) {
                faults.fail("LT-SIG-070", "signature.content.changed");
            }
        }
        signature(content, certificates);
    }

    /** Verifies a signature without signed attributes, over the content itself. */
    private void bare(ContentDigests content, @Nullable String contentType) throws IOException {
        if (contentType != null && !contentType.equals(CmsObjectIds.DATA)) {
            faults.fail("LT-SIG-072", "signature.attribute.none");
        }
        if (AttributeContentCheck.is(content.content())) {
            faults.fail("LT-SIG-072", "signature.attribute.as-content");
        }
    }

    private void signature(ContentDigests content, List<X509Certificate> certificates)
            throws IOException, MalformedCmsException {
        List<X509Certificate> candidates = new ArrayList<>(SignerCertificates.of(info.getSID(), certificates));
        // If a certificate was renewed with the same key, the referenced one is the signer's.
        candidates.sort(
                Comparator.comparing(candidate -> !CmsSigningCertificateCheck.names(signedAttributes, candidate)));
        if (candidates.isEmpty()) {
            faults.fail("LT-SIG-071", "signature.certificate.missing");
            return;
        }
        byte[] value = info.getEncryptedDigest().getOctets();
        for (X509Certificate candidate : candidates) {
            for (DigestSource octets : octets(content)) {
                effort.take(candidate.getPublicKey());
                if (Objects.requireNonNull(scheme).verifies(candidate.getPublicKey(), octets, value)) {
                    signer = candidate;
                    return;
                }
            }
        }
        faults.fail("LT-SIG-070", "signature.value.wrong");
    }

    /** Returns the signed bytes: the attributes in DER, or as encoded, because some programs sign them unsorted. */
    private List<DigestSource> octets(ContentDigests content) throws MalformedCmsException {
        ASN1Set attributes = info.getAuthenticatedAttributes();
        if (attributes == null) {
            return List.of(content.content());
        }
        byte[] sorted = Asn1Bytes.of(attributes, "DER");
        byte[] asTheyStand = Asn1Bytes.of(attributes, "DL");
        List<DigestSource> octets = new ArrayList<>(List.of(DigestSource.of(sorted)));
        if (!Arrays.equals(sorted, asTheyStand)) {
            octets.add(DigestSource.of(asTheyStand));
        }
        return octets;
    }

    SignerAttributes signedAttributes() {
        return signedAttributes;
    }

    SignerAttributes unsignedAttributes() {
        return unsignedAttributes;
    }

    FindingCollector faults() {
        return faults;
    }

    FindingCollector doubts() {
        return doubts;
    }

    @Nullable
    X509Certificate signer() {
        return signer;
    }

    @Nullable
    SignatureScheme scheme() {
        return scheme;
    }

    CmsWorkLimit effort() {
        return effort;
    }

    byte[] value() {
        return info.getEncryptedDigest().getOctets();
    }
}
