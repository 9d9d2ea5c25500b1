package vn.lienthong.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.cli.CliTestKey;
import vn.lienthong.cli.CommandRunner;
import vn.lienthong.cli.CommandRunner.CommandOutput;

@Timeout(120)
class VerifyCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path signed(String name) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), CliTestKey.PASSWORD + "\n");
        Path out = folder.resolve(name);
        CommandOutput ran = CommandRunner.run(
                "sign",
                CliTestKey.writePdf(folder).toString(),
                "--pkcs12=" + CliTestKey.writePkcs12(folder),
                "--password-file=" + password,
                "--out=" + out);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return out;
    }

    @Test
    @DisplayName("A file that is signed under a named authority is valid, by exit code, text, JSON and page")
    void valid() throws Exception {
        Path file = signed("kết quả.pdf");
        Path page = folder.resolve("page.html");
        String anchor = "--anchor=" + CliTestKey.writeAnchor(folder);
        CommandOutput ran = CommandRunner.run("verify", "--profile=archive", anchor, "--html=" + page, file.toString());
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains(file + ": HỢP LỆ", "1. TRẦN VĂN KIỂM THỬ (ỦY BAN NHÂN DÂN XÃ KIỂM THỬ): HỢP LỆ");
        assertThat(Files.readString(page)).contains("HỢP LỆ", "TRẦN VĂN KIỂM THỬ", "Số chứng thư tin cậy");
        CommandOutput json =
                CommandRunner.run("verify", "--json", "--lang=en", "--profile=archive", anchor, file.toString());
        JsonNode signature = JSON.readTree(json.out()).get(0).path("signatures").get(0);
        assertThat(signature.path("trusted").asText()).isEqualTo("yes");
        assertThat(signature.path("signer").path("cn").asText()).isEqualTo("TRẦN VĂN KIỂM THỬ");
        assertThat(signature.path("claimedTime").asText()).endsWith("+07:00");
        // The revocation status of the certificate is unknown, which is not sufficient under the current rules.
        CommandOutput strict = CommandRunner.run("verify", anchor, file.toString());
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.out()).contains("CHƯA KẾT LUẬN ĐƯỢC");
    }

    @Test
    @DisplayName("Without trust anchors a signed file is intact and not trusted, and an unsigned one is no better")
    void noAnchors() throws IOException {
        Path file = signed("a.pdf");
        CommandOutput ran = CommandRunner.run(
                "verify", "--json", file.toString(), CliTestKey.writePdf(folder).toString());
        assertThat(ran.exitCode()).isEqualTo(1);
        JsonNode all = JSON.readTree(ran.out());
        assertThat(all.get(0).path("verdict").asText()).isEqualTo("not-trusted");
        assertThat(all.get(0).path("signatures").get(0).path("intact").asBoolean())
                .isTrue();
        assertThat(all.get(1).path("verdict").asText()).isEqualTo("unsigned");
    }

    @Test
    @DisplayName("A file that was changed after it was signed is not intact")
    void changed() throws IOException {
        Path file = signed("a.pdf");
        byte[] octets = Files.readAllBytes(file);
        int place = new String(octets, StandardCharsets.ISO_8859_1).indexOf("842]");
        octets[place] = '7';
        Files.write(file, octets);
        CommandOutput ran = CommandRunner.run("verify", "--json", file.toString());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(JSON.readTree(ran.out()).get(0).path("verdict").asText()).isEqualTo("not-intact");
    }

    static Stream<Arguments> unreadable() {
        byte[] random = new byte[5000];
        new Random(1).nextBytes(random);
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("random", random),
                Arguments.of("text in UTF-16", "xin chào".getBytes(StandardCharsets.UTF_16)),
                Arguments.of("text", "xin chào".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    @DisplayName("A file that is not signed in any format ends with exit code 3 and a reason, also from standard input")
    void unreadable(String kind, byte[] body) throws IOException {
        Path file = Files.write(folder.resolve("file"), body);
        CommandOutput ran = CommandRunner.run("verify", file.toString());
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).contains("KHÔNG ĐỌC ĐƯỢC", "PDF, XML hay CMS");
        JsonNode told = JSON.readTree(
                CommandRunner.run("verify", "--json", file.toString()).out());
        assertThat(told.get(0).path("verdict").asText()).isEqualTo("unreadable");
        assertThat(told.get(0).path("reason").asText()).isNotEmpty();
        assertThat(CommandRunner.runWithInput("xin chào", "verify", "-").exitCode())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("A missing file, a folder and a huge empty file do not prevent the verification of the others")
    void others() throws IOException {
        Path huge = folder.resolve("huge.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(20L << 30);
        }
        CommandOutput ran = CommandRunner.run(
                "verify",
                "--lang=en",
                folder.resolve("missing").toString(),
                folder.toString(),
                huge.toString(),
                CliTestKey.writePdf(folder).toString());
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out())
                .contains("File not found.", "This is a directory", "NOT SIGNED")
                .contains("4 files verified: 0 valid, 1 not valid, 3 unreadable.");
    }

    @Test
    @DisplayName("Invalid anchors, no file, or an occupied page path are refused with exit code 2 before reading")
    void refused() throws IOException {
        String file = CliTestKey.writePdf(folder).toString();
        CommandOutput anchors = CommandRunner.run("verify", "--anchor=" + file, "--anchor=nowhere.pem", file);
        assertThat(anchors.exitCode()).isEqualTo(2);
        assertThat(anchors.out()).isEmpty();
        assertThat(anchors.err()).contains("nowhere.pem", "không có chứng thư PEM");
        assertThat(CommandRunner.run("verify").exitCode()).isEqualTo(2);
        assertThat(CommandRunner.run("verify", "--profile=lax", file).err()).contains("strict, archive");
        assertThat(CommandRunner.run("verify", "--content=" + file, file, file).exitCode())
                .isEqualTo(2);
        CommandOutput over = CommandRunner.run("verify", "--html=" + file, file);
        assertThat(over.exitCode()).isEqualTo(2);
        assertThat(Files.readString(Path.of(file))).startsWith("%PDF");
        Path page = folder.resolve("page.html");
        assertThat(CommandRunner.run("verify", "--html=" + page, file).exitCode())
                .isEqualTo(1);
        assertThat(CommandRunner.run("verify", "--html=" + page, file).exitCode())
                .isEqualTo(1);
        Path nowhere = folder.resolve("no").resolve("page.html");
        assertThat(CommandRunner.run("verify", "--html=" + nowhere, file).exitCode())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("A file name that begins with @ is not an argument file")
    void atNames() throws Exception {
        Path file = signed("a.pdf");
        Path hidden = folder.resolve("hidden");
        Files.writeString(hidden, "--profile=archive --anchor=" + CliTestKey.writeAnchor(folder));
        CommandOutput ran = CommandRunner.run("verify", "--json", "@" + hidden, file.toString());
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(JSON.readTree(ran.out()).get(0).path("file").asText()).isEqualTo("@" + hidden);
        assertThat(JSON.readTree(ran.out()).get(1).path("verdict").asText()).isEqualTo("not-trusted");
    }

    @Test
    @DisplayName("A file name with undecodable characters does not prevent the page")
    void oddName() throws IOException {
        Path page = folder.resolve("page.html");
        CommandOutput ran = CommandRunner.run("verify", "--html=" + page, folder.resolve("a") + "\ud800.pdf");
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(Files.readString(page)).contains("\\ud800");
    }

    @Test
    @DisplayName("A file made to exhaust the parser does not prevent the others, and is not reported as a defect")
    void exhausting() throws IOException {
        byte[] deep = new byte[100_000];
        for (int i = 0; i < deep.length; i += 2) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) 0x80;
        }
        Path file = Files.writeString(
                folder.resolve("deep.xml"),
                "<a><ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo>"
                        + "<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/>"
                        + "<ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256\"/>"
                        + "<ds:Reference URI=\"\"><ds:Transforms>"
                        + "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"/>"
                        + "</ds:Transforms><ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/>"
                        + "<ds:DigestValue>AAAA</ds:DigestValue></ds:Reference></ds:SignedInfo>"
                        + "<ds:SignatureValue>AAAA</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>"
                        + Base64.getEncoder().encodeToString(deep)
                        + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature></a>");
        CommandOutput ran = CommandRunner.run(
                "verify", "--json", file.toString(), CliTestKey.writePdf(folder).toString());
        assertThat(ran.exitCode()).isIn(1, 3);
        JsonNode all = JSON.readTree(ran.out());
        assertThat(all.get(0).path("verdict").asText()).isIn("unreadable", "not-intact");
        assertThat(all.get(1).path("verdict").asText()).isEqualTo("unsigned");
    }
}
