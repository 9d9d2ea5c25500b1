package vn.lienthong.portal.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.http.StreamedResponse;
import vn.lienthong.http.UrlFetcher;
import vn.lienthong.http.UrlGuard;
import vn.lienthong.http.WireRequest;
import vn.lienthong.portal.file.internal.AtomicFileWriter;
import vn.lienthong.portal.file.internal.Base64JsonText;
import vn.lienthong.portal.file.internal.ContentDispositionName;
import vn.lienthong.portal.file.internal.GatewayFileRequest;
import vn.lienthong.portal.file.internal.HostRewrite;

/**
 * Fetches files that a message points to, through the guard, as a stream to disk (LT-FILE-004 to LT-FILE-010).
 *
 * <p>A file appears in its folder only once it is whole: until then it has a temporary name there, and after any failure
 * nothing is left. An existing file is never replaced. Thread-safe; close it when the application ends.
 */
public final class FileDownloads implements AutoCloseable {
    private final DownloadOptions options;
    private final UrlFetcher links;
    private final @Nullable UrlFetcher store;

    private FileDownloads(DownloadOptions options) {
        this.options = options;
        this.links = openFetcher(options, options.hostRewrite());
        // Apart from the links, so that no message can name the store's own network.
        this.store = options.storeEndpoint() == null ? null : openFetcher(options, options.storeEndpoint());
    }

    private static UrlFetcher openFetcher(DownloadOptions options, @Nullable URI own) {
        return UrlFetcher.open(
                options.http(), own == null ? options.guard() : options.guard().withOrigin(own));
    }

    /**
     * Downloads with these options. Makes no call yet.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static FileDownloads open(DownloadOptions options) {
        return new FileDownloads(options);
    }

    /**
     * Fetches a file under the name that the answer or the address gives it.
     *
     * @param folder an existing folder of the host's; nothing is ever written beside it
     * @throws vn.lienthong.http.UrlRefusedException if the guard refuses the address or where it redirects to
     * @throws FileTooLargeException if the file is larger than is taken
     * @throws vn.lienthong.error.TransportException if the network fails or a time runs out
     * @throws vn.lienthong.error.ServiceException if the other side refuses
     * @throws UncheckedIOException if the folder cannot be written to
     */
    public DownloadedFile fetch(FileUrl link, Path folder) {
        return get(link, in -> store(in, FileNames.clean(ContentDispositionName.answer(in)), folder));
    }

    /** Fetches a file under a name that the message gave it; otherwise as {@link #fetch(FileUrl, Path)}. */
    public DownloadedFile fetch(FileUrl link, FileName name, Path folder) {
        Objects.requireNonNull(name, "name");
        return get(link, in -> store(in, FileNames.clean(name.value()), folder));
    }

    /**
     * Fetches a file of which a provincial gateway told the path, as base64 in one JSON text; decoded while it comes.
     *
     * @param place the path as the gateway wrote it
     * @throws IllegalStateException if the options have no {@code storeEndpoint}
     * @throws vn.lienthong.error.MalformedAnswerException if the answer is no such text; else as {@link #fetch(FileUrl, Path)}
     */
    public DownloadedFile fetchStored(FileUrl place, Path folder) {
        URI endpoint = options.storeEndpoint();
        if (endpoint == null || store == null) {
            throw new IllegalStateException("the options name no storeEndpoint");
        }
        WireRequest request = WireRequest.post(endpoint, GatewayFileRequest.body(place))
                .withHeader("Accept", "application/json")
                .withHeader("Content-Type", "application/json");
        FileName name = FileNames.clean(ContentDispositionName.path(place.value()));
        return fetchFile(store, request, in -> store(Base64JsonText.of(in, options.bareStoreText()), name, folder));
    }

    private DownloadedFile get(FileUrl link, UrlFetcher.StreamReader<DownloadedFile> reader) {
        URI adapter = options.hostRewrite();
        FileUrl target = adapter == null ? link : HostRewrite.onto(adapter, link);
        return fetchFile(links, WireRequest.get(UrlGuard.parse(target)), reader);
    }

    private DownloadedFile fetchFile(
            UrlFetcher fetcher, WireRequest request, UrlFetcher.StreamReader<DownloadedFile> reader) {
        try {
            var timeouts = options.http().timeouts().toBuilder()
                    .call(options.maxDuration())
                    .build();
            return fetcher.fetch(request.withTimeouts(timeouts), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(AtomicFileWriter.withoutPath(e));
        }
    }

    private DownloadedFile store(StreamedResponse in, FileName name, Path folder) throws IOException {
        if (in.length() > options.maxBytes()) {
            throw new FileTooLargeException(options.maxBytes());
        }
        try (InputStream body = in.body()) {
            return new AtomicFileWriter(name, options.maxBytes(), in.endKnown(), in.mediaType()).into(folder, body);
        }
    }

    /** Ends running downloads and stops every thread. */
    @Override
    public void close() {
        links.close();
        if (store != null) {
            store.close();
        }
    }
}
