package vn.lienthong.portal.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.Severity;
import vn.lienthong.http.Credentials;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.fault.SandboxFault;

@Timeout(60)
@Tag("LT-NB-005")
class LinkedClientTest {
    private static final String LIST = "linked-list";
    private static final String TOKEN = "linked-token";

    @Test
    @Tag("LT-NB-003")
    @Tag("LT-NB-004")
    @Tag("LT-NB-006")
    @DisplayName("A waiting dossier is listed, fetched with its files, stored, acknowledged and reported")
    void life(@TempDir Path folder) throws IOException {
        try (LinkedRig rig = new LinkedRig()) {
            LinkedEntry entry = rig.waiting();
            assertThat(entry.code()).hasToString(LinkedRig.CODE);
            assertThat(entry.kind()).isEqualTo("KS");
            assertThat(entry.unit()).isEqualTo("26734");

            List<Path> saved = new ArrayList<>();
            LinkedDossier dossier = rig.linked
                    .take(entry, taken -> {
                        assertThat(rig.sandbox.neighbours().linkedAcknowledged())
                                .isEmpty();
                        saved.addAll(taken.value().saveFiles(folder.resolve("a/b")));
                    })
                    .value();

            assertThat(saved).containsExactly(folder.resolve("a/b/giấy chứng sinh.pdf"));
            assertThat(Files.readAllBytes(saved.get(0))).isEqualTo(LinkedRig.PAPER);
            assertThat(dossier.form()).isNotNull();
            assertThat(rig.sandbox.neighbours().linkedAcknowledged()).containsExactly(LinkedRig.CODE);
            assertThat(rig.linked.list().value()).isEmpty();

            assertThat(rig.linked.report(LinkedRig.report())).isNotEmpty();
            assertThat(rig.sandbox.neighbours().linkedReports())
                    .singleElement()
                    .asString()
                    .contains("\"soHoSoLT\":\"" + LinkedRig.CODE + "\"", "\"thoiGianThucHien\":\"20241205090000\"");
            assertThat(rig.sandbox.violations()).isEmpty();
        }
    }

    @Test
    @DisplayName("What could not be stored is not acknowledged, and the store's own exception is thrown")
    void notStored() {
        try (LinkedRig rig = new LinkedRig()) {
            LinkedEntry entry = rig.waiting();
            assertThatThrownBy(() -> rig.linked.<IOException>take(entry, taken -> {
                        throw new IOException("full");
                    }))
                    .isInstanceOf(IOException.class);
            assertThat(rig.sandbox.neighbours().linkedAcknowledged()).isEmpty();
            assertThat(rig.linked.list().value()).containsExactly(entry);
        }
    }

    @Test
    @DisplayName("The same code is listed again after a supplement and is fetched again")
    void supplement() {
        try (LinkedRig rig = new LinkedRig()) {
            List<LinkedContent> stored = new ArrayList<>();
            LinkedStore<RuntimeException> store =
                    taken -> stored.add(taken.value().files().get(0).content());
            rig.linked.take(rig.waiting(), store);
            rig.sandbox.neighbours().addLinked(LinkedRig.dossier(LinkedRig.CODE, "b.pdf", "AAAA"));
            rig.linked.take(rig.linked.list().value().get(0), store);
            assertThat(stored).extracting(LinkedContent::size).containsExactly(LinkedRig.PAPER.length, 3);
        }
    }

    @Test
    @Tag("LT-NB-002")
    @DisplayName("A token that has ended is replaced once, by one login for all calls that met its end")
    void expired() {
        try (LinkedRig rig = new LinkedRig()) {
            rig.waiting();
            rig.sandbox.endSessions();
            IntStream.range(0, 8)
                    .parallel()
                    .forEach(n -> assertThat(rig.linked.list().value()).hasSize(1));
            assertThat(rig.count(TOKEN)).isEqualTo(2);
            rig.sandbox.endSessions();
            assertThat(rig.linked.report(LinkedRig.report())).isNotEmpty();
            assertThat(rig.sandbox.neighbours().linkedReports()).hasSize(1);
        }
    }

    @Test
    @Tag("LT-NB-002")
    @DisplayName("A token that is refused right after it came ends the call; nothing goes round in a circle")
    void refusedAtOnce() {
        try (LinkedRig rig = new LinkedRig()) {
            rig.strike(LIST, 10, SandboxFault.status(401));
            assertThatThrownBy(() -> rig.linked.list()).isInstanceOf(ServiceException.Unauthenticated.class);
            assertThat(rig.count(LIST)).isEqualTo(1);
            assertThat(rig.count(TOKEN)).isEqualTo(1);
        }
    }

