package vn.lienthong.portal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests which bodies count as repeats. */
@Tag("LT-IN-002")
class RepeatTest {
    private static final String TAKEN = "{\"error_code\":0,";

    @TempDir
    Path folder;

    private final AtomicInteger handled = new AtomicInteger();
    private ReceiverFixture agency;

    @BeforeEach
    void open() {
        agency = new ReceiverFixture(ReceiverFixture.parts()
                .files(InboundFileStore.at(folder, 1_000_000))
                .onPromotion((message, delivery) -> handled.incrementAndGet())
                .onTaxDebt((message, delivery) -> handled.incrementAndGet())
                .onPaymentProof((message, delivery) -> handled.incrementAndGet()));
    }

    @AfterEach
    void close() {
        agency.close();
    }

    private String answer(String service, String body) {
        return agency.post(service, body).body();
    }

    @Test
    @DisplayName("A proof that is marked as an update is the same proof again")
    void proof() throws Exception {
        String proof = InboundBodies.proof("H20.1-210524-0001", "8000000001", "TB01", 5);
        assertThat(answer("nhantbthuedvcqg", proof)).startsWith(TAKEN);
        assertThat(answer("nhantbthuedvcqg", proof.replace("\"False\"", "\"True\",\"isSync\":1")))
                .startsWith(TAKEN);
        assertThat(answer("nhantbthuedvcqg", proof.replace("chung-tu", "khac"))).startsWith("{\"error_code\":-1,");
        Await.until(() -> agency.receiver.pending().isEmpty());
        assertThat(handled).hasValue(1);
    }

    @Test
    @DisplayName("A debt whose lines come in another order is the same debt again")
    void lines() throws Exception {
        String row = "<LIST><MA_SO_THUE>8</MA_SO_THUE><SO_QUYET_DINH>Q</SO_QUYET_DINH><SO_TIEN>%d</SO_TIEN></LIST>";
        String around = "<DATA><BODY><ROW_LIST><MA_HSO>H6</MA_HSO>%s%s</ROW_LIST></BODY></DATA>";
        String one = row.formatted(1);
        String two = row.formatted(2);
        assertThat(answer("nhantbthuedvcqg", InboundBodies.notice(around.formatted(one, two))))
                .startsWith(TAKEN);
        assertThat(answer("nhantbthuedvcqg", InboundBodies.notice(around.formatted(two, one))))
                .startsWith(TAKEN);
        assertThat(answer("nhantbthuedvcqg", InboundBodies.notice(around.formatted(two, two))))
                .startsWith("{\"error_code\":-1,");
        Await.until(() -> agency.receiver.pending().isEmpty());
        assertThat(handled).hasValue(1);
    }

    @Test
    @DisplayName("A key that looks like the path of a file is compared whole")
    void key() {
        String start = InboundBodies.promotion("G22.99-210301-0007").replace("}", ",\"TaiLieuNop/*/Base64\":\"");
        assertThat(answer("addtthcKhuyenMai", start + "one/x\"}")).startsWith(TAKEN);
        assertThat(answer("addtthcKhuyenMai", start + "two/x\"}")).startsWith("{\"error_code\":1,");
    }

    @Test
    @Tag("LT-IN-013")
    @DisplayName("Half of a surrogate pair is malformed, in a value and in a key")
    void surrogates() {
        String proof = InboundBodies.proof("H20.1-210524-0001", "8000000001", "TB01", 5);
        String value = proof.replace("Lệ phí trước bạ", "\\ud800");
        assertThat(agency.post("nhantbthuedvcqg", value).statusCode()).isEqualTo(400);
        String key = proof.replace("\"data\":{", "\"data\":{\"\\udc00\":1,");
        assertThat(agency.post("nhantbthuedvcqg", key).statusCode()).isEqualTo(400);
        String pair = proof.replace("Lệ phí trước bạ", "\\ud83d\\ude00");
        assertThat(agency.post("nhantbthuedvcqg", pair).statusCode()).isEqualTo(200);
    }
}
