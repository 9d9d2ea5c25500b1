package vn.lienthong.signature.internal.pdf;

import java.util.List;
import java.util.Map;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;
import vn.lienthong.signature.internal.pdf.file.SignatureFieldWalker.SignedField;

/** The parsed parts of a document. */
record PdfScan(
        PdfRevision newest,
        List<SignedField> fields,
        Map<Long, SignatureLocation> locations,
        List<RevisionSignature> revisionSignatures,
        List<RevisionStep> revisionSteps) {}
