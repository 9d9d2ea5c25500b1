package vn.lienthong.portal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.error.Finding;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.UrlGuard;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.value.Language;

class DeclaredTypeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @Tag("LT-FILE-008")
    @DisplayName("A declared type that contradicts the content is a finding; an unspecific one is not")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/pdf | %PDF-1.7 | ",
                "Application/PDF; charset=x | %PDF-1.7 | ",
                "application/octet-stream | %PDF-1.7 | ",
                "application/force-download | %PDF-1.7 | ",
                "canary | %PDF-1.7 | ",
                "text/plain | <a>x</a> | ",
                "text/csv | a,b | ",
                "image/jpg | %PDF-1.7 | image/jpeg",
                "text/html | %PDF-1.7 | text/html",
                "application/pdf | <html></html> | application/pdf",
                "application/msword | a,b | application/x-ole-storage"
            })
    void declared(String header, String content, String promised) throws IOException {
        try (FileHost hosted = new FileHost()) {
            hosted.server.enqueue(new MockResponse.Builder()
                    .setHeader("Content-Type", header)
                    .body(content)
                    .build());
            try (FileDownloads downloads = FileDownloads.open(hosted.options().build())) {
                DownloadedFile file = downloads.fetch(hosted.link("/a"), folder);
                if (promised == null) {
                    assertThat(file.findings()).isEmpty();
                } else {
                    Finding finding = file.findings().list().get(0);
                    assertThat(finding.requirement()).isEqualTo("LT-FILE-008");
                    assertThat(finding.message(Language.EN))
                            .contains(promised, file.type().mediaType());
                    assertThat(file.path()).hasContent(content);
                }
            }
        }
    }

    @Test
    @Tag("LT-FILE-006")
    @DisplayName("A sender that gives a byte now and then is left when the time for a file is over")
    void slowly() throws IOException {
        try (Sandbox sandbox = Sandbox.start()) {
            FileUrl slow = FileUrl.of(sandbox.files().serveSlowly("a.pdf"));
            DownloadOptions options = DownloadOptions.standard().toBuilder()
                    .guard(UrlGuard.standard().withOrigin(URI.create(slow.value())))
                    .maxDuration(Duration.ofMillis(1_500))
                    .build();
            try (FileDownloads downloads = FileDownloads.open(options)) {
                assertThatThrownBy(() -> downloads.fetch(slow, folder))
                        .isInstanceOf(TransportException.class)
                        .rootCause()
                        .hasMessage("call timeout");
            }
        }
        assertThat(FileHost.left(folder)).isEmpty();
    }
}
