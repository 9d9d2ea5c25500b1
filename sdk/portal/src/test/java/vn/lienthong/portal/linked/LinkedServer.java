package vn.lienthong.portal.linked;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Linked services with scripted answers. */
final class LinkedServer implements AutoCloseable {
    static final String TOKEN = "{\"token\":\"t\"}";
    static final String LIST = "{\"data\":[{\"id\":7,\"maHoSo\":\"" + LinkedRig.CODE + "\"}]}";

    final MockWebServer server = new MockWebServer();
    final LinkedClient linked;
    volatile String token = TOKEN;
    volatile String list = LIST;
    volatile String dossier;
    volatile String written = "{\"title\":\"Cập nhật thành công\"}";
    volatile int acknowledged;
    volatile String lastDossierPath = "";

    LinkedServer(String dossier) {
        this.dossier = "{\"data\":" + dossier + "}";
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().body(answer(request)).build();
            }
        });
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        linked = LinkedClient.connect(options().build());
    }

    LinkedOptionsBuilder options() {
        return LinkedOptions.fromMap(Map.of(
                        "linked.url", "http://127.0.0.1:" + server.getPort(),
                        "linked.token", "/token",
                        "linked.list", "/list",
                        "linked.dossier", "/dossier?x=1",
                        "linked.received", "/received",
                        "linked.status", "/status",
                        "linked.account", "kiem-thu",
                        "linked.password", "mat-khau"))
                .toBuilder()
                .http(LinkedRig.SWIFT);
    }

    private String answer(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        if (path.startsWith("/dossier/")) {
            lastDossierPath = path;
            return dossier;
        }
        acknowledged += path.equals("/received") ? 1 : 0;
        return switch (path) {
            case "/token" -> token;
            case "/list" -> list;
            default -> written;
        };
    }

    @Override
    public void close() {
        linked.close();
        server.close();
    }
}
