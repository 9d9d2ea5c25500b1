package vn.lienthong.signature.sign.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.sign.PdfPlacement;
import vn.lienthong.signature.sign.SignatureFormat;
import vn.lienthong.signature.sign.SignedDocument;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.SigningTerms;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.signature.sign.internal.cms.CmsCompletion;
import vn.lienthong.signature.sign.internal.cms.CmsWriter;
import vn.lienthong.signature.sign.internal.cms.SignedAttributesWriter;

/** The steps of PAdES signing, for a document in memory or on disk. */
public final class PadesSigning {
    /** Space for the longer length fields of the outer DER structures. */
    private static final int LENGTH_OVERHEAD = 32;

    private PadesSigning() {}

    public static ToBeSigned prepare(
            FileBytes document, SigningParameters parameters, PdfPlacement placement, TimestampClient timestamper)
            throws IOException {
        SigningTerms terms = parameters.createTerms();
        int room = CmsWriter.maxLength(terms) + timestamper.reservedBytes() + LENGTH_OVERHEAD;
        IncrementalUpdate increment = PadesPreparation.prepare(document, terms, placement, room);
        byte[] digest = increment.digest(terms.algorithm(), document);
        return new ToBeSigned(
                SignatureFormat.PADES,
                terms,
                SignedAttributesWriter.write(SignatureFormat.PADES, terms, digest),
                increment.encode());
    }

    /**
     * Returns the CMS for the slot, with a timestamp if requested. Throws if a check fails or the CMS does not fit
     * into the slot.
     */
    public static SignedDocument<byte[]> completeCms(
            FileBytes document, ToBeSigned waiting, byte[] value, TimestampClient timestamper) throws IOException {
        CmsCompletion.requireFormat(waiting, SignatureFormat.PADES);
        IncrementalUpdate increment = IncrementalUpdate.of(waiting.state());
        byte[] digest = increment.digest(waiting.terms().algorithm(), document);
        SignedDocument<byte[]> signed =
                CmsCompletion.applyLevel(timestamper, waiting, CmsCompletion.completeCms(waiting, digest, value, null));
        increment.requireCapacity(signed.document().length);
        return signed;
    }

    /** Writes the signed document. */
    public static void write(FileBytes document, ToBeSigned waiting, byte[] cms, OutputStream out) throws IOException {
        IncrementalUpdate.of(waiting.state()).write(document, cms, out);
    }
}
