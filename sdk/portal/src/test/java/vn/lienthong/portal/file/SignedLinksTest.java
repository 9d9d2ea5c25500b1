package vn.lienthong.portal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.portal.file.LinkCheckResult.LinkGranted;
import vn.lienthong.portal.file.LinkCheckResult.LinkRefusalReason;
import vn.lienthong.portal.file.LinkCheckResult.LinkRefused;

@Tag("LT-FILE-011")
class SignedLinksTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");
    private static final String BASE = "http://10.0.0.5:8080/XrdAdapter/files";
    private static final LinkSigningKey OLD = new LinkSigningKey("2025", Secret.of("k".repeat(32)));
    private static final LinkSigningKey NEW = new LinkSigningKey("2026", Secret.of("n".repeat(32)));
    private static final DossierCode DOSSIER = DossierCode.of("H56.14-241205-12345");

    private static SignedLinks links(Instant now, LinkSigningKey... keys) {
        return new SignedLinks(URI.create(BASE), List.of(keys), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String target(String path) {
        String link = links(NOW, NEW).sign(path, Duration.ofMinutes(5), DOSSIER).value();
        return link.substring(BASE.length());
    }

    private static LinkCheckResult verify(String target) {
        return links(NOW, NEW).verify(target);
    }

    private static LinkCheckResult refused(LinkRefusalReason reason) {
        return new LinkRefused(reason);
    }

    @Test
    @DisplayName("A link opens its path for its dossier until its time is over, and not a moment longer")
    void opens() {
        String target = target("2024/giấy khai sinh+1 (A&B).pdf");
        assertThat(verify(target)).isEqualTo(new LinkGranted("2024/giấy khai sinh+1 (A&B).pdf", Optional.of(DOSSIER)));
        Instant end = NOW.plusSeconds(300);
        assertThat(links(end.minusNanos(1), NEW).verify(target)).isInstanceOf(LinkGranted.class);
        assertThat(links(end, NEW).verify(target)).isEqualTo(refused(LinkRefusalReason.EXPIRED));
        String bare = links(NOW, NEW).sign("a", Duration.ofSeconds(1)).value().substring(BASE.length());
        assertThat(verify(bare)).isEqualTo(new LinkGranted("a", Optional.empty()));
    }

    @Test
    @Tag("LT-FILE-012")
    @DisplayName("A space is written as a plus and read from a plus or %20; a plus is not a space")
    void blanks() {
        String target = target("a b+c.pdf");
        assertThat(target).startsWith("/a+b%2Bc.pdf?");
        assertThat(verify(target.replace("a+b", "a%20b"))).isInstanceOf(LinkGranted.class);
        assertThat(verify(target.replace("%2B", "+"))).isEqualTo(refused(LinkRefusalReason.FORGED));
    }

    @Test
    @DisplayName("Parameters that an adapter adds are passed over")
    void added() {
        String target = target("a.pdf");
        assertThat(verify(target + "&dstcode=VN%3AGOV&providerurl=http://x&token="))
                .isInstanceOf(LinkGranted.class);
        assertThat(verify(target.replace("?", "?dstcode=VN&"))).isInstanceOf(LinkGranted.class);
    }

    @Test
    @DisplayName("A link with any change opens nothing")
    void changed() {
        String target = target("a.pdf");
        assertThat(verify(target.replace("a.pdf", "b.pdf"))).isEqualTo(refused(LinkRefusalReason.FORGED));
        assertThat(verify(target.replaceFirst("expires=([0-9]+)", "expires=$10")))
                .isEqualTo(refused(LinkRefusalReason.FORGED));
        assertThat(verify(target.replace("12345", "12346"))).isEqualTo(refused(LinkRefusalReason.FORGED));
        assertThat(verify(target.replaceFirst("&dossier=[^&]+", ""))).isEqualTo(refused(LinkRefusalReason.FORGED));
        assertThat(verify(target.replace("key=2026", "key=2025"))).isEqualTo(refused(LinkRefusalReason.UNKNOWN_KEY));
        assertThat(verify(target.replaceFirst("mac=.*", "mac=AAAA"))).isEqualTo(refused(LinkRefusalReason.FORGED));
        assertThat(verify(target.replaceFirst("mac=.*", "mac="))).isEqualTo(refused(LinkRefusalReason.FORGED));
    }

    @ParameterizedTest
    @DisplayName("A link that lacks a part, has one twice or cannot be read is malformed")
    @ValueSource(strings = {"expires", "key", "mac"})
    void parts(String part) {
        String target = target("a.pdf");
        assertThat(verify(
                        target.replaceFirst("[?&]" + part + "=[^&]*", "?").replaceFirst("([^?]*)\\?(.*)\\?", "$1?$2&")))
                .isEqualTo(refused(LinkRefusalReason.MALFORMED));
        assertThat(verify(target + "&" + part + "=1")).isEqualTo(refused(LinkRefusalReason.MALFORMED));
        assertThat(verify(target.replaceFirst(part + "=[^&]*", part + "=%zz")))
                .isEqualTo(refused(LinkRefusalReason.MALFORMED));
    }

    @ParameterizedTest
    @DisplayName("Other texts are malformed")
    @ValueSource(
            strings = {
                "",
                "/",
                "/a.pdf",
                "/a.pdf?",
                "?expires=1&key=2026&mac=AA",
                "/a?expires=-1&key=2026&mac=AA",
                "/%00?expires=1&key=2026&mac=AA",
                "/../a?expires=1&key=2026&mac=AA",
                "/%2e%2e/a?expires=1&key=2026&mac=AA"
            })
    void texts(String target) {
        assertThat(verify(target)).isEqualTo(refused(LinkRefusalReason.MALFORMED));
        assertThat(verify(target + "x".repeat(9000))).isEqualTo(refused(LinkRefusalReason.MALFORMED));
    }

    @Test
    @DisplayName("After a key change the new key signs and the old one still verifies until it is removed")
    void rotation() {
        String old = links(NOW, OLD).sign("a", Duration.ofHours(1)).value();
        String fresh = links(NOW, NEW, OLD).sign("a", Duration.ofHours(1)).value();
        assertThat(fresh).contains("key=2026");
        assertThat(links(NOW, NEW, OLD).verify(old.substring(BASE.length()))).isInstanceOf(LinkGranted.class);
        assertThat(links(NOW, NEW).verify(old.substring(BASE.length())))
                .isEqualTo(refused(LinkRefusalReason.UNKNOWN_KEY));
        LinkSigningKey swapped = new LinkSigningKey("2026", Secret.of("x".repeat(32)));
        assertThat(links(NOW, swapped).verify(fresh.substring(BASE.length())))
                .isEqualTo(refused(LinkRefusalReason.FORGED));
    }

    @ParameterizedTest
    @DisplayName("A path that leads elsewhere is not signed")
    @ValueSource(
            strings = {
                "",
                "/a",
                "a/",
                "a//b",
                ".",
                "..",
                "a/../b",
                "a/./b",
                "a\\b",
                "a\nb",
                "a\u0000b",
                "a\ud83d.pdf",
                "\udca9a"
            })
    void paths(String path) {
        assertThatThrownBy(() -> links(NOW, NEW).sign(path, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Keys and lives that protect nothing are refused, and nothing secret is shown")
    void keys() {
        assertThatThrownBy(() -> new LinkSigningKey("a", Secret.of("k".repeat(31))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LinkSigningKey("a&b", NEW.secret())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> links(NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> links(NOW, NEW, NEW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> links(NOW, NEW).sign("a", Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class);
        for (Duration life : List.of(
                Duration.ofSeconds(Long.MAX_VALUE), Duration.ofSeconds(1_000_000_000_000L - NOW.getEpochSecond()))) {
            assertThatThrownBy(() -> links(NOW, NEW).sign("a", life)).isInstanceOf(IllegalArgumentException.class);
        }
        Duration longest = Duration.ofSeconds(999_999_999_998L - NOW.getEpochSecond());
        String last = links(NOW, NEW).sign("a \ud83d\ude00", longest).value().substring(BASE.length());
        assertThat(verify(last)).isInstanceOf(LinkGranted.class);
        assertThat(NEW + "" + links(NOW, NEW) + links(NOW, NEW).sign("canary", Duration.ofHours(1))
                        + verify(target("canary")))
                .doesNotContain("nnn", "canary");
    }

    @Test
    @Tag("LT-FILE-013")
    @DisplayName("Only files of the folder are served, with their type, and an invalid link discloses nothing")
    void served(@TempDir Path outer) throws IOException {
        Path folder = Files.createDirectory(outer.resolve("files"));
        Files.writeString(outer.resolve("secret.txt"), "canary");
        Files.createSymbolicLink(folder.resolve("way-out.txt"), outer.resolve("secret.txt"));
        Files.writeString(folder.resolve("giấy tờ.pdf"), "%PDF-1.7 x");
        Files.createDirectory(folder.resolve("sub"));
        SignedFileServer files = new SignedFileServer(links(NOW, NEW), folder);
        FileResponse served = files.serve(target("giấy tờ.pdf"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        served.writeTo(out);
        assertThat(out).hasToString("%PDF-1.7 x");
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.length()).isEqualTo(out.size());
        assertThat(served.headers())
                .containsEntry("Content-Type", "application/pdf")
                .containsEntry("Content-Disposition", "attachment; filename*=UTF-8''gi%E1%BA%A5y%20t%E1%BB%9D.pdf");
        assertThat(files.serve(target("way-out.txt")).status()).isEqualTo(404);
        assertThat(files.serve(target("none")).status()).isEqualTo(404);
        assertThat(files.serve(target("sub")).status()).isEqualTo(404);
        assertThat(files.serve("/giấy tờ.pdf").status()).isEqualTo(403);
        assertThat(new SignedFileServer(links(NOW.plusSeconds(300), NEW), folder)
                        .serve(target("giấy tờ.pdf"))
                        .status())
                .isEqualTo(410);
    }
}
