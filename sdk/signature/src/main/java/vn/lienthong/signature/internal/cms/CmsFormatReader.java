package vn.lienthong.signature.internal.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignedContent;
import vn.lienthong.signature.SignedFileKind;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.internal.FormatReader;
import vn.lienthong.signature.internal.ParsedSignature;

/** A reader of CMS files, such as .p7m and .p7s, in BER or as PEM. */
public final class CmsFormatReader implements FormatReader {
    /** The object identifier of SignedData, which follows the first length. */
    private static final byte[] SIGNED_DATA = {
        0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07, 0x02
    };

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final List<String> LABELS = List.of("PKCS7-----", "CMS-----", "PKCS #7 SIGNED DATA-----");

    @Override
    public SignedFileKind kind() {
        return SignedFileKind.CMS;
    }

    @Override
    public boolean reads(byte[] head) {
        return label(text(head)) != null || (head.length > 0 && head[0] == 0x30 && namesSignedData(head));
    }

    private static boolean namesSignedData(byte[] head) {
        for (int at = 2; at <= 6 && at + SIGNED_DATA.length <= head.length; at++) {
            if (Arrays.equals(head, at, at + SIGNED_DATA.length, SIGNED_DATA, 0, SIGNED_DATA.length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<ParsedSignature> read(FileBytes source, VerificationOptions options) throws IOException {
        SignedCms cms = cms(source, options);
        byte[] content = cms.content();
        if (content == null) {
            if (cms.signerCount() == 0) {
                return List.of();
            }
            throw new UnreadableDocumentException("signature.unreadable.detached");
        }
        SignedContent signed = new SignedContent("", content.length, () -> new ByteArrayInputStream(content));
        return CmsReader.read(cms, CmsContainer.ATTACHED, null, place(signed, options));
    }

    /** Returns the signatures of a file over separate content. */
    public static List<ParsedSignature> readDetached(
            FileBytes signature, FileBytes content, VerificationOptions options) throws IOException {
        SignedContent signed = new SignedContent("", content.size(), content::open);
        DigestSource digested = content.asDigestSource();
        return CmsReader.read(cms(signature, options), CmsContainer.DETACHED, digested, place(signed, options));
    }

    private static CmsLocation place(SignedContent signed, VerificationOptions options) {
        SignatureCoverage whole =
                new SignatureCoverage(SignatureCoverage.CoverageExtent.WHOLE_FILE, 1, 1, List.of(), signed);
        return new CmsLocation("", whole, options.maxSignatures());
    }

    private static SignedCms cms(FileBytes source, VerificationOptions options) throws IOException {
        byte[] bytes = source.all(options.maxBytes());
        try {
            String text = text(bytes);
            String label = label(text);
            return SignedCms.read(label == null ? bytes : removeArmour(text, label));
        } catch (MalformedCmsException e) {
            throw new UnreadableDocumentException("signature.unreadable.cms");
        }
    }

    /** Returns the bytes as Latin text if they begin like PEM, otherwise an empty text. */
    private static String text(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && bytes[start] <= ' ' && bytes[start] > 0) {
            start++;
        }
        return start < bytes.length && bytes[start] == '-'
                ? new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1)
                : "";
    }

    private static @Nullable String label(String text) {
        return LABELS.stream()
                .filter(label -> text.startsWith(BEGIN + label))
                .findFirst()
                .orElse(null);
    }

    private static byte[] removeArmour(String text, String label) throws MalformedCmsException {
        int end = text.indexOf(END + label);
        if (end < 0) {
            throw new MalformedCmsException();
        }
        try {
            return Base64.getMimeDecoder().decode(text.substring(BEGIN.length() + label.length(), end));
        } catch (IllegalArgumentException e) {
            throw new MalformedCmsException();
        }
    }
}
