package vn.lienthong.cli;

import vn.lienthong.cli.terminal.Commands;

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
import vn.lienthong.cli.terminal.Commands.Ran;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxTrust;
import vn.lienthong.sandbox.TrustFault;
import vn.lienthong.sandbox.TrustService;

@Timeout(120)
class SignCommandTest {
    @TempDir
    private Path folder;

    private Path out = Path.of("");

    @BeforeEach
    void password() throws IOException {
        Files.writeString(folder.resolve("password"), TestKey.PASSWORD + "\n");
        out = folder.resolve("out");
    }

    private Ran sign(Path file, String... more) {
        List<String> args =
                new ArrayList<>(List.of("sign", file.toString(), "--pkcs12=" + TestKey.pkcs12(folder), "--out=" + out));
        args.addAll(List.of(more));
        return Commands.run(args.toArray(String[]::new));
    }

    private Ran signWithPassword(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of(more));
        args.add("--password-file=" + folder.resolve("password"));
        return sign(file, args.toArray(String[]::new));
    }

    private Ran verify(Path file, String... more) throws Exception {
        List<String> args =
                new ArrayList<>(List.of("verify", "--profile=archive", "--anchor=" + TestKey.anchor(folder)));
        args.add(file.toString());
        args.addAll(List.of(more));
        return Commands.run(args.toArray(String[]::new));
    }

    @Test
    @DisplayName("A PDF, an XML and any other file are signed in the format that fits, and verify as valid")
    void formats() throws Exception {
        Path xml = Files.writeString(folder.resolve("a.xml"), "<a><b>KIỂM THỬ</b></a>");
        Ran ran = signWithPassword(xml, "--json");
        assertThat(new ObjectMapper().readTree(ran.out()).path("format").asText())
                .isEqualTo("xades");
        assertThat(verify(out).exit()).isZero();
        out = folder.resolve("out.p7s");
        Path text = Files.writeString(folder.resolve("a.txt"), "KIỂM THỬ");
        assertThat(signWithPassword(text).out()).contains("cades-B");
        assertThat(verify(out, "--content=" + text).exit()).isZero();
        assertThat(verify(out, "--content=" + xml).exit()).isEqualTo(1);
        assertThat(verify(out).exit()).isEqualTo(3);
        out = folder.resolve("out.pdf");
        assertThat(signWithPassword(TestKey.pdf(folder), "--certify=1").out()).contains("pades-B");
        assertThat(verify(out).exit()).isZero();
    }

    @Test
    @DisplayName("A password file as an editor of Windows writes it, with a mark at its beginning, holds the password")
    void markedPasswordFile() throws IOException {
        Path marked = Files.writeString(folder.resolve("marked"), "\ufeff" + TestKey.PASSWORD + "\r\n");
        assertThat(sign(TestKey.pdf(folder), "--password-file=" + marked).exit())
                .isZero();
    }

    @Test
    @DisplayName("A certified PDF that lets nothing change is not signed again")
    void certified() throws IOException {
        assertThat(signWithPassword(TestKey.pdf(folder), "--certify=1").exit()).isZero();
        Path first = out;
        out = folder.resolve("again.pdf");
        assertThat(signWithPassword(first).exit()).isEqualTo(2);
        assertThat(out).doesNotExist();
        assertThat(signWithPassword(first, "--certify=4").err()).contains("1, 2, 3");
    }

    @Test
    @DisplayName("A wrong password, none, or a missing file is refused, nothing is written and nothing secret is said")
    void refused() throws IOException {
        Path pdf = TestKey.pdf(folder);
        Path wrong = Files.writeString(folder.resolve("wrong"), "secret-of-the-test");
        Ran ran = sign(pdf, "--password-file=" + wrong);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("sai mật khẩu").doesNotContain("secret-of", "Exception");
        assertThat(sign(pdf, "--password-env=LIENTHONG_NO_SUCH_VARIABLE").err()).contains("--password-file");
        assertThat(sign(pdf, "--password-file=" + folder.resolve("none")).exit())
                .isEqualTo(2);
        assertThat(signWithPassword(folder.resolve("missing.pdf")).exit()).isEqualTo(3);
        Ran missing = signWithPassword(folder.resolve("missing.pdf"), "--json");
        assertThat(new ObjectMapper().readTree(missing.out()).path("exit").asInt())
                .isEqualTo(missing.exit());
        assertThat(signWithPassword(pdf, "--alias=other").exit()).isEqualTo(2);
        assertThat(signWithPassword(wrong, "--format=pades").exit()).isIn(2, 3);
        assertThat(out).doesNotExist();
    }

    @Test
    @DisplayName("A file that is there is not replaced")
    void kept() throws IOException {
        Files.writeString(out, "giữ lại");
        assertThat(signWithPassword(TestKey.pdf(folder)).exit()).isEqualTo(2);
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
            for (Path file : List.of(TestKey.pdf(folder), xml, text)) {
                out = folder.resolve(file.getFileName() + ".signed");
                Ran ran = signWithPassword(file, "--json", "--level=T", url);
                assertThat(new ObjectMapper().readTree(ran.out()).path("level").asText())
                        .as(ran.out())
                        .isEqualTo("T");
                String content = file == text ? "--content=" + text : "--lang=en";
                Ran told = verify(out, "--json", "--anchor=" + anchor, content);
                assertThat(told.exit()).as(told.out()).isZero();
                assertThat(told.out()).contains("\"provenTime\":\"20");
            }
        }
    }

    @Test
    @DisplayName("The next timestamp service is asked where one fails; where none is left, nothing is written")
    void services() throws IOException {
        Path pdf = TestKey.pdf(folder);
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTrust trust = sandbox.trust();
            trust.fault(TrustService.TIMESTAMP, TrustFault.ERROR_STATUS);
            String failing = "--timestamp-url=" + trust.url(TrustService.TIMESTAMP);
            String other = "--timestamp-url=" + trust.url(TrustService.OTHER_TIMESTAMP);
            Ran away = signWithPassword(pdf, "--level=T", failing);
            assertThat(away.exit()).isEqualTo(2);
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
