package vn.lienthong.portal.file.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.lienthong.portal.file.ContentType;

/** Detector for the type of a content from its first bytes. */
public final class ContentTypeDetector {
    /** Number of leading bytes that are inspected. */
    public static final int HEAD = 16 << 10;

    private static final Set<Integer> MARKED_WIDE = Set.of(0xfeff, 0xfffe);
    private static final int MARK_WITHIN = 1024;
    private static final Map<String, ContentType> MARKS = Map.ofEntries(
            Map.entry("89504e470d0a1a0a", ContentType.PNG),
            Map.entry("ffd8ff", ContentType.JPEG),
            Map.entry("49492a00", ContentType.TIFF),
            Map.entry("4d4d002a", ContentType.TIFF),
            Map.entry("49492b00", ContentType.TIFF),
            Map.entry("4d4d002b", ContentType.TIFF),
            Map.entry("474946383761", ContentType.GIF),
            Map.entry("474946383961", ContentType.GIF),
            Map.entry("504b0506", ContentType.ZIP),
            Map.entry("526172211a07", ContentType.RAR),
            Map.entry("377abcaf271c", ContentType.SEVEN_ZIP),
            Map.entry("1f8b08", ContentType.GZIP),
            Map.entry("d0cf11e0a1b11ae1", ContentType.OLE),
            Map.entry("7b5c727466", ContentType.RTF),
            Map.entry("4d5a", ContentType.PROGRAM),
            Map.entry("7f454c46", ContentType.PROGRAM),
            Map.entry("cafebabe", ContentType.PROGRAM),
            Map.entry("feedface", ContentType.PROGRAM),
            Map.entry("feedfacf", ContentType.PROGRAM),
            Map.entry("cffaedfe", ContentType.PROGRAM),
            Map.entry("2321", ContentType.PROGRAM));

    private ContentTypeDetector() {}

    /**
     * Returns the type of content that starts with these bytes. Fewer than {@link #HEAD} bytes are the whole content.
     */
    public static ContentType of(byte[] head) {
        if (head.length == 0) {
            return ContentType.EMPTY;
        }
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 12));
        if (hex.startsWith("504b0304")) {
            return zip(new String(head, StandardCharsets.ISO_8859_1));
        }
        for (Map.Entry<String, ContentType> mark : MARKS.entrySet()) {
            if (hex.startsWith(mark.getKey())) {
                return mark.getValue();
            }
        }
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.substring(0, Math.min(latin.length(), MARK_WITHIN)).contains("%PDF-")) {
            return ContentType.PDF;
        } else if (latin.startsWith("ftyp", 4)) {
            return ContentType.MP4;
        } else if (latin.startsWith("BM") && head.length > 14 && head[6] == 0 && head[7] == 0 && head[8] == 0) {
            return ContentType.BMP;
        }
        return text(head);
    }

    /** Checks the names of the first entries, because they are not compressed in the entry headers. */
    private static ContentType zip(String latin) {
        if (latin.startsWith("mimetypeapplication/vnd.oasis.opendocument", 30)) {
            return ContentType.ODF;
        }
        boolean office = latin.contains("[Content_Types].xml") || latin.contains("_rels/.rels");
        if (office && latin.contains("word/")) {
            return ContentType.DOCX;
        } else if (office && latin.contains("xl/")) {
            return ContentType.XLSX;
        } else if (office && latin.contains("ppt/")) {
            return ContentType.PPTX;
        }
        return ContentType.ZIP;
    }

    private static ContentType text(byte[] head) {
        String text = decodeHead(head);
        if (text.isEmpty()) {
            return ContentType.UNKNOWN;
        }
        String start = text.strip().toLowerCase(Locale.ROOT);
        boolean declared = start.startsWith("<?xml");
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || (declared && start.contains("<html"))) {
            return ContentType.HTML;
        } else if (declared || start.matches("(?s)<[a-z_][\\w:.-]*[\\s/>].*")) {
            return ContentType.XML;
        }
        boolean controlled = text.chars().anyMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        return controlled ? ContentType.UNKNOWN : ContentType.TEXT;
    }

    /** Returns the text if it is UTF-8, or UTF-16 with a byte order mark, or else "". */
    private static String decodeHead(byte[] head) {
        boolean wide = head.length > 1 && MARKED_WIDE.contains((head[0] & 0xff) * 256 + (head[1] & 0xff));
        CharsetDecoder decoder = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder();
        // The last character may be truncated at the end of the inspected bytes.
        for (int cut = 0; cut < (head.length < HEAD ? 1 : 4); cut++) {
            try {
                String text = decoder.decode(ByteBuffer.wrap(Arrays.copyOf(head, head.length - cut)))
                        .toString();
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                decoder.reset();
            }
        }
        return "";
    }
}
