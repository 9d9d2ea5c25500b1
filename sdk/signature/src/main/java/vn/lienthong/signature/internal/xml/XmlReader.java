package vn.lienthong.signature.internal.xml;

import java.io.IOException;
import java.util.List;
import vn.lienthong.signature.DocumentKind;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.FormatReader;
import vn.lienthong.signature.internal.Found;
import vn.lienthong.signature.internal.Source;

/** Finds the signatures in XML. */
public final class XmlReader implements FormatReader {
    @Override
    public DocumentKind kind() {
        return DocumentKind.XML;
    }

    /** Whether the first character, behind a mark of the encoding and blanks, opens a tag. */
    @Override
    public boolean reads(byte[] head) {
        for (byte octet : head) {
            int value = Byte.toUnsignedInt(octet);
            boolean mark = value >= 0xBB || value == 0;
            boolean blank = value == ' ' || value == '\t' || value == '\r' || value == '\n';
            if (!mark && !blank) {
                return value == '<';
            }
        }
        return false;
    }

    @Override
    public List<Found> read(Source source, VerificationOptions options) throws IOException {
        byte[] octets = source.all(options.maxBytes());
        return XmlSignatures.read(octets, options.maxSignatures());
    }
}
