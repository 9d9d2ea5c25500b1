package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.ResponseLimits;
import vn.lienthong.http.Timeouts;

@Tag("LT-MSG-003")
@Timeout(60)
class HostileBodyTest {
    private final ScriptedPortal script = new ScriptedPortal();
    private final PortalClient portal = PortalClient.connect(script.options()
            .http(PortalTestData.FAST_RETRIES.toBuilder()
                    .timeouts(Timeouts.defaults().toBuilder()
                            .call(Duration.ofSeconds(1))
                            .build())
                    .build())
            .build());

    @AfterEach
    void close() {
        portal.close();
        script.close();
    }

    @ParameterizedTest(name = "An answer to {0} of 17 MB, or one that unpacks to more than it may, is malformed")
    @EnumSource
    void rejectsATooLargeOrBadlyCompressedBody(ReadOperation reading) throws IOException {
        String padded = "{\"x\":\"" + " ".repeat(17 << 20) + "\","
                + reading.goodAnswer().substring(1);
        byte[] big = padded.getBytes(StandardCharsets.UTF_8);
        byte[] bomb = gzip(big);
        assertThat(bomb.length).isLessThan(100_000);
        for (MockResponse.Builder body : new MockResponse.Builder[] {
            new MockResponse.Builder().body(new Buffer().write(big)),
            new MockResponse.Builder().chunkedBody(new Buffer().write(big), 1 << 16),
            new MockResponse.Builder().body(new Buffer().write(bomb)).addHeader("Content-Encoding", "gzip"),
            new MockResponse.Builder()
                    .body(new Buffer().write(bomb, 0, bomb.length / 2))
                    .addHeader("Content-Encoding", "gzip"),
            new MockResponse.Builder().body(reading.goodAnswer()).addHeader("Content-Encoding", "gzip"),
            new MockResponse.Builder().body(reading.goodAnswer()).addHeader("Content-Encoding", "br")
        }) {
            script.respondTo(reading.service, body.build());
            assertThat(catchThrowable(() -> reading.invoke(portal))).isInstanceOf(MalformedAnswerException.class);
        }
    }

    @Test
    @DisplayName("The limit of the connection options applies before the parser and its limits")
    void beyondTheOption() {
        int most = 1024;
        ClientOptions bounded = PortalTestData.FAST_RETRIES.toBuilder()
                .limits(ResponseLimits.defaults().toBuilder().bodyBytes(most).build())
                .build();
        String rows = ScriptedPortal.NO_ROWS;
        try (PortalClient narrow =
                PortalClient.connect(script.options().http(bounded).build())) {
            script.respondTo(PortalFixture.LOOK_UP, rows + " ".repeat(most - rows.length()));
            assertThat(narrow.dossiers().find(PortalTestData.CODE).value()).isEmpty();
            for (MockResponse.Builder longer : new MockResponse.Builder[] {
                new MockResponse.Builder().body(rows + " ".repeat(most)),
                new MockResponse.Builder().chunkedBody(rows + " ".repeat(most), 100)
            }) {
                script.respondTo(PortalFixture.LOOK_UP, longer.build());
                assertThat(catchThrowable(() -> narrow.dossiers().find(PortalTestData.CODE)))
                        .isInstanceOf(MalformedAnswerException.class);
            }
        }
    }

    @ParameterizedTest(name = "A packed answer to {0} is read")
    @EnumSource
    void acceptsACompressedAnswer(ReadOperation reading) throws IOException {
        byte[] packed = gzip(reading.goodAnswer().getBytes(StandardCharsets.UTF_8));
        script.respondTo(
                reading.service,
                new MockResponse.Builder()
                        .body(new Buffer().write(packed))
                        .addHeader("Content-Encoding", "gzip")
                        .build());
        assertThat(reading.invoke(portal).findings().failed()).isFalse();
    }

    @Test
    @Tag("LT-TRN-009")
    void aSlowAnswerTimesOutAndLeavesAWriteUnknown() {
        MockResponse drip = new MockResponse.Builder()
                .body(ScriptedPortal.DONE)
                .throttleBody(1, 500, TimeUnit.MILLISECONDS)
                .build();
        script.respondTo(PortalFixture.SYNC, drip).respondTo(PortalFixture.LOOK_UP, ScriptedPortal.NO_ROWS);
        long begun = System.nanoTime();
        assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                .isInstanceOf(OutcomeUnknownException.class);
        script.respondTo(PortalFixture.LOOK_UP, drip);
        assertThat(catchThrowable(() -> portal.dossiers().find(PortalTestData.CODE)))
                .isInstanceOf(TransportException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
