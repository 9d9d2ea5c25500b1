package vn.lienthong.sandbox.internal.caller;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.error.SandboxException;
import vn.lienthong.sandbox.internal.SandboxWireNames;

/** A connection to one agency through the path of an adapter. */
public final class AgencyConnection {
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(60);
    private static final int OK = 200;

    private final HttpClient client;
    private final String mount;
    private final Map<String, String> headers;

    public AgencyConnection(URI mount) {
        this(
                HttpClient.newBuilder().connectTimeout(CALL_TIMEOUT).build(),
                mount.toString().replaceFirst("/+$", ""),
                Map.of());
    }

    private AgencyConnection(HttpClient client, String mount, Map<String, String> headers) {
        this.client = client;
        this.mount = mount;
        this.headers = headers;
    }

    /** An answer as received. */
    @SuppressWarnings("ArrayRecordComponent") // Passed on once and never compared.
    public record CallerResponse(int status, byte[] body) {
        @Override
        public String toString() {
            return "CallerResponse[" + status + "]";
        }
    }

    /** Returns a connection with one more header. */
    public AgencyConnection with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new AgencyConnection(client, mount, more);
    }

    /** Sends a body by POST. */
    public CallerResponse post(String path, byte[] body) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Charset", "utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        HttpResponse<byte[]> response = send(request);
        return new CallerResponse(response.statusCode(), response.body());
    }

    /** Downloads a file by GET. */
    public byte[] download(UUID file) {
        HttpResponse<byte[]> response = send(request("downloadfile/" + file).GET());
        boolean attached = response.headers()
                        .firstValue("Content-Disposition")
                        .filter(value -> value.startsWith("attachment"))
                        .isPresent()
                && response.headers().firstValue("X-Content-Type-Options").isPresent();
        if (response.statusCode() != OK || !attached) {
            throw failure(
                    "the agency gives no file (HTTP " + response.statusCode() + ")",
                    "đơn vị không trả tệp (HTTP " + response.statusCode() + ")",
                    null);
        }
        return response.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(mount + SandboxWireNames.ADAPTER + "/" + path))
                .timeout(CALL_TIMEOUT);
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw failure("the agency does not answer", "đơn vị không trả lời", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("interrupted while calling the agency", "bị ngắt khi gọi đơn vị", e);
        }
    }

    private static SandboxException failure(String english, String vietnamese, @Nullable Exception cause) {
        return new SandboxException(english, vietnamese, cause);
    }

    @Override
    public String toString() {
        return "AgencyConnection[" + URI.create(mount).getHost() + "]";
    }
}
