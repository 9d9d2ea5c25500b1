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
import vn.lienthong.signature.internal.Digested;
import vn.lienthong.signature.internal.Faults;
import vn.lienthong.signature.internal.Scheme;

/** Checks one SignerInfo against its content (LT-SIG-070 and what follows). */
final class SignerCheck {
    private final SignerInfo info;
    private final Effort effort;
    private final Attributes signed;
    private final Attributes unsigned;
    private final Faults faults = new Faults();
    private final Faults doubts = new Faults();
    private @Nullable X509Certificate signer;
    private @Nullable Scheme scheme;

    SignerCheck(SignerInfo info, Effort effort) throws BrokenCmsException {
        this.info = info;
        this.effort = effort;
        this.signed = new Attributes(info.getAuthenticatedAttributes());
        this.unsigned = new Attributes(info.getUnauthenticatedAttributes());
    }

    /** @param contentType of the content; null for a counter-signature, which has none */
    void check(ContentDigests content, @Nullable String contentType, List<X509Certificate> certificates)
            throws IOException, BrokenCmsException {
        AttributeRules.placed(signed, unsigned, faults);
        String digest = Scheme.digest(info.getDigestAlgorithm().getAlgorithm());
        scheme = digest == null ? null : Scheme.of(info.getDigestEncryptionAlgorithm(), digest);
        if (scheme == null) {
            faults.fail("LT-SIG-074", "signature.algorithm.unknown");
            return;
        }
        AttributeRules.protection(signed, info, faults);
        if (info.getAuthenticatedAttributes() == null) {
            bare(content, contentType);
        } else {
            AttributeRules.contentType(signed, contentType, faults);
            byte[] named = AttributeRules.messageDigest(signed);
            if (named == null || !Arrays.equals(named, content.with(scheme.digest()))) {
                faults.fail("LT-SIG-070", "signature.content.changed");
            }
        }
        signature(content, certificates);
    }

    /** Without signed attributes the content itself is signed. */
    private void bare(ContentDigests content, @Nullable String contentType) throws IOException {
        if (contentType != null && !contentType.equals(Ids.DATA)) {
            faults.fail("LT-SIG-072", "signature.attribute.none");
        }
        if (AttributesAsContent.is(content.content())) {
            faults.fail("LT-SIG-072", "signature.attribute.as-content");
        }
    }

    private void signature(ContentDigests content, List<X509Certificate> certificates)
            throws IOException, BrokenCmsException {
        List<X509Certificate> candidates = new ArrayList<>(SignerCertificates.of(info.getSID(), certificates));
        // Of a renewed certificate with the same key it is the named one that signed.
        candidates.sort(Comparator.comparing(candidate -> !SigningCertificates.names(signed, candidate)));
        if (candidates.isEmpty()) {
            faults.fail("LT-SIG-071", "signature.certificate.missing");
            return;
        }
        byte[] value = info.getEncryptedDigest().getOctets();
        for (X509Certificate candidate : candidates) {
            for (Digested octets : octets(content)) {
                effort.take(candidate.getPublicKey());
                if (Objects.requireNonNull(scheme).verifies(candidate.getPublicKey(), octets, value)) {
                    signer = candidate;
                    return;
                }
            }
        }
        faults.fail("LT-SIG-070", "signature.value.wrong");
    }

    /** What was signed: the attributes in DER, or as they stand, for some sign them unsorted. */
    private List<Digested> octets(ContentDigests content) throws BrokenCmsException {
        ASN1Set attributes = info.getAuthenticatedAttributes();
        if (attributes == null) {
            return List.of(content.content());
        }
        byte[] sorted = Octets.of(attributes, "DER");
        byte[] asTheyStand = Octets.of(attributes, "DL");
        List<Digested> octets = new ArrayList<>(List.of(Digested.of(sorted)));
        if (!Arrays.equals(sorted, asTheyStand)) {
            octets.add(Digested.of(asTheyStand));
        }
        return octets;
    }

    Attributes signed() {
        return signed;
    }

    Attributes unsigned() {
        return unsigned;
    }

    Faults faults() {
        return faults;
    }

    Faults doubts() {
        return doubts;
    }

    @Nullable
    X509Certificate signer() {
        return signer;
    }

    @Nullable
    Scheme scheme() {
        return scheme;
    }

    Effort effort() {
        return effort;
    }

    byte[] value() {
        return info.getEncryptedDigest().getOctets();
    }
}
