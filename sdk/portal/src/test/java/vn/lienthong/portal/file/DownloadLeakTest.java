package vn.lienthong.portal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.portal.LogCapture;

@Tag("LT-PRIV-001")
class DownloadLeakTest {
    private static final String CANARY = "canary";

    @TempDir
    Path folder;

    private final LogCapture log = LogCapture.withJdk();

    private static MockResponse.Builder answer(int code) {
        return new MockResponse.Builder()
                .code(code)
                .setHeader("Content-Disposition", "attachment; filename=canary-name.pdf")
                .setHeader("X-Answer", "canary-header")
                .body("canary-body");
    }

    private static List<MockResponse> answers() {
        List<MockResponse> answers = new ArrayList<>();
        for (int code : new int[] {200, 401, 404, 500}) {
            answers.add(answer(code).build());
        }
        for (String place :
                List.of("http://10.0.0.1/canary", "file:///canary", "http://canary@x/", "http://canary.[/")) {
            answers.add(answer(302).setHeader("Location", place).build());
        }
        answers.add(answer(200).setHeader("Content-Encoding", "canary").build());
        answers.add(answer(200).setHeader("Content-Type", "canary/canary").build());
        answers.add(answer(200).body("canary".repeat(100)).build());
        answers.add(answer(200).onResponseStart(new SocketEffect.CloseSocket()).build());
        answers.add(answer(200).onResponseBody(new SocketEffect.CloseSocket()).build());
        return answers;
    }

    @Test
    @DisplayName("No failure discloses an address, an answer or a file, and a leak would be detected")
    void downloads() throws IOException {
        List<DownloadedFile> files = new ArrayList<>();
        try (log;
                FileHost hosted = new FileHost()) {
            DownloadOptions options = hosted.options()
                    .maxBytes(500)
                    .storeEndpoint(URI.create(hosted.link("/canary-store").value()))
                    .build();
            try (FileDownloads downloads = FileDownloads.open(options)) {
                FileUrl link = hosted.link("/canary-path.pdf?token=canary");
                for (MockResponse answer : answers()) {
                    hosted.server.enqueue(answer);
                    log.run(() -> files.add(downloads.fetch(link, folder)));
                }
                hosted.server.enqueue(answer(200).build());
                log.run(() -> downloads.fetch(link, folder.resolve("canary-folder")));
                hosted.server.enqueue(answer(200).build());
                log.run(() -> downloads.fetchStored(FileUrl.of("canary/place"), folder));
                for (String refused :
                        List.of("http://canary.invalid./", "http://10.0.0.1/canary", "canary", "x:canary")) {
                    log.run(() -> downloads.fetch(FileUrl.of(refused), folder));
                }
            }
            assertThat(hosted.server.getRequestCount()).isEqualTo(15);
        }
        assertThat(files).hasSize(2);
        assertThat(files.get(0).path()).hasFileName("canary-name.pdf").hasContent("canary-body");
        assertThat(files.toString() + files.get(1).findings()).doesNotContain(CANARY);
        assertThat(log.thrown()).hasSize(17);
        assertThat(log.texts()).noneMatch(line -> line.contains(CANARY));
    }

    @Test
    @DisplayName("What is logged or thrown is heard")
    void control() {
        try (log) {
            LoggerFactory.getLogger("vn.lienthong.probe").trace("canary {}", 1);
            java.util.logging.Logger.getLogger("probe").finest("canary 2");
            log.run(() -> {
                throw new IllegalStateException(new IOException("canary 3"));
            });
        }
        assertThat(log.texts().stream().filter(line -> line.contains(CANARY))).hasSize(3);
    }
}
