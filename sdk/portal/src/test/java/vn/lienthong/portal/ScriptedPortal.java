package vn.lienthong.portal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.http.Credentials;

/** A portal on a real port with scripted answers for each service. The last answer of a service is repeated. */
public final class ScriptedPortal implements AutoCloseable {
    public static final String LOGIN = "login";
    public static final String DONE = "{\"error_code\":\"0\",\"message\":\"Đồng bộ hồ sơ thành công\"}";
    static final String EXISTS = "{\"error_code\":\"3\",\"message\":\"Hồ sơ đã tồn tại\"}";
    public static final String NO_ROWS = "{\"error_code\":\"0\",\"result\":[]}";
    static final String FOUND =
            "{\"error_code\":\"0\",\"result\":[{\"MaHoSo\":\"" + PortalTestData.CODE + "\",\"TrangThaiHoSo\":\"2\"}]}";
    static final String NO_SESSION = "{\"error_code\":\"-1\",\"message\":\"Phiên làm việc đã hết hạn\"}";

    private static final Pattern SERVICE = Pattern.compile("\"service\":\"([A-Za-z]+)\"");

    private final MockWebServer server = new MockWebServer();
    private final Map<String, Deque<MockResponse>> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public ScriptedPortal() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return nextResponse(request);
            }
        });
        respondTo(LOGIN, "{\"error_code\":0,\"session\":\"phien-1\",\"message\":\"Đăng nhập thành công\"}");
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public ScriptedPortal respondTo(String service, String... bodies) {
        return respondTo(
                service,
                Arrays.stream(bodies)
                        .map(body -> new MockResponse.Builder().body(body).build())
                        .toArray(MockResponse[]::new));
    }

    ScriptedPortal respondTo(String service, byte[] body) {
        return respondTo(
                service,
                new MockResponse.Builder().body(new Buffer().write(body)).build());
    }

    ScriptedPortal respondTo(String service, MockResponse... responses) {
        answers.put(service, new ArrayDeque<>(List.of(responses)));
        return this;
    }

    private MockResponse nextResponse(RecordedRequest request) {
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        Matcher named = SERVICE.matcher(body);
        String service = named.find() ? named.group(1) : LOGIN;
        requests.add(service + " " + body);
        Deque<MockResponse> queue = answers.get(service);
        if (queue == null) {
            return new MockResponse.Builder().code(404).build();
        }
        synchronized (queue) {
            return queue.size() > 1 ? queue.removeFirst() : queue.getFirst();
        }
    }

    /** Returns the request bodies of a service in order. */
    public List<String> requests(String service) {
        return requests.stream()
                .filter(request -> request.startsWith(service + " "))
                .map(request -> request.substring(service.length() + 1))
                .toList();
    }

    String adapter() {
        return "http://127.0.0.1:" + server.getPort();
    }

    PortalOptionsBuilder options() {
        return PortalOptionsBuilder.builder()
                .endpoints(new AdapterEndpoints(URI.create(adapter()), "/login", "/in", "/share"))
                .destination(new AdapterDestination("VN:GOV:KIEM-THU", AdapterDestination.DestinationPlace.HEADER))
                .agency(new AgencyIdentity(AgencyCode.of("H56.14"), "Sở Tư pháp"))
                .credentials(() -> new Credentials("kiem-thu", Secret.of("mat-khau")))
                .http(PortalTestData.FAST_RETRIES)
                .sessions(PortalTestData.NO_LOGIN_INTERVAL);
    }

    public PortalClient connect() {
        return PortalClient.connect(options().build());
    }

    @Override
    public void close() {
        server.close();
    }
}
