package vn.lienthong.cli.sign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.cli.CliTestKey;
import vn.lienthong.cli.CommandRunner;
import vn.lienthong.cli.CommandRunner.CommandOutput;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxTrust;
import vn.lienthong.sandbox.TrustService;
import vn.lienthong.sandbox.fault.TrustFault;

@Timeout(120)
class SignCommandTest {
    @TempDir
    private Path folder;

    private Path out = Path.of("");

    @BeforeEach
    void password() throws IOException {
        Files.writeString(folder.resolve("password"), CliTestKey.PASSWORD + "\n");
        out = folder.resolve("out");
    }

    private CommandOutput sign(Path file, String... more) {
        List<String> args = new ArrayList<>(
                List.of("sign", file.toString(), "--pkcs12=" + CliTestKey.writePkcs12(folder), "--out=" + out));
        args.addAll(List.of(more));
        return CommandRunner.run(args.toArray(String[]::new));
    }

    private CommandOutput signWithPassword(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of(more));
        args.add("--password-file=" + folder.resolve("password"));
        return sign(file, args.toArray(String[]::new));
    }

    private CommandOutput verify(Path file, String... more) throws Exception {
        List<String> args =
                new ArrayList<>(List.of("verify", "--profile=archive", "--anchor=" + CliTestKey.writeAnchor(folder)));
        args.add(file.toString());
        args.addAll(List.of(more));
        return CommandRunner.run(args.toArray(String[]::new));
    }

    @Test
    @DisplayName("A PDF, an XML and any other file are signed in the format that fits, and verify as valid")
    void formats() throws Exception {
        Path xml = Files.writeString(folder.resolve("a.xml"), "<a><b>KIỂM THỬ</b></a>");
        CommandOutput ran = signWithPassword(xml, "--json");
        assertThat(new ObjectMapper().readTree(ran.out()).path("format").asText())
                .isEqualTo("xades");
        assertThat(verify(out).exitCode()).isZero();
        out = folder.resolve("out.p7s");
        Path text = Files.writeString(folder.resolve("a.txt"), "KIỂM THỬ");
        assertThat(signWithPassword(text).out()).contains("cades-B");
        assertThat(verify(out, "--content=" + text).exitCode()).isZero();
        assertThat(verify(out, "--content=" + xml).exitCode()).isEqualTo(1);
        assertThat(verify(out).exitCode()).isEqualTo(3);
        out = folder.resolve("out.pdf");
        assertThat(signWithPassword(CliTestKey.writePdf(folder), "--certify=1").out())
                .contains("pades-B");
        assertThat(verify(out).exitCode()).isZero();
    }

    @Test
    @DisplayName("A password file with a byte order mark, as Windows editors write it, contains the password")
    void markedPasswordFile() throws IOException {
        Path marked = Files.writeString(folder.resolve("marked"), "\ufeff" + CliTestKey.PASSWORD + "\r\n");
        assertThat(sign(CliTestKey.writePdf(folder), "--password-file=" + marked)
                        .exitCode())
                .isZero();
    }

    @Test
    @DisplayName("A certified PDF that lets nothing change is not signed again")
    void certified() throws IOException {
        assertThat(signWithPassword(CliTestKey.writePdf(folder), "--certify=1").exitCode())
                .isZero();
        Path first = out;
        out = folder.resolve("again.pdf");
        assertThat(signWithPassword(first).exitCode()).isEqualTo(2);
        assertThat(out).doesNotExist();
        assertThat(signWithPassword(first, "--certify=4").err()).contains("1, 2, 3");
    }

    @Test
    @DisplayName("A wrong, missing or unreadable password is refused; nothing is written and no secret is printed")
    void refused() throws IOException {
        Path pdf = CliTestKey.writePdf(folder);
        Path wrong = Files.writeString(folder.resolve("wrong"), "secret-of-the-test");
        CommandOutput ran = sign(pdf, "--password-file=" + wrong);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("sai mật khẩu").doesNotContain("secret-of", "Exception");
        assertThat(sign(pdf, "--password-env=LIENTHONG_NO_SUCH_VARIABLE").err()).contains("--password-file");
        assertThat(sign(pdf, "--password-file=" + folder.resolve("none")).exitCode())
                .isEqualTo(2);
        assertThat(signWithPassword(folder.resolve("missing.pdf")).exitCode()).isEqualTo(3);
        CommandOutput missing = signWithPassword(folder.resolve("missing.pdf"), "--json");
        assertThat(new ObjectMapper().readTree(missing.out()).path("exit").asInt())
                .isEqualTo(missing.exitCode());
        assertThat(signWithPassword(pdf, "--alias=other").exitCode()).isEqualTo(2);
        assertThat(signWithPassword(wrong, "--format=pades").exitCode()).isIn(2, 3);
        assertThat(out).doesNotExist();
    }

    @Test
    @DisplayName("A file that is there is not replaced")
    void kept() throws IOException {
        Files.writeString(out, "giữ lại");
        assertThat(signWithPassword(CliTestKey.writePdf(folder)).exitCode()).isEqualTo(2);
        assertThat(out).hasContent("giữ lại");
    }

    @Test
    @DisplayName("With a timestamp service each format reaches level T, and a verifier sees the proven time")
    void levelT() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTrust trust = sandbox.trust();
            Path anchor = Files.writeString(folder.resolve("stamps.pem"), trust.anchorPem());
            String url = "--timestamp-url=" + trust.url(TrustService.TIMESTAMP);
            Path xml = Files.writeString(folder.resolve("a.xml"), "<a><b>KIỂM THỬ</b></a>");
            Path text = Files.writeString(folder.resolve("a.txt"), "KIỂM THỬ");
            for (Path file : List.of(CliTestKey.writePdf(folder), xml, text)) {
                out = folder.resolve(file.getFileName() + ".signed");
                CommandOutput ran = signWithPassword(file, "--json", "--level=T", url);
                assertThat(new ObjectMapper().readTree(ran.out()).path("level").asText())
                        .as(ran.out())
                        .isEqualTo("T");
                String content = file == text ? "--content=" + text : "--lang=en";
                CommandOutput told = verify(out, "--json", "--anchor=" + anchor, content);
                assertThat(told.exitCode()).as(told.out()).isZero();
                assertThat(told.out()).contains("\"provenTime\":\"20");
            }
        }
    }

    @Test
    @DisplayName("If a timestamp service fails, the next one is used; if all fail, nothing is written")
    void services() throws IOException {
        Path pdf = CliTestKey.writePdf(folder);
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTrust trust = sandbox.trust();
            trust.injectFault(TrustService.TIMESTAMP, TrustFault.ERROR_STATUS);
            String failing = "--timestamp-url=" + trust.url(TrustService.TIMESTAMP);
            String other = "--timestamp-url=" + trust.url(TrustService.OTHER_TIMESTAMP);
            CommandOutput away = signWithPassword(pdf, "--level=T", failing);
            assertThat(away.exitCode()).isEqualTo(2);
            assertThat(away.err()).contains("dấu thời gian").doesNotContain("Exception");
            assertThat(out).doesNotExist();
            assertThat(signWithPassword(pdf, "--level=t", failing, other).out()).contains("pades-T");
        }
        for (List<String> wrong : List.of(
                List.of("--level=T"),
                List.of("--timestamp-url=http://a.example"),
                List.of("--level=T", "--timestamp-url=ldap://a"))) {
            out = folder.resolve("none");
            assertThat(signWithPassword(pdf, wrong.toArray(String[]::new)).err())
                    .contains("--timestamp-url");
        }
        assertThat(signWithPassword(pdf, "--level=LTA").err()).contains("B, T");
        assertThat(out).doesNotExist();
    }
}
