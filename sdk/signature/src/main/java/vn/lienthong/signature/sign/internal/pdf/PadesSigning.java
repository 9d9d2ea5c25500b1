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

/** The steps of PAdES over a document in memory or on disk. */
public final class PadesSigning {
    /** The head of a longer length in the DER of the outer structures. */
    private static final int SLACK = 32;

    private PadesSigning() {}

    public static ToBeSigned toBeSigned(
            FileBytes document, SigningParameters parameters, PdfPlacement placement, TimestampClient timestamper)
            throws IOException {
        SigningTerms terms = parameters.terms();
        int room = CmsWriter.room(terms) + timestamper.room() + SLACK;
        IncrementalUpdate increment = PadesPreparation.of(document, terms, placement, room);
        byte[] digest = increment.digest(terms.algorithm(), document);
        return new ToBeSigned(
                SignatureFormat.PADES,
                terms,
                SignedAttributesWriter.der(SignatureFormat.PADES, terms, digest),
                increment.state());
    }

    /** The CMS for the slot: checked, timestamped, and small enough for it. */
    public static SignedDocument<byte[]> cms(
            FileBytes document, ToBeSigned waiting, byte[] value, TimestampClient timestamper) throws IOException {
        CmsCompletion.requireFormat(waiting, SignatureFormat.PADES);
        IncrementalUpdate increment = IncrementalUpdate.of(waiting.state());
        byte[] digest = increment.digest(waiting.terms().algorithm(), document);
        SignedDocument<byte[]> signed =
                CmsCompletion.level(timestamper, waiting, CmsCompletion.cms(waiting, digest, value, null));
        increment.requireRoom(signed.document().length);
        return signed;
    }

    /** Writes the signed document. */
    public static void write(FileBytes document, ToBeSigned waiting, byte[] cms, OutputStream out) throws IOException {
        IncrementalUpdate.of(waiting.state()).write(document, cms, out);
    }
}
