package vn.lienthong.portal.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;

/**
 * Tests that everything in the answer with a dossier is passed to the handler; otherwise the dossier remains in
 * the list.
 */
@Timeout(60)
@Tag("LT-NB-004")
class LinkedWholeTest {
    private static String dossier(String rest) {
        return "{\"maHoSo\":\"" + LinkedRig.CODE + "\"," + rest + "}";
    }

    private static Answer<LinkedDossier> taken(String rest) {
        try (LinkedServer server = new LinkedServer(dossier(rest))) {
            Answer<LinkedDossier> taken =
                    server.linked.take(server.linked.list().value().get(0), any -> {});
            assertThat(server.acknowledged).isEqualTo(1);
            return taken;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/form|\"data\":\"{cut\"",
                "/form|\"data\":\"{\\\"a\\\":1\"",
                "/form|\"data\":true",
                "/form|\"data\":7",
                "/form|\"data\":\"{}\",\"data\":null",
                "/form|\"data\":{\"a\":1,\"a\":2}",
                "/files|\"fileDinhKem\":\"AAAA\"",
                "/files|\"fileDinhKem\":7",
                "/files|\"fileDinhKem\":true",
                "/files|\"fileDinhKem\":[{\"duLieuTepDinhKem\":\"AAAA\"}],\"fileDinhKem\":[]",
                "/files/0/content|\"fileDinhKem\":[{\"duLieuTepDinhKem\":{}}]",
                "/files/0/content|\"fileDinhKem\":[{\"duLieuTepDinhKem\":[]}]",
                "/files/0/content|\"fileDinhKem\":[{\"duLieuTepDinhKem\":true}]",
                "/files/0/content|\"fileDinhKem\":[{\"duLieuTepDinhKem\":1234}]",
                "/files/0/content|\"fileDinhKem\":[{\"duLieuTepDinhKem\":\"AAAA\",\"duLieuTepDinhKem\":\"\"}]",
                "/files/1|\"fileDinhKem\":[{},{\"moi\":1,\"moi\":2}]",
            })
    @DisplayName("A dossier whose form or files cannot be read whole is neither stored nor acknowledged")
    void notWhole(String pointer, String rest) {
        try (LinkedServer server = new LinkedServer(dossier(rest))) {
            LinkedEntry entry = server.linked.list().value().get(0);
            Throwable thrown = catchThrowable(() -> server.linked.take(entry, taken -> {
                throw new AssertionError("stored");
            }));
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            MalformedAnswerException.class,
                            e -> assertThat(e.pointer()).isEqualTo(pointer));
            assertThat(server.acknowledged).isZero();
        }
    }

    @Test
    @DisplayName("A dossier that occurs twice in its answer is refused")
    void twice() {
        try (LinkedServer server = new LinkedServer(dossier("\"data\":\"{}\""))) {
            server.dossier =
                    "{\"data\":" + dossier("\"data\":\"{}\"") + ",\"data\":" + dossier("\"module\":\"KS\"") + "}";
            LinkedEntry entry = server.linked.list().value().get(0);
            assertThat(catchThrowable(() -> server.linked.take(entry, taken -> {})))
                    .isInstanceOf(MalformedAnswerException.class);
            assertThat(server.acknowledged).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[1.50,\"Đ\"]}", "[1.50,\"Đ\"]"})
    @DisplayName("A form that came as JSON instead of its text is handed on as its text, and found")
    void formAsJson(String form) {
        Answer<LinkedDossier> taken = taken("\"data\":" + form);
        assertThat(Objects.requireNonNull(taken.value().form()).value()).isEqualTo(form);
        assertThat(taken.findings().withSeverity(Severity.WARN))
                .extracting(Finding::path)
                .contains("/form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ \"a\": 1.50, \"a\": 2 }", "[]", "7"})
    @DisplayName("A form sent as text is passed on unchanged, and reported if it is not an object")
    void formAsText(String form) {
        Answer<LinkedDossier> taken = taken("\"data\":\"" + form.replace("\"", "\\\"") + "\"");
        assertThat(Objects.requireNonNull(taken.value().form()).value()).isEqualTo(form);
        assertThat(taken.findings().stream().anyMatch(finding -> finding.path().equals("/form")))
                .isEqualTo(!form.startsWith("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"data\":null", "\"data\":\" \"", "\"moi\":1"})
    @DisplayName("A dossier without a form is accepted")
    void noForm(String rest) {
        assertThat(taken(rest).value().form()).isNull();
    }

    @Test
    @Tag("LT-MSG-004")
    @DisplayName("Unknown keys are preserved with the dossier and with its file, and no text form shows them")
    void unknownKeys() {
        LinkedDossier dossier = taken("\"ghiChuMoi\":\"bí mật\",\"fileDinhKem\":[{\"duLieuTepDinhKem\":\"AAAA\","
                        + "\"kySo\":{\"a\":1}}]")
                .value();
        assertThat(dossier.extras().unknown()).containsOnlyKeys("ghiChuMoi");
        assertThat(dossier.files().get(0).extras().unknown()).containsOnlyKeys("kySo");
        assertThat(dossier.toString()).doesNotContain("bí mật");
    }
}
