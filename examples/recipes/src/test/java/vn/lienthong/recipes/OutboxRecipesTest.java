package vn.lienthong.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class OutboxRecipesTest {
    @Test
    @DisplayName("A change and its message are committed together and delivered; rolled back, nothing of them is left")
    void transaction() throws Exception {
        assertThat(capture(() -> OutboxInYourTransaction.main(new String[0])))
                .containsExactly(
                        "before the worker: []", "delivered: 1, [H56.14-241205-10001]", "rolled back, delivered: 0");
    }

    @Test
    @DisplayName("What a host wrote by SQL alone reaches the portal and breaks no rule")
    void host() throws Exception {
        assertThat(capture(() -> OutboxFromAnyLanguage.main(new String[0])))
                .containsExactly("[H56.14-241205-20001], broken rules: []");
    }

    @Test
    @DisplayName("The person is notified of each change of status once, in Vietnamese and English")
    void notices() throws Exception {
        assertThat(capture(() -> NotifyPerson.main(new String[0])))
                .containsExactly(
                        "notice/H56.14-241205-30001/1 → khach-17",
                        "Sở Tư pháp thông báo: hồ sơ H56.14-241205-30001 của ông/bà: Được tiếp nhận.",
                        "Your dossier H56.14-241205-30001: Received.",
                        "notice/H56.14-241205-30001/2 → khach-17",
                        "Sở Tư pháp thông báo: hồ sơ H56.14-241205-30001 của ông/bà: Đang xử lý.",
                        "Your dossier H56.14-241205-30001: In process.",
                        "notices: 2");
    }

    @Test
    @DisplayName("What is missing and what differs is listed with its progress and mended, and then nothing differs")
    void reconcile() throws Exception {
        assertThat(capture(() -> ReconcileNightly.main(new String[0])))
                .containsExactly(
                        "1/3 H56.14-241205-40001: NONE",
                        "2/3 H56.14-241205-40002: STATUS, mended",
                        "3/3 H56.14-241205-40003: MISSING, mended",
                        "first walk, mended: 2",
                        "delivered: 2",
                        "1/3 H56.14-241205-40001: NONE",
                        "2/3 H56.14-241205-40002: NONE",
                        "3/3 H56.14-241205-40003: NONE",
                        "second walk: {NONE=3}");
    }

    @Test
    @DisplayName("Flyway applies both scripts unchanged beside the agency's tables, and a second run changes nothing")
    void flyway() throws Exception {
        assertThat(capture(() -> FlywayMigration.main(new String[0])))
                .containsExactly(
                        "migrated: 2",
                        "0 << Flyway Baseline >>: BASELINE",
                        "1 lienthong outbox: SUCCESS",
                        "2 lienthong inbox: SUCCESS",
                        "again: 0");
    }

    private interface OutboxRecipe {
        void run() throws Exception;
    }

    private static List<String> capture(OutboxRecipe recipe) throws Exception {
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
                .filter(line -> !line.matches(".* (vn\\.lienthong|org\\.flywaydb)\\..*")) // log lines
                .toList();
    }
}
