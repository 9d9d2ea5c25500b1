package vn.lienthong.portal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.portal.file.internal.ContentTypeDetector;

@Tag("LT-FILE-008")
class ContentTypeTest {
    @ParameterizedTest
    @DisplayName("The first bytes determine the type")
    @CsvSource({
        "255044462d312e37, PDF",
        "0a0a255044462d312e37, PDF",
        "89504e470d0a1a0a0000, PNG",
        "ffd8ffe000104a46, JPEG",
        "49492a0008000000, TIFF",
        "4d4d002a00000008, TIFF",
        "474946383961, GIF",
        "d0cf11e0a1b11ae1, OLE",
        "526172211a0700, RAR",
        "377abcaf271c, SEVEN_ZIP",
        "1f8b0800, GZIP",
        "4d5a9000, PROGRAM",
        "7f454c46, PROGRAM",
        "cafebabe, PROGRAM",
        "23212f62696e2f7368, PROGRAM",
        "504b0506, ZIP",
        "7b5c72746631, RTF",
        "0000001866747970, MP4",
        "424d36000000000000003600, UNKNOWN",
        "424d3600000000000000360000002800, BMP",
        "3c3f786d6c20, XML",
        "efbbbf3c726f6f743e, XML",
        "3c68746d6c3e, HTML",
        "3c21444f435459504520, TEXT",
        "76c4837a6e, TEXT",
        "fffe6100, TEXT",
        "feff0061, TEXT",
        "00010203, UNKNOWN",
        "80818283, UNKNOWN",
        "'', EMPTY"
    })
    void marks(String hex, ContentType type) {
        assertThat(ContentTypeDetector.of(HexFormat.of().parseHex(hex))).isEqualTo(type);
    }

    @Test
    @DisplayName("A zip is classified by its content")
    void zips() throws IOException {
        assertThat(ContentTypeDetector.of(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .isEqualTo(ContentType.DOCX);
        assertThat(ContentTypeDetector.of(zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(ContentType.XLSX);
        assertThat(ContentTypeDetector.of(zip("_rels/.rels", "ppt/presentation.xml")))
                .isEqualTo(ContentType.PPTX);
        assertThat(ContentTypeDetector.of(zip("word/document.txt"))).isEqualTo(ContentType.ZIP);
        assertThat(ContentTypeDetector.of(zip("a.txt"))).isEqualTo(ContentType.ZIP);
        String odf = "mimetypeapplication/vnd.oasis.opendocument.text";
        byte[] head = ("PK\u0003\u0004" + "x".repeat(26) + odf).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ContentTypeDetector.of(head)).isEqualTo(ContentType.ODF);
    }

    @Test
    @DisplayName("A letter that is cut where the beginning ends does not make a text unknown")
    void cut() {
        for (int shift = 0; shift < 3; shift++) {
            byte[] text = ("x".repeat(shift) + "ễ".repeat(ContentTypeDetector.HEAD)).getBytes(StandardCharsets.UTF_8);
            assertThat(ContentTypeDetector.of(java.util.Arrays.copyOf(text, ContentTypeDetector.HEAD)))
                    .isEqualTo(ContentType.TEXT);
        }
    }

    @Test
    @DisplayName("An extension promises one type at most")
    void extensions() {
        assertThat(ContentType.ofExtension("jpg")).contains(ContentType.JPEG);
        assertThat(ContentType.ofExtension("jpeg")).contains(ContentType.JPEG);
        for (String none : List.of("", "xyz", "PDF")) {
            assertThat(ContentType.ofExtension(none)).isEmpty();
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
