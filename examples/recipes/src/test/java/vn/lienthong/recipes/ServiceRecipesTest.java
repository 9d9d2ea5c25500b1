package vn.lienthong.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.sandbox.Sandbox;

@Timeout(120)
class ServiceRecipesTest {
    @Test
    @DisplayName("A dossier that was filed at the portal is reported under the portal's code")
    void report() {
        List<String> lines = capture(() -> ReportPortalDossier.main(new String[0]));
        assertThat(lines).hasSize(2).first().isEqualTo("APPENDED");
        assertThat(lines.get(1))
                .contains("\"MaHoSo\":\"G22.99-210301-0007\"", "\"MaHoSoDonVi\":\"H56.14-210301-00001\"")
                .contains("\"TrangThai\":\"11\"", "\"TenTepDinhKem\":\"tra-loi.pdf\"");
    }

    @Test
    @DisplayName("The open question is answered, the other passed over")
    void answer() {
        assertThat(capture(() -> AnswerQuestion.main(new String[0])))
                .containsExactly("1001: APPENDED", "Mười ngày làm việc.", "1002: passed over");
    }

    @Test
    @DisplayName("A question that the recipe meets again has one answer still")
    void answerOnce() {
        try (Sandbox sandbox = Sandbox.start();
                PortalClient portal = PortalClient.connect(PortalOptions.fromMap(sandbox.settings()))) {
            AnswerQuestion.answerOpen(portal.questions());
            assertThat(capture(() -> AnswerQuestion.answerOpen(portal.questions())))
                    .containsExactly("1001: passed over", "1002: passed over");
            assertThat(sandbox.records().replies("1001")).hasSize(1);
            assertThat(sandbox.violations()).isEmpty();
        }
    }

    @Test
    @DisplayName("The month's figures are worked out, add up to 100 and are sent")
    void feedback() {
        List<String> lines = capture(() -> SendFeedback.main(new String[0]));
        assertThat(lines).hasSize(4).startsWith("62% 29% 9%", "no findings", "APPENDED");
        assertThat(lines.get(3)).contains("\"NgayTongHop\":\"12-2024\"", "\"PhanTramDanhGiaRatHaiLong\":\"62%\"");
    }

    private static List<String> capture(Runnable recipe) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            recipe.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains(" vn.lienthong.")) // log lines
                .toList();
    }
}
