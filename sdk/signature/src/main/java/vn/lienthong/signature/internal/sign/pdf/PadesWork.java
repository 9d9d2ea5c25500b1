package vn.lienthong.signature.internal.sign.pdf;

import java.io.IOException;
import java.io.OutputStream;
import vn.lienthong.signature.internal.Source;
import vn.lienthong.signature.internal.sign.cms.Attributes;
import vn.lienthong.signature.internal.sign.cms.Cms;
import vn.lienthong.signature.internal.sign.cms.Completion;
import vn.lienthong.signature.sign.PdfPlacement;
import vn.lienthong.signature.sign.SignatureFormat;
import vn.lienthong.signature.sign.Signed;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.SigningTerms;
import vn.lienthong.signature.sign.Timestamper;
import vn.lienthong.signature.sign.ToBeSigned;

/** The steps of PAdES over a document in memory or on disk. */
public final class PadesWork {
    /** The head of a longer length in the DER of the outer structures. */
    private static final int SLACK = 32;

    private PadesWork() {}

    public static ToBeSigned toBeSigned(
            Source document, SigningParameters parameters, PdfPlacement placement, Timestamper timestamper)
            throws IOException {
        SigningTerms terms = parameters.terms();
        int room = Cms.room(terms) + timestamper.room() + SLACK;
        Increment increment = Preparation.of(document, terms, placement, room);
        byte[] digest = increment.digest(terms.algorithm(), document);
        return new ToBeSigned(
                SignatureFormat.PADES, terms, Attributes.der(SignatureFormat.PADES, terms, digest), increment.state());
    }

    /** The CMS for the slot: checked, timestamped, and small enough for it. */
    public static Signed<byte[]> cms(Source document, ToBeSigned waiting, byte[] value, Timestamper timestamper)
            throws IOException {
        Completion.requireFormat(waiting, SignatureFormat.PADES);
        Increment increment = Increment.of(waiting.state());
        byte[] digest = increment.digest(waiting.terms().algorithm(), document);
        Signed<byte[]> signed = Completion.level(timestamper, waiting, Completion.cms(waiting, digest, value, null));
        increment.requireRoom(signed.document().length);
        return signed;
    }

    /** Writes the signed document. */
    public static void write(Source document, ToBeSigned waiting, byte[] cms, OutputStream out) throws IOException {
        Increment.of(waiting.state()).write(document, cms, out);
    }
}
