package vn.lienthong.portal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Assertions;

@Tag("LT-FILE-007")
class FileNamesProperties {
    private static final List<String> PIECES = List.of(
            "a",
            "Đơn",
            "giấy",
            "e\u0302\u0301",
            "\u0301",
            "\u202e",
            "\u200d",
            "\u0000",
            "\n",
            "\t",
            " ",
            "\u00a0",
            "\u3000",
            ".",
            "..",
            "/",
            "\\",
            ":",
            "*",
            "\"",
            "<",
            "\u0338",
            ">",
            "|",
            "?",
            "CON",
            "nul",
            "com1",
            "lpt\u00b2",
            "$",
            "conin$",
            ".pdf",
            ".tar.gz",
            "\ud83d\ude00",
            "\ud83d",
            "_",
            "(2)",
            "~",
            "%2f",
            "\ufeff",
            "x".repeat(90),
            "ễ".repeat(40));

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(12).map(parts -> String.join("", parts)),
                Arbitraries.strings().all().ofMaxLength(300));
    }

    @Property
    void aCleanNameStaysAsItIs(@ForAll("names") String name) {
        String clean = FileNames.clean(name).value();
        assertThat(FileNames.clean(clean).value()).isEqualTo(clean);
    }

    @Property
    void aCleanNameIsValidInAnyFolder(@ForAll("names") String name) {
        String clean = FileNames.clean(name).value();
        assertThat(clean).isNotBlank().doesNotContain("/", "\\", ":", "*", "?", "\"", "<", ">", "|");
        assertThat(clean)
                .doesNotStartWith(".")
                .doesNotEndWith(".")
                .doesNotStartWith(" ")
                .doesNotEndWith(" ");
        assertThat(clean.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
        assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
        assertThat(clean.codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        assertThat(clean.toLowerCase(java.util.Locale.ROOT))
                .doesNotMatch("(con|prn|aux|nul|com[0-9]|lpt[0-9])( *\\..*)?");
    }

    @Example
    void aTextOfAnyLengthIsCleanedAtOnce() {
        assertThat(FileNames.clean(" .".repeat(2_000_000) + "a.pdf").value()).isEqualTo("a.pdf");
        for (String edge : List.of(".", " ", "a. ")) {
            String name = "b" + edge.repeat(4_000_000) + "c.pdf";
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThat(FileNames.clean(name).value()).endsWith(".pdf"));
        }
    }

    @Example
    void sanitisesKnownFileNames() {
        for (List<String> pair : List.of(
                List.of("../../etc/passwd", "passwd"),
                List.of("C:\\Users\\x\\Đơn đề nghị.docx", "Đơn đề nghị.docx"),
                List.of("bien lai\u202efdp.exe", "bien laifdp.exe"),
                List.of("a.tar.gz", "a.tar.gz"),
                List.of("CON.pdf", "_CON.pdf"),
                List.of("aux", "_aux"),
                List.of("console.log", "console.log"),
                List.of("  .hidden. ", "hidden"),
                List.of("a:b*c.pdf", "a_b_c.pdf"),
                List.of("e\u0302\u0301.txt", "ế.txt"),
                List.of("a\u0000b.pdf", "ab.pdf"),
                List.of("", "tep"),
                List.of("...", "tep"),
                List.of("/", "tep"),
                List.of("x".repeat(300) + ".tar.gz", "x".repeat(193) + ".tar.gz"),
                List.of("ễ".repeat(100) + ".pdf", "ễ".repeat(65) + ".pdf"))) {
            assertThat(FileNames.clean(pair.get(0)).value()).isEqualTo(pair.get(1));
        }
    }
}
