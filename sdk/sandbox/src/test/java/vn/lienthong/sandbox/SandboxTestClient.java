package vn.lienthong.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.testing.SpecVectors;

/** A small test client that is independent of the library, for a view of the sandbox from outside. */
public final class SandboxTestClient {
    public static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SHARED =
            Set.of("LayDanhSachTTHC", "LayDanhMucCoQuan", "LayDanhMucLinhVuc", "TraCuuTechID");
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Sandbox sandbox;
    private String session = "none";

    SandboxTestClient(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    public static SandboxTestClient logIn(Sandbox sandbox) throws IOException, InterruptedException {
        SandboxTestClient client = new SandboxTestClient(sandbox);
        client.login();
        return client;
    }

    String session() {
        return session;
    }

    JsonNode login() throws IOException, InterruptedException {
        JsonNode answer = login(sandbox.account().password());
        session = answer.path("session").asText("none");
        return answer;
    }

    JsonNode login(String password) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode();
        body.put("username", sandbox.account().username()).put("password", password);
        HttpResponse<byte[]> answer = post(sandbox.authEndpoint(), JSON.writeValueAsBytes(body));
        assertForm("login", answer.body());
        return JSON.readTree(answer.body());
    }

    /** Returns an envelope for a service with the session of this client. */
    public ObjectNode envelope(String service) {
        ObjectNode body = JSON.createObjectNode();
        return body.put("session", session).put("madonvi", "000.00.00.H56").put("service", service);
    }

    public JsonNode call(String service, Map<String, String> arguments) throws IOException, InterruptedException {
        ObjectNode body = envelope(service);
        arguments.forEach(body::put);
        return call(body);
    }

    /** Calls the endpoint of the service in the body and validates the answer against its schema. */
    public JsonNode call(JsonNode body) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = exchange(body);
        if (answer.statusCode() != 200) {
            throw new AssertionError("status " + answer.statusCode());
        }
        assertForm(body.path("service").asText(), answer.body());
        return JSON.readTree(answer.body());
    }

    public HttpResponse<byte[]> exchange(JsonNode body) throws IOException, InterruptedException {
        return post(lane(body.path("service").asText()), JSON.writeValueAsBytes(body));
    }

    String lane(String service) {
        return SHARED.contains(service) ? sandbox.shareEndpoint() : sandbox.integrationEndpoint();
    }

    HttpResponse<byte[]> post(String endpoint, byte[] body) throws IOException, InterruptedException {
        boolean header = sandbox.dstcodePlace() == DstcodePlace.HEADER;
        String query = header ? "" : "?dstcode=" + sandbox.dstcode().replace(":", "%3A");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.adapterUrl() + endpoint + query))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Charset", "utf-8")
                .POST(BodyPublishers.ofByteArray(body));
        if (header) {
            request.header("dstcode", sandbox.dstcode());
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }

    private static void assertForm(String service, byte[] answer) {
        var verdict = MessageJudge.standard().judge("portal/" + service + ".answer", answer);
        if (!verdict.accepted()) {
            throw new AssertionError(service + ": " + verdict.violations());
        }
    }

    /** Returns a create request for one dossier from the specification's sample, with another code. */
    public ObjectNode create(String code) {
        return sync("DongBoHoSoMC.request.authored.minimal", code, "False");
    }

    ObjectNode update(String code) {
        return sync("DongBoHoSoMC.request.authored.minimal", code, "True");
    }

    ObjectNode sync(String sample, String code, String updating) {
        ObjectNode body = sample(sample);
        body.put("session", session).put("isUpdating", updating);
        ((ObjectNode) body.path("data").path(0)).put("MaHoSo", code);
        return body;
    }

    /** Returns progress rows for a dossier, one for each text. */
    ObjectNode progress(String code, String... texts) {
        ObjectNode body = sample("CapNhatTienDoHoSoMC.request");
        body.put("session", session);
        JsonNode first = body.path("data").path(0);
        ArrayNode rows = body.putArray("data");
        for (String text : texts) {
            ObjectNode row = first.deepCopy();
            rows.add(row.put("MaHoSo", code).put("NoiDungXuLy", text));
        }
        return body;
    }

    JsonNode lookUp(String code) throws IOException, InterruptedException {
        return call("TraCuuHoSo", Map.of("mahoso", code));
    }

    static ObjectNode sample(String name) {
        try {
            return (ObjectNode) JSON.readTree(SpecVectors.messageText(name));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
