package vn.lienthong.http.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.ResponseLimits;
import vn.lienthong.http.Transport;
import vn.lienthong.http.TransportFactory;
import vn.lienthong.http.WireRequest;

@Tag("LT-MSG-003")
@Timeout(60)
class BoundedBodyReaderTest {
    private static final int MAX_BODY_BYTES = 1 << 20;

    private final MockWebServer server = new MockWebServer();
    private final Transport transport = TransportFactory.create(ClientOptions.defaults().toBuilder()
            .limits(new ResponseLimits(MAX_BODY_BYTES, 50))
            .build());

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    private byte[] get() {
        return transport
                .exchange(WireRequest.get(URI.create(server.url("/").toString())))
                .body();
    }

    private MalformedAnswerException catchRefusal() {
        return catchThrowableOfType(MalformedAnswerException.class, this::get);
    }

    private void answer(byte[] body, String encoding) {
        MockResponse.Builder response = new MockResponse.Builder().body(new Buffer().write(body));
        if (!encoding.isEmpty()) {
            response.addHeader("Content-Encoding", encoding);
        }
        server.enqueue(response.build());
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void requestsAndReadsACompressedBody() throws Exception {
        answer(zip("Thành công".getBytes(UTF_8)), "GZIP");
        assertThat(new String(get(), UTF_8)).isEqualTo("Thành công");
        assertThat(server.takeRequest().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void aBodyOfExactlyTheLimitIsReadAndOneByteMoreIsNot() throws IOException {
        answer(noise(MAX_BODY_BYTES), "");
        assertThat(get()).hasSize(MAX_BODY_BYTES);
        answer(noise(MAX_BODY_BYTES + 1), "");
        assertThat(catchRefusal()).hasMessageContaining("at most 1048576 bytes");
        answer(zip(noise(MAX_BODY_BYTES)), "identity");
        assertThat(catchRefusal()).isNotNull();
    }

    @Test
    void aBodyWithoutALengthIsCountedWhileItIsRead() {
        server.enqueue(new MockResponse.Builder()
                .chunkedBody(new Buffer().write(noise(3 * MAX_BODY_BYTES)), 8192)
                .build());
        assertThat(catchRefusal()).isNotNull();
    }

    @Test
    void rejectsATooHighCompressionRatio() throws IOException {
        byte[] bomb = zip(new byte[400 << 20]);
        assertThat(bomb.length).isLessThan(MAX_BODY_BYTES);
        answer(bomb, "gzip");
        MalformedAnswerException e = catchRefusal();
        assertThat(e.expected()).isEqualTo("compressed at most 50 times");
        assertThat(e.length()).isLessThan(2 * MAX_BODY_BYTES);
    }

    @Test
    void acceptsAHighCompressionRatioOfASmallBody() throws IOException {
        answer(zip(new byte[60 << 10]), "gzip");
        assertThat(get()).hasSize(60 << 10);
    }

    @Test
    void rejectsABodyThatIsTooLongOnlyWhenDecompressed() throws IOException {
        byte[] repeating = new byte[3 * MAX_BODY_BYTES];
        byte[] noise = noise(repeating.length / 10);
        for (int i = 0; i < noise.length; i++) {
            repeating[i * 10] = noise[i];
        }
        byte[] packed = zip(repeating);
        assertThat(repeating.length / packed.length).isLessThan(50);
        assertThat(packed.length).isLessThan(MAX_BODY_BYTES);
        answer(packed, "gzip");
        assertThat(catchRefusal().expected()).isEqualTo("at most 1048576 bytes");
    }

    @Test
    void rejectsACompressedBodyTruncatedAtAnyByte() throws IOException {
        byte[] whole = zip(noise(40));
        for (int cut = 1; cut < whole.length; cut++) {
            answer(Arrays.copyOf(whole, cut), "gzip");
            assertThat(catchRefusal().expected()).isEqualTo("gzip");
        }
    }

    @Test
    void rejectsABodyThatIsNotCompressedAsDeclared() {
        answer("plain text".getBytes(UTF_8), "gzip");
        assertThat(catchRefusal().expected()).isEqualTo("gzip");
    }

    @Test
    void rejectsAnyOtherCompression() {
        answer(noise(10), "br");
        MalformedAnswerException e = catchRefusal();
        assertThat(e.expected()).isEqualTo("gzip or no compression");
        assertThat(e.getMessage()).doesNotContain("br)");
        answer(noise(10), "gzip, gzip");
        assertThat(catchRefusal()).isNotNull();
    }

    @Test
    void aNetworkFailureInsideACompressionIsANetworkFailure() throws IOException {
        server.enqueue(new MockResponse.Builder()
                .body(new Buffer().write(zip(noise(500_000))))
                .addHeader("Content-Encoding", "gzip")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        assertThatThrownBy(this::get).isInstanceOf(TransportException.class);
    }

    @Test
    void aRefusedAnswerLeavesTheTransportUsable() {
        for (int i = 0; i < 3; i++) {
            answer(noise(5 * MAX_BODY_BYTES), "");
            assertThat(catchRefusal()).isNotNull();
            answer(noise(5), "");
            assertThat(get()).hasSize(5);
        }
    }
}
