package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.internal.cms.CmsContainer;
import vn.lienthong.signature.internal.cms.CmsLocation;
import vn.lienthong.signature.internal.cms.CmsReader;
import vn.lienthong.signature.internal.pdf.comparison.ModificationPermission;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;
import vn.lienthong.signature.internal.pdf.file.PdfTimeParser;
import vn.lienthong.signature.internal.pdf.file.RandomAccessBytes;
import vn.lienthong.signature.internal.pdf.file.SignatureFieldWalker.SignedField;

/**
 * A signature or document timestamp that its own revision contains in a field.
 *
 * @param key key of its dictionary; null if the dictionary is direct
 * @param cms result of its contents; null for a timestamp and for an unknown container
 * @param claimedTime time in the dictionary
 * @param hasPlainPadding whether the slot contains only one DER value and zeros
 */
record RevisionSignature(
        String name,
        SignatureLocation location,
        @Nullable COSObjectKey key,
        boolean isDocumentTimestamp,
        boolean shared,
        boolean hasPlainPadding,
        ModificationPermission permission,
        @Nullable ParsedSignature cms,
        @Nullable OffsetDateTime claimedTime) {
    /** The number of signers that is counted, to report that only one is allowed. */
    static final int MAX_SIGNATURES = 100;

    private static final SignatureCoverage PRELIMINARY_COVERAGE =
            new SignatureCoverage(SignatureCoverage.CoverageExtent.PART, 1, 1, List.of(), null);

    static RevisionSignature of(ByteRangeDigests digests, PdfRevision model, SignedField field, SignatureLocation spot)
            throws IOException {
        RandomAccessBytes content = digests.bytes();
        COSDictionary signature = field.signature();
        boolean timestamp = isDocumentTimestamp(signature);
        byte[] contents = spot.slot().readContents(content);
        CmsContainer form = timestamp ? null : cmsContainer(signature);
        ParsedSignature cms = null;
        if (form != null) {
            cms = CmsReader.read(
                            contents,
                            form,
                            digests.of(spot.slot()),
                            new CmsLocation(field.name(), PRELIMINARY_COVERAGE, MAX_SIGNATURES))
                    .get(0);
        }
        return new RevisionSignature(
                field.name(),
                spot,
                field.signatureKey(),
                timestamp,
                false,
                ContentsValue.isZeroFrom(contents, ContentsValue.trimPadding(contents).length),
                ModificationPermission.of(model.root(), field.field(), signature),
                cms,
                PdfTimeParser.parse(signature.getString(COSName.M)));
    }

    static boolean isDocumentTimestamp(COSDictionary signature) {
        return "ETSI.RFC3161".equals(signature.getNameAsString(COSName.SUB_FILTER));
    }

    private static @Nullable CmsContainer cmsContainer(COSDictionary signature) {
        String type = signature.getNameAsString(COSName.TYPE);
        String form = signature.getNameAsString(COSName.SUB_FILTER);
        if (form == null || (type != null && !type.equals("Sig"))) {
            return null;
        }
        return cmsContainer(form);
    }

    static @Nullable CmsContainer cmsContainer(String subFilter) {
        return switch (subFilter) {
            case "adbe.pkcs7.detached" -> CmsContainer.ADBE_DETACHED;
            case "adbe.pkcs7.sha1" -> CmsContainer.ADBE_SHA1;
            case "ETSI.CAdES.detached" -> CmsContainer.CADES_DETACHED;
            default -> null;
        };
    }

    /** Returns this signature, marked as one whose dictionary another field shares. */
    RevisionSignature withSharedFields() {
        return new RevisionSignature(
                name, location, key, isDocumentTimestamp, true, hasPlainPadding, permission, cms, claimedTime);
    }

    /** Returns whether there is no fault so far; for a timestamp, whether it is in its place. */
    boolean isIntact() {
        return !shared
                && (isDocumentTimestamp
                        || (cms != null
                                && cms.faults().stream().noneMatch(fault -> fault.severity() == Severity.FAIL)));
    }
}
