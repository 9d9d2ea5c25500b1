package vn.lienthong.recipes;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.http.UrlGuard;
import vn.lienthong.http.UrlRefusedException;
import vn.lienthong.portal.file.DownloadOptions;
import vn.lienthong.portal.file.DownloadedFile;
import vn.lienthong.portal.file.FileDownloads;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.value.Language;

/** Downloads a citizen's file from a URL in a message, and refuses a URL into the agency's own network. */
public final class FetchFile {
    private FetchFile() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("inbox");
        try (Sandbox sandbox = Sandbox.start()) {
            byte[] content = "%PDF-1.7 KIỂM THỬ".getBytes(StandardCharsets.UTF_8);
            FileUrl good = FileUrl.of(sandbox.files().serve("a.pdf", content));
            FileUrl trap = FileUrl.of(sandbox.files().redirect("b.pdf", "http://169.254.169.254/latest/meta-data"));
            // Only because the sandbox runs on this machine: an agency lists its trusted hosts and requires https.
            UrlGuard guard =
                    UrlGuard.standard().withOrigin(URI.create(good.value()).resolve("/"));
            DownloadOptions options =
                    DownloadOptions.standard().toBuilder().guard(guard).build();
            try (FileDownloads downloads = FileDownloads.open(options)) {
                DownloadedFile file = downloads.fetch(good, FileName.of("../đơn của người KIỂM THỬ.pdf"), folder);
                System.out.println("fetched: " + file.type() + ", " + file.size() + " bytes, as "
                        + file.path().getFileName());
                Files.delete(file.path());
                downloads.fetch(trap, folder);
            } catch (UrlRefusedException e) {
                System.out.println("refused: " + e.message(Language.VI));
            }
        } finally {
            // A refused download leaves nothing, so the folder is empty.
            Files.delete(folder);
        }
    }
}
