package vn.lienthong.signature.sign.internal.cms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.SignatureFormat;
import vn.lienthong.signature.sign.SignatureLevel;
import vn.lienthong.signature.sign.SignedDocument;
import vn.lienthong.signature.sign.SigningAlgorithm.SigningScheme;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.signature.sign.internal.VerifiedSignatureValue;

/** Completes the CMS of prepared data with a signature value, at the requested level (LT-SGN-011, LT-SGN-041). */
public final class CmsCompletion {
    private CmsCompletion() {}

    /** Throws if the prepared data belongs to another format. */
    public static void requireFormat(ToBeSigned waiting, SignatureFormat format) {
        if (waiting.format() != format) {
            throw new SigningException("signing.format");
        }
    }

    /**
     * Returns the CMS after checking that the attributes belong to the content and that the certificate's key made the
     * value.
     *
     * @param digest digest of the content at the time of completing
     * @param content content to be included in the CMS; null if it is stored separately
     */
    public static byte[] completeCms(ToBeSigned waiting, byte[] digest, byte[] value, byte @Nullable [] content) {
        byte[] attributes = SignedAttributesWriter.write(waiting.format(), waiting.terms(), digest);
        if (!Arrays.equals(attributes, waiting.bytesToSign())) {
            throw new SigningException("signing.changed");
        }
        return CmsWriter.write(
                waiting.terms(),
                attributes,
                VerifiedSignatureValue.verify(waiting, value).der(),
                content);
    }

    /** Returns the CMS with a timestamp if one is requested and available. */
    public static SignedDocument<byte[]> applyLevel(TimestampClient timestamper, ToBeSigned waiting, byte[] cms) {
        return applyLevel(timestamper, waiting, () -> cms, () -> CmsTimestamping.addTimestamp(timestamper, cms));
    }

    /**
     * Returns the signed document of any format at the requested level. If a timestamp is optional and not available,
     * the level is B (LT-SGN-041, LT-SGN-042).
     */
    public static SignedDocument<byte[]> applyLevel(
            TimestampClient timestamper, ToBeSigned waiting, Supplier<byte[]> plain, Supplier<byte[]> stamped) {
        List<Finding> findings = collectWarnings(waiting);
        if (timestamper.isEnabled()) {
            try {
                return new SignedDocument<>(stamped.get(), SignatureLevel.T, new Findings(findings));
            } catch (SigningException e) {
                if (!timestamper.isOptional()) {
                    throw e;
                }
                findings.add(Finding.of("", "LT-SGN-042", Severity.WARN, "signing.stamp.later", "@" + e.code()));
            }
        }
        return new SignedDocument<>(plain.get(), SignatureLevel.B, new Findings(findings));
    }

    private static List<Finding> collectWarnings(ToBeSigned waiting) {
        List<Finding> findings = new ArrayList<>();
        if (waiting.terms().algorithm().scheme() == SigningScheme.RSA_PKCS1) {
            findings.add(Finding.of("", "LT-SGN-003", Severity.WARN, "signing.older-padding"));
        }
        return findings;
    }
}
