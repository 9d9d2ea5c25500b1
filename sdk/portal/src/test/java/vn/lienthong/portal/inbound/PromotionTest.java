package vn.lienthong.portal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.portal.inbound.message.PromotionDossier;

class PromotionTest {
    static final String BODY = """
            {"MaHoSo":"G22.99-210301-0007","MaTTHC":"2.000033","MaSoThue":"0100109106","TenThuongNhan":"CÔNG TY KIỂM THỬ",
             "NgayNopHoSo":"20210301083000","DiaChiDoanhNghiep":{"MaTinh":"01","MaXa":"00001","DiaChiChiTiet":"Số 1"},
             "Email":"kiem.thu@example.vn","TenChuongTrinhKhuyenMai":"Khuyến mại tháng 3","TenTepDonDangKy":"don.pdf",
             "TepDonDangKy":"%s","TaiLieuNop":[{"TenTepDinhKem":"the-le.pdf","Base64":"%s"}],"KhoaLa":{"a":[1.50]}}
            """.formatted(base64("đơn"), base64("thể lệ"));

    @TempDir
    Path folder;

    private final BlockingQueue<PromotionDossier> handled = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> contents = new LinkedBlockingQueue<>();
    private InboundFileStore room;
    private ReceiverFixture agency;

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void open() {
        room = InboundFileStore.at(folder, 1_000_000);
        agency = new ReceiverFixture(ReceiverFixture.parts().files(room).onPromotion((dossier, delivery) -> {
            contents.add(Files.readString(dossier.form().path()));
            handled.add(dossier);
        }));
    }

    @AfterEach
    void close() {
        agency.close();
    }

    @Test
    @Tag("LT-IN-004")
    @DisplayName("A promotion dossier is stored, answered with 0, and handled with its files")
    void handled() throws Exception {
        var answer = agency.post("addtthcKhuyenMai", BODY);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"error_code\":0,\"message\":\"Tiếp nhận thành công\"}");
        PromotionDossier dossier = handled.poll(20, TimeUnit.SECONDS);
        assertThat(dossier).isNotNull();
        assertThat(dossier.code().value()).isEqualTo("G22.99-210301-0007");
        assertThat(dossier.trader().taxCode().value()).isEqualTo("0100109106");
        assertThat(dossier.filedAt()).hasToString("2021-03-01T08:30+07:00");
        assertThat(dossier.form().name().value()).isEqualTo("don.pdf");
        assertThat(dossier.papers()).hasSize(1);
        assertThat(dossier.extras().unknown()).containsOnlyKeys("KhoaLa");
        assertThat(contents.poll()).isEqualTo("đơn");
        Await.until(() -> agency.receiver.pending().isEmpty());
        Await.until(() -> room.usedBytes() == 0);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @Tag("LT-IN-002")
    @DisplayName("The same body again, its keys in another order, gets the same bytes and is handled once")
    void again() throws Exception {
        String first = agency.post("addtthcKhuyenMai", BODY).body();
        assertThat(handled.poll(20, TimeUnit.SECONDS)).isNotNull();
        String other = "{\"MaTTHC\":\"2.000033\","
                + BODY.strip().replace("\"MaTTHC\":\"2.000033\",", "").substring(1);
        var second = agency.post("addtthcKhuyenMai", other);
        assertThat(second.body()).isEqualTo(first);
        assertThat(handled.poll(1500, TimeUnit.MILLISECONDS)).isNull();
        Await.until(() -> room.usedBytes() == 0);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @Tag("LT-IN-005")
    @DisplayName("The same code with another content is answered with 1, and replaces nothing")
    void conflict() throws Exception {
        agency.post("addtthcKhuyenMai", BODY);
        var second = agency.post("addtthcKhuyenMai", BODY.replace(base64("đơn"), base64("ĐƠN")));
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).startsWith("{\"error_code\":1,");
        assertThat(handled.poll(20, TimeUnit.SECONDS)).isNotNull();
        assertThat(contents.poll()).isEqualTo("đơn");
        assertThat(handled.poll(1500, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    @Tag("LT-IN-020")
    @DisplayName("A handler that fails has the message again, and what is pending is seen until it ends well")
    void retried() throws Exception {
        AtomicInteger times = new AtomicInteger();
        try (ReceiverFixture other = new ReceiverFixture(ReceiverFixture.parts()
                .files(InboundFileStore.at(folder.resolve("x"), 1_000_000))
                .retries(new HandlingRetryPolicy(
                        java.time.Duration.ofMillis(50),
                        java.time.Duration.ofMillis(50),
                        java.time.Duration.ofMinutes(1)))
                .onPromotion((dossier, delivery) -> {
                    times.set(delivery.attempt());
                    if (delivery.attempt() < 3) {
                        throw new IllegalStateException("not yet");
                    }
                }))) {
            assertThat(other.post("addtthcKhuyenMai", BODY).statusCode()).isEqualTo(200);
            Await.until(() -> times.get() == 3 && other.receiver.pending().isEmpty());
        }
    }
}
