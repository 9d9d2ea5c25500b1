package vn.lienthong.portal.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.UnsendableException;

@Timeout(60)
class LinkedHostileTest {
    private static final String GOOD = LinkedRig.dossier(LinkedRig.CODE, "a.pdf", "AAAA");

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"token\":\"a\\r\\nX: y\"}", "{\"token\":\"t\"", "<html>"})
    @Tag("LT-NB-002")
    @DisplayName("A token or an answer that cannot be read is malformed, and no call goes out with it")
    void noToken(String answer) {
        try (LinkedServer server = new LinkedServer(GOOD)) {
            server.token = answer;
            Throwable thrown = catchThrowable(server.linked::list);
            assertThat(thrown).isInstanceOf(MalformedAnswerException.class);
            assertThat(thrown).hasMessageNotContaining("X: y");
            assertThat(server.server.getRequestCount()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "\"Sai mật khẩu\"",
                "{\"token\":null}",
                "{\"token\":\" \"}",
                "{\"token\":{}}",
                "{\"status\":400,\"title\":\"Sai tài khoản hoặc mật khẩu\"}"
            })
    @Tag("LT-NB-002")
    @Tag("LT-TRN-006")
    @DisplayName("An answer without a token refuses the account, which is remembered for a time")
    void refusedAccount(String answer) {
        try (LinkedServer server = new LinkedServer(GOOD)) {
            server.token = answer;
            for (int i = 0; i < 3; i++) {
                Throwable thrown = catchThrowable(server.linked::list);
                assertThat(thrown).isInstanceOf(ServiceException.Unauthenticated.class);
                assertThat(thrown).hasMessageNotContaining("Sai");
            }
            assertThat(server.server.getRequestCount()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"data\":[1]}",
                "{\"data\":",
                "x",
                "{}",
                "{\"message\":\"loi\"}",
                "{\"data\":null}",
                "{\"data\":\"[]\"}",
                "{\"data\":\"\"}",
                "{\"data\":{}}",
                "{\"data\":0}",
                "{\"data\":[{\"id\":1,\"maHoSo\":\"A\"}],\"data\":[]}"
            })
    @Tag("LT-NB-003")
    @DisplayName("An invalid list is malformed, and never means that nothing is waiting")
    void noList(String answer) {
        try (LinkedServer server = new LinkedServer(GOOD)) {
            server.list = answer;
            assertThatThrownBy(server.linked::list).isInstanceOf(MalformedAnswerException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"Không có quyền\"}",
                "{\"data\":null,\"title\":\"Lỗi hệ thống\"}",
                "{\"data\":\"Hồ sơ không tồn tại\"}",
                "{\"data\":{\"message\":\"Bị từ chối\"}}"
            })
    @Tag("LT-NB-003")
    @DisplayName("A refusal in words under HTTP 200 is a refusal, of a list as of a dossier")
    void refusedInWords(String answer) {
        try (LinkedServer server = new LinkedServer(GOOD)) {
            LinkedEntry entry = server.linked.list().value().get(0);
            server.list = answer;
            server.dossier = answer;
            assertThatThrownBy(server.linked::list).isInstanceOf(ServiceException.Rejected.class);
            assertThatThrownBy(() -> server.linked.take(entry, taken -> {}))
                    .isInstanceOf(ServiceException.Rejected.class);
        }
    }

    @Test
    @Tag("LT-NB-004")
    @DisplayName("Text inside an unreadable dossier is not a refusal")
    void wordsOfDossier() {
        try (LinkedServer server = new LinkedServer("{\"maHoSo\":null,\"module\":\"Không\"}")) {
            LinkedEntry entry = server.linked.list().value().get(0);
            assertThatThrownBy(() -> server.linked.take(entry, taken -> {}))
                    .isInstanceOf(MalformedAnswerException.class);
        }
    }

    @Test
    @Tag("LT-NB-003")
    @DisplayName("A row without its code is passed over and found, and the others are there")
    void rowWithoutCode() {
        try (LinkedServer server = new LinkedServer(GOOD)) {
            server.list = "{\"data\":[{\"id\":1},{\"id\":2,\"maHoSo\":\"A\",\"moi\":[1]}]}";
            var answer = server.linked.list();
            assertThat(answer.value()).extracting(LinkedEntry::id).containsExactly("2");
            assertThat(answer.value().get(0).extras().unknown()).containsKey("moi");
            assertThat(answer.findings().isEmpty()).isFalse();
        }
    }

    @Test
    @Tag("LT-NB-004")
    @DisplayName("A hostile id stays one step of the path")
    void hostileId() {
        try (LinkedServer server = new LinkedServer(GOOD)) {
            server.list = "{\"data\":[{\"id\":\"../../token?a=b#c\",\"maHoSo\":\"" + LinkedRig.CODE + "\"}]}";
            server.linked.take(server.linked.list().value().get(0), taken -> {});
            assertThat(server.lastDossierPath).isEqualTo("/dossier/%2E%2E%2F%2E%2E%2Ftoken%3Fa%3Db%23c");
        }
    }

    @ParameterizedTest(name = "The id {0} is not a valid path segment, and no call is sent")
    @ValueSource(strings = {".", ".."})
    @Tag("LT-NB-004")
    void refusesAnIdThatIsADotSegment(String id) {
        try (LinkedServer server = new LinkedServer(GOOD)) {
            server.list = "{\"data\":[{\"id\":\"" + id + "\",\"maHoSo\":\"" + LinkedRig.CODE + "\"}]}";
            LinkedEntry entry = server.linked.list().value().get(0);
            int calls = server.server.getRequestCount();
            assertThatThrownBy(() -> server.linked.take(entry, taken -> {})).isInstanceOf(UnsendableException.class);
            assertThat(server.server.getRequestCount()).isEqualTo(calls);
        }
    }

    @Test
    @Tag("LT-NB-006")
    @DisplayName(
            "A report that was never seen is not sent, with everything that forbids it; a status may be named in the options")
    void unsendable() {
        LinkedReport odd = LinkedReportBuilder.builder(LinkedRig.report())
                .status(99)
                .unit(-3)
                .at(OffsetDateTime.parse("+12024-12-05T09:00:00+07:00"))
                .terms(new LinkedReport.ReportedTerms(
                        null, OffsetDateTime.parse("-0001-12-05T09:00:00+07:00"), null, null, null))
                .build();
        try (LinkedRig rig = new LinkedRig()) {
            assertThat(catchThrowableOfType(UnsendableException.class, () -> rig.linked.report(odd))
                            .findings())
                    .extracting(Finding::path)
                    .containsExactly("/unit", "/status", "/at", "/terms/dueAt");
            rig.wasCalled("linked-status", 0);
        }
        try (LinkedServer server = new LinkedServer(GOOD);
                LinkedClient wider = LinkedClient.connect(
                        server.options().statuses(Set.of(8)).build())) {
            assertThat(wider.report(LinkedReportBuilder.builder(LinkedRig.report())
                            .status(8)
                            .build()))
                    .isNotEmpty();
        }
    }

    @Test
    @Tag("LT-MSG-003")
    @DisplayName("A file beyond the bound of a text is refused before it is decoded")
    void hugeFile() {
        try (LinkedServer server = new LinkedServer(LinkedRig.dossier(LinkedRig.CODE, "a", "A".repeat(9 << 20)))) {
            LinkedEntry entry = server.linked.list().value().get(0);
            assertThatThrownBy(() -> server.linked.take(entry, taken -> {}))
                    .isInstanceOf(MalformedAnswerException.class);
            assertThat(server.acknowledged).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"title\":\"OK\"}",
                "<html>",
                "{\"title\":\"thành công: 1, thất bại: 0\"}",
                "{\"title\":\"OK\",\"data\":{\"nguoiXuLy\":\"Nguyễn Thành Công\"}}",
                "{\"title\":\"Hồ sơ bị từ chối\",\"data\":{\"nguoiXuLy\":\"Nguyễn Thành Công\"}}",
                "{\"title\":\"Lỗi hệ thống\",\"data\":{\"nguoiXuLy\":\"NGUYỄN THÀNH CÔNG\"}}",
                "{\"title\":\"Hồ sơ đã tồn tại trong một cửa điện tử\",\"donVi\":\"Phường Thành Công\"}",
                "{\"title\":\"Hồ sơ không tồn tại\",\"donVi\":\"phường Thành Công\"}",
                "{\"title\":\"Thành công\",\"errors\":[\"Hồ sơ bị từ chối\"]}",
                "{\"title\":\"Bị từ chối bởi phường Thành Công\"}",
                "{\"succeeded\":false,\"message\":\"Thành công\"}"
            })
    @Tag("LT-NB-007")
    @DisplayName("An answer without a clear success leaves a report unknown and an acknowledgement unproven")
    void withoutWords(String answer) {
        try (LinkedServer server = new LinkedServer(GOOD)) {
            server.written = answer;
            assertThatThrownBy(() -> server.linked.report(LinkedRig.report()))
                    .isInstanceOf(OutcomeUnknownException.class);
            LinkedEntry entry = server.linked.list().value().get(0);
            assertThatThrownBy(() -> server.linked.take(entry, taken -> {}))
                    .isInstanceOf(NotAcknowledgedException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"C\\u1eadp nh\\u1eadt th\\u00e0nh c\\u00f4ng\"",
                "{\"a\":[{\"b\":\"CẬP NHẬT THÀNH CÔNG\"}]}",
                "{\"succeeded\":true,\"message\":\"Cập nhật hồ sơ Thành Công.\"}",
                "{\"title\":\"Cập nhật thành công\",\"data\":{\"nguoiXuLy\":\"Nguyễn Thành Công\"}}",
            })
    @Tag("LT-NB-007")
    @DisplayName("The success text counts at any place and in any escaping")
    void words(String answer) {
        try (LinkedServer server = new LinkedServer(GOOD)) {
            server.written = answer;
            assertThat(server.linked.report(LinkedRig.report())).isNotEmpty();
        }
    }

    @Test
    @Tag("LT-NB-007")
    @DisplayName("Words of refusal under HTTP 200 are a refusal")
    void refusalWords() {
        try (LinkedServer server = new LinkedServer(GOOD)) {
            server.written = "{\"errors\":{\"soHoSoLT\":[\"Hồ sơ đã tồn tại trong một cửa điện tử\"]}}";
            assertThatThrownBy(() -> server.linked.report(LinkedRig.report()))
                    .isInstanceOf(ServiceException.Rejected.class);
        }
    }

    @Test
    @Tag("LT-TRN-015")
    @DisplayName("All problems of the configuration are reported together, and no value is quoted")
    void settings() {
        LienThongException thrown = (LienThongException) catchThrowable(() -> LinkedOptions.fromMap(
                Map.of("linked.url", "ftp://kiem-thu", "linked.list", "http://a/b", "linked.lost", "x")));
        assertThat(thrown).isInstanceOf(ConfigurationException.class);
        assertThat(thrown.getMessage())
                .contains(
                        "linked.url", "linked.list", "linked.lost", "linked.token", "linked.password", "linked.status")
                .doesNotContain("ftp", "linked.dossier");
    }

    @Test
    @Tag("LT-PRIV-001")
    @DisplayName("Text forms show neither person nor secret nor path")
    void textForms() {
        try (LinkedServer server = new LinkedServer(GOOD)) {
            var dossier = server.linked.take(server.linked.list().value().get(0), taken -> {});
            assertThat(server.linked + "" + dossier + LinkedRig.report())
                    .doesNotContain("mat-khau", "KIỂM", "Giấy", "a.pdf", "soBanSao", "/token");
        }
    }
}
