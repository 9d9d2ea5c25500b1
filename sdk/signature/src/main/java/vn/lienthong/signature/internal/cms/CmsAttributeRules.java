package vn.lienthong.signature.internal.cms;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.FindingCollector;

/** The rules for attributes: place, number and value (LT-SIG-072). */
final class CmsAttributeRules {
    private static final Set<String> SIGNED_ONLY = Set.of(
            CmsObjectIds.CONTENT_TYPE,
            CmsObjectIds.MESSAGE_DIGEST,
            CmsObjectIds.SIGNING_TIME,
            CmsObjectIds.ALGORITHM_PROTECTION,
            CmsObjectIds.SIGNING_CERTIFICATE,
            CmsObjectIds.SIGNING_CERTIFICATE_V2);
    private static final List<String> UNSIGNED_ONLY = List.of(
            CmsObjectIds.COUNTER_SIGNATURE,
            CmsObjectIds.TIMESTAMP,
            CmsObjectIds.CERTIFICATE_VALUES,
            CmsObjectIds.REVOCATION_VALUES);

    private CmsAttributeRules() {}

    static void checkPlacement(SignerAttributes signed, SignerAttributes unsigned, FindingCollector faults) {
        if (SIGNED_ONLY.stream().anyMatch(unsigned::has)) {
            faults.fail("LT-SIG-072", "signature.attribute.unsigned");
        }
        if (UNSIGNED_ONLY.stream().anyMatch(signed::has)) {
            faults.fail("LT-SIG-072", "signature.attribute.signed");
        }
        if (SIGNED_ONLY.stream().anyMatch(signed::isRepeated)) {
            faults.fail("LT-SIG-072", "signature.attribute.repeated");
        }
    }

    /** Checks that the signed content type equals that of the content; a counter-signature has none. */
    static void contentType(SignerAttributes signed, @Nullable String contentType, FindingCollector faults) {
        ASN1Encodable value = signed.first(CmsObjectIds.CONTENT_TYPE);
        if (contentType == null) {
            return;
        }
        if (value == null || !ASN1ObjectIdentifier.getInstance(value).getId().equals(contentType)) {
            faults.fail("LT-SIG-072", "signature.attribute.content-type");
        }
    }

    static byte @Nullable [] messageDigest(SignerAttributes signed) {
        ASN1Encodable value = signed.first(CmsObjectIds.MESSAGE_DIGEST);
        return value == null ? null : ASN1OctetString.getInstance(value).getOctets();
    }

    /** Checks that the signed algorithms equal those outside. */
    static void protection(SignerAttributes signed, SignerInfo info, FindingCollector faults) {
        ASN1Encodable value = signed.first(CmsObjectIds.ALGORITHM_PROTECTION);
        if (value == null) {
            return;
        }
        CMSAlgorithmProtection protection = CMSAlgorithmProtection.getInstance(value);
        if (!same(protection.getDigestAlgorithm(), info.getDigestAlgorithm())
                || protection.getSignatureAlgorithm() == null
                || !same(protection.getSignatureAlgorithm(), info.getDigestEncryptionAlgorithm())) {
            faults.fail("LT-SIG-074", "signature.algorithm.protection");
        }
    }

    /** Returns whether two identifiers are equal; NULL parameters equal missing ones. */
    private static boolean same(AlgorithmIdentifier one, AlgorithmIdentifier other) {
        return one.getAlgorithm().equals(other.getAlgorithm())
                && Stream.of(one, other)
                                .map(CmsAttributeRules::parameters)
                                .distinct()
                                .count()
                        == 1;
    }

    private static String parameters(AlgorithmIdentifier id) {
        ASN1Encodable parameters = id.getParameters();
        return parameters == null ? "NULL" : parameters.toASN1Primitive().toString();
    }
}
