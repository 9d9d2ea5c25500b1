package vn.lienthong.portal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.dossier.Dossier;

@Tag("LT-PRIV-001")
@Timeout(60)
class HostileAnswerLeakTest {
    private static final String SAID =
            "Hồ sơ của " + PortalCanaries.NAME + ", CCCD " + PortalCanaries.PERSONAL_ID + ", " + PortalCanaries.URL;

    private final LogCapture capture = new LogCapture();

    @AfterEach
    void stop() {
        capture.close();
    }

    @Test
    @DisplayName("No answer, however hostile, brings a canary into an exception, a log line or a text form")
    void hostileAnswers() {
        List<String> bodies = new ArrayList<>(List.of(
                SAID,
                "{\"error_code\":" + PortalCanaries.PHONE + "hoami}",
                "{\"error_code\":hoami}",
                "{\"error_code\":\"" + SAID + "\"}",
                "{\"error_code\":-5,\"message\":\"" + SAID + "\"}",
                "{\"error_code\":3,\"message\":\"" + SAID + " đã tồn tại\"}",
                "{\"error_code\":-1,\"message\":\"Phiên của " + SAID + "\"}",
                "{\"error_code\":0,\"message\":\"" + SAID + "\"}",
                "{\"error_code\":0,\"message\":\"" + SAID,
                "{\"error_code\":0,\"result\":\"" + SAID + "\"}",
                "{\"error_code\":0,\"result\":[\"" + SAID + "\"]}",
                "{\"error_code\":0,\"result\":[{\"" + SAID + "\":1,\"" + SAID + "\":2}]}",
                "{\"error_code\":0,\"" + SAID + "\":{\"" + SAID + "\":[]},\"result\":[{}]}",
                "{\"error_code\":0,\"result\":[{\"ChuHoSo\":hoami}]}",
                "{\"error_code\":0,\"result\":[{\"ChuHoSo\":\"\\hoami\"}]}",
                "{\"error_code\":0,\"result\":[{\"NgayHenTra\":\"" + SAID + "\",\"MaHoSo\":\"" + PortalTestData.CODE
                        + "\",\"MaTTHC\":\"2.000488\",\"LoaiDoiTuong\":{\"x\":\"" + SAID + "\"},\"TaiLieuNop\":\""
                        + SAID
                        + "\",\"DanhSachTepDinhKemKhac\":[{\"SoLuong\":\"" + SAID + "\"}]}]}",
                "{\"error_code\":0,\"result\":[{\"MATTHC\":\"2.000488\",\"TENTTHC\":\"x\",\"KHOA\":\"" + SAID
                        + "\",\"CACHTHUCTHUCHIEN\":[{\"KENH\":\"1\",\"THOIGIAN\":[{\"THOIGIANGIAIQUYET\":{\"a\":\""
                        + SAID
                        + "\"},\"PHILEPHI\":[{\"SOTIEN\":[\"" + SAID + "\"]}]}]}]}]}"));
        for (ReadOperation reading : ReadOperation.values()) {
            bodies.add(reading.goodAnswer().replace("\"result\"", "\"result\":[{\"x\":\"" + SAID + "\"}],\"result\""));
        }
        CannedTransport wire = new CannedTransport();
        PortalClient portal = CannedTransport.client(wire);
        for (String body : bodies) {
            wire.respondWith(body);
            for (ReadOperation reading : ReadOperation.values()) {
                capture.recordOutcome(() -> reading.invoke(portal));
            }
            writes(portal);
        }
        capture.assertNoCanary(List.of());
    }

    @Test
    @DisplayName("No refusal by HTTP status brings its body or a header to light")
    void refusals() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = PortalClient.connect(options(script).build())) {
            for (int status : new int[] {302, 400, 401, 404, 500, 503}) {
                script.respondTo(PortalFixture.SYNC, refusal(status, SAID))
                        .respondTo(PortalFixture.LOOK_UP, refusal(status, SAID));
                writes(portal);
            }
            capture.assertNoCanary(List.of());
        }
    }

    @Test
    @DisplayName("No answer to a login brings a canary, an account, a password or a session to light")
    void logins() {
        for (String body : List.of(
                "{\"error_code\":0,\"session\":\"hoami-phien\"}",
                "{\"error_code\":0,\"session\":\"hoami-phien",
                "{\"error_code\":0,\"session\":hoami-phien}",
                "{\"error_code\":0,\"session\":[\"hoami-phien\"]}",
                "{\"error_code\":-1,\"message\":\"Tài khoản " + PortalCanaries.ACCOUNT + " sai mật khẩu "
                        + PortalCanaries.PASSWORD + "\"}",
                PortalCanaries.PASSWORD)) {
            try (ScriptedPortal script = new ScriptedPortal()
                            .respondTo(ScriptedPortal.LOGIN, body)
                            .respondTo(PortalFixture.LOOK_UP, ScriptedPortal.NO_SESSION)
                            .respondTo(PortalFixture.SYNC, ScriptedPortal.NO_SESSION);
                    PortalClient portal = PortalClient.connect(options(script).build())) {
                capture.recordFailure(() -> portal.dossiers().find(PortalTestData.CODE));
                capture.recordFailure(() -> portal.dossiers().create(PortalTestData.dossier()));
            }
        }
        capture.assertNoCanary(List.of());
    }

    private void writes(PortalClient portal) {
        Dossier dossier = PortalTestData.dossier();
        capture.recordOutcome(() -> portal.dossiers().create(dossier));
        capture.recordOutcome(() -> portal.dossiers().update(dossier));
        capture.recordOutcome(() -> portal.dossiers().upsert(dossier));
        capture.recordOutcome(() -> portal.dossiers().appendProgress(dossier.code(), PortalCanaries.step()));
    }

    private static MockResponse refusal(int status, String said) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Location", "http://127.0.0.1:9/hoami-phien")
                .addHeader("Hoami", "hoami-phien")
                .body(said)
                .build();
    }

    private static PortalOptionsBuilder options(ScriptedPortal script) {
        return PortalCanaries.in(
                script.options(), new AdapterEndpoints(URI.create(script.adapter()), "/login", "/in", "/share"));
    }
}
