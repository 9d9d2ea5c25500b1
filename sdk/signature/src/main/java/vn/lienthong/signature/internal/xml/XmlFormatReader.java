package vn.lienthong.signature.internal.xml;

import java.io.IOException;
import java.util.List;
import vn.lienthong.signature.SignedFileKind;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.internal.FormatReader;
import vn.lienthong.signature.internal.ParsedSignature;

/** A reader of the signatures in XML files. */
public final class XmlFormatReader implements FormatReader {
    @Override
    public SignedFileKind kind() {
        return SignedFileKind.XML;
    }

    /** Returns whether the first character, after a byte order mark and white space, opens a tag. */
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
    public List<ParsedSignature> read(FileBytes source, VerificationOptions options) throws IOException {
        byte[] bytes = source.all(options.maxBytes());
        return XmlSignatureReader.read(bytes, options.maxSignatures());
    }
}