    @Test
    @Tag("LT-NB-002")
    @DisplayName("A wrong password is reported and remembered for a time")
    void wrongPassword() {
        try (Sandbox sandbox = Sandbox.start();
                LinkedClient linked = LinkedClient.connect(LinkedRig.options(sandbox)
                        .credentials(() -> new Credentials("kiem-thu", Secret.of("sai")))
                        .build())) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(linked::list).isInstanceOf(ServiceException.Unauthenticated.class);
            }
            assertThat(sandbox.exchanges()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAA", "AAAAA", "AA=A", "!!!!", "A"})
    @Tag("LT-NB-004")
    @DisplayName("A file that is cut or no base64 stops the taking before anything is stored")
    void cutFile(String base64) {
        try (LinkedServer server = new LinkedServer(LinkedRig.dossier(LinkedRig.CODE, "a.pdf", base64))) {
            LinkedEntry entry = server.linked.list().value().get(0);
            Throwable thrown = catchThrowable(() -> server.linked.take(entry, taken -> {
                throw new AssertionError("stored");
            }));
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            MalformedAnswerException.class,
                            e -> assertThat(e.pointer()).isEqualTo("/files/0/content"));
            assertThat(server.acknowledged).isZero();
        }
    }

    @Test
    @Tag("LT-NB-004")
    @DisplayName("A paper without a file is found and stops nothing; a withdrawn one is not even found")
    void paperWithoutFile(@TempDir Path folder) throws IOException {
        String papers = "{\"maHoSo\":\"" + LinkedRig.CODE
                + "\",\"fileDinhKem\":[{\"duLieuTepDinhKem\":\"\"},{\"huyGiayTo\":1,\"duLieuTepDinhKem\":null}]}";
        try (LinkedServer server = new LinkedServer(papers)) {
            var taken = server.linked.take(server.linked.list().value().get(0), any -> {});
            assertThat(taken.findings().withSeverity(Severity.WARN))
                    .filteredOn(finding -> finding.requirement().equals("LT-NB-004"))
                    .extracting(Finding::path)
                    .containsExactly("/files/0/content");
            assertThat(taken.value().files()).extracting(LinkedFile::withdrawn).containsExactly(false, true);
            assertThat(taken.value().saveFiles(folder)).isEmpty();
            assertThat(server.acknowledged).isEqualTo(1);
        }
    }

    @Test
    @Tag("LT-NB-004")
    @DisplayName("A dossier of another code than that of the list is not stored")
    void another() {
        try (LinkedServer server = new LinkedServer(LinkedRig.dossier("X-1", "a.pdf", "AAAA"))) {
            LinkedEntry entry = server.linked.list().value().get(0);
            assertThatThrownBy(() -> server.linked.take(entry, taken -> {
                        throw new AssertionError("stored");
                    }))
                    .isInstanceOf(MalformedAnswerException.class);
        }
    }

    @Test
    @Tag("LT-NB-008")
    @DisplayName("A hostile id stays one step of the path, and a hostile file name stays in its folder")
    void hostileNames(@TempDir Path folder) throws IOException {
        LinkedContent content = new LinkedContent(new byte[] {1});
        List<LinkedFile> files = new ArrayList<>();
        for (String name :
                new String[] {"../../x.pdf", "C:\\a\\x.pdf", "CON.txt", "a\u202Efdp.exe", "..", "X.PDF", "\0"}) {
            files.add(LinkedFileBuilder.builder()
                    .fileName(FileName.of(name))
                    .content(content)
                    .build());
        }
        LinkedDossier dossier = LinkedDossierBuilder.builder()
                .code(DossierCode.of("A"))
                .files(files)
                .build();
        List<Path> saved = dossier.saveFiles(folder);
        assertThat(saved).allSatisfy(path -> assertThat(path.getParent()).isEqualTo(folder));
        assertThat(saved)
                .extracting(path -> path.getFileName().toString())
                .doesNotHaveDuplicates()
                .hasSize(7);
        assertThat(dossier.saveFiles(folder)).isEqualTo(saved);
        assertThat(dossier.toString()).doesNotContain("x.pdf");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        assertThat(out.toByteArray()).containsExactly(1);
    }
}
