package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.portal.inbound.HandlingRetryPolicy;
import vn.lienthong.portal.inbound.InboundFileStore;
import vn.lienthong.portal.inbound.PortalReceiver;
import vn.lienthong.portal.inbound.entry.CallerCheck;
import vn.lienthong.portal.inbound.entry.InboundReply;
import vn.lienthong.portal.inbound.entry.InboundRequest;
import vn.lienthong.portal.inbound.inbox.Inbox;

@Tag("LT-PRIV-001")
class InboundLeakTest {
    private static final List<String> CANARIES = List.of("8000000001", "KIỂM THỬ", "bi-mat", "LO-RA", "000000001");

    private static final String PROMOTION = """
            {"MaHoSo":"G22.99-210301-0007","MaTTHC":"2.000033","MaSoThue":"8000000001","TenThuongNhan":"KIỂM THỬ",
             "Email":"bi-mat@example.vn","TenTepDonDangKy":"bi-mat.pdf","TepDonDangKy":"JVBERi0=","KhoaLa":"bi-mat"}""";

    private static final String PROOF = """
            {"service":"NhanChungTuThueDat","data":{"MaHoSo":"H20","MaSoThue":"8000000001","HoTenNguoiNopTien":"KIỂM THỬ",
             "SoCMTNguoiNopTien":"038000000001","UrlFileChungTu":"http://files.example.vn/a?token=bi-mat","ThongTinThanhToan":
             {"MaThongBaoThue":"TB","ThoiGianThanhToan":"20210524131500","SoTien":1,"NoiDungThanhToan":"bi-mat",
              "TrangThaiThanhToan":1}}}""";

    @TempDir
    Path folder;

    @Test
    @DisplayName("At TRACE, no accepted, failing, refused or malformed message is disclosed, nor by any text form")
    void silent() throws Exception {
        try (LogCapture capture = new LogCapture()) {
            LoggerFactory.getLogger("control").trace("LO-RA");
            Inbox inbox = Inbox.inMemory(100);
            try (PortalReceiver receiver = PortalReceiver.builder()
                    .callers(CallerCheck.sharedSecret("X-Key", Secret.of("bi-mat")))
                    .inbox(inbox)
                    .files(InboundFileStore.at(folder, 1_000))
                    .retries(new HandlingRetryPolicy(
                            Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMinutes(1)))
                    .onPromotion((dossier, delivery) -> {
                        capture.recordText(dossier);
                        capture.recordText(delivery);
                        if (delivery.attempt() < 3) {
                            throw new IllegalStateException(
                                    "bi-mat " + dossier.trader().taxCode().value());
                        }
                    })
                    .onPaymentProof((proof, delivery) -> capture.recordText(proof))
                    .lookUp(code -> {
                        throw new IllegalStateException("bi-mat");
                    })
                    .build()) {
                capture.recordText(send(capture, receiver, "addtthcKhuyenMai", PROMOTION));
                capture.recordText(inbox.pending(9));
                send(capture, receiver, "addtthcKhuyenMai", PROMOTION.replace("JVBERi0=", "bi-mat!"));
                send(capture, receiver, "addtthcKhuyenMai", PROMOTION.substring(0, 150));
                send(capture, receiver, "nhanhsdvcqg", PROOF);
                send(capture, receiver, "nhanhsdvcqg", PROOF.replace("\"SoTien\":1", "\"SoTien\":\"bi-mat\""));
                send(capture, receiver, "search/call", "{\"masohoso\":\"8000000001\"}");
                long end = System.nanoTime() + 20_000_000_000L;
                while (inbox.depth() > 0 && System.nanoTime() < end) {
                    Thread.sleep(20);
                }
                assertThat(inbox.depth()).isZero();
            }
            assertThat(capture.textsContaining("LO-RA")).hasSize(1);
            assertThat(capture.textsContaining("PROMOTION")).isNotEmpty();
            CANARIES.stream()
                    .filter(canary -> !canary.equals("LO-RA"))
                    .forEach(canary -> assertThat(capture.textsContaining(canary))
                            .as(canary)
                            .isEmpty());
        }
    }

    private static String send(LogCapture capture, PortalReceiver receiver, String path, String body) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        InboundRequest request = new InboundRequest(
                "POST",
                path,
                "a=bi-mat",
                Map.of("X-Key", List.of("bi-mat")),
                "127.0.0.1",
                null,
                bytes.length,
                new ByteArrayInputStream(bytes));
        capture.recordText(request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InboundReply reply = receiver.receive(request)) {
            capture.recordText(reply);
            reply.writeTo(out);
        }
        capture.recordText(out.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
