package vn.lienthong.cli.sign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The format of a signature. */
public enum SigningFormat {
    PADES,
    XADES,
    /** A signature in a separate file. */
    CADES;

    private static final int DETECTION_BYTES = 1024;

    /** Returns PAdES for a PDF, XAdES for XML, and CAdES for any other file. */
    static SigningFormat detect(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(DETECTION_BYTES);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains("%PDF-")) {
            return PADES;
        }
        String unmarked = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        return unmarked.stripLeading().startsWith("<") ? XADES : CADES;
    }
}
