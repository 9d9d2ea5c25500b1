package vn.lienthong.portal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.lienthong.http.Transport;
import vn.lienthong.http.WireRequest;
import vn.lienthong.http.WireResponse;

/** Accepts every login and returns the same bytes for all other calls, without a network. */
public class CannedTransport implements Transport {
    private static final byte[] SESSION = "{\"error_code\":0,\"session\":\"phien\"}".getBytes(StandardCharsets.UTF_8);

    private volatile byte[] body = {};

    public static PortalClient client(CannedTransport transport) {
        return PortalClient.connect(PortalTestData.offlineOptions(transport).build());
    }

    void respondWith(byte[] bytes) {
        body = bytes;
    }

    void respondWith(String text) {
        respondWith(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public WireResponse exchange(WireRequest request) {
        boolean login = request.uri().getPath().contains("/login");
        return new WireResponse(200, Map.of(), login ? SESSION : body);
    }

    @Override
    public void close() {}
}
