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
import vn.lienthong.http.StreamReader;
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
 * Client that downloads files that a message links to, through the guard, and streams them to disk (LT-FILE-004 to
 * LT-FILE-010).
 *
 * <p>A file appears in its folder only when it is complete. Until then it has a temporary name there, and nothing
 * is left after a failure. An existing file is never replaced. Thread-safe; close it when the application ends.
 */
public final class FileDownloads implements AutoCloseable {
    private final DownloadOptions options;
    private final UrlFetcher links;
    private final @Nullable UrlFetcher store;

    private FileDownloads(DownloadOptions options) {
        this.options = options;
        this.links = openFetcher(options, options.hostRewrite());
        // Separate from the fetcher for links, so that no message can address the store's own network.
        this.store = options.storeEndpoint() == null ? null : openFetcher(options, options.storeEndpoint());
    }

    private static UrlFetcher openFetcher(DownloadOptions options, @Nullable URI own) {
        return UrlFetcher.open(
                options.http(), own == null ? options.guard() : options.guard().withOrigin(own));
    }

    /**
     * Creates a download client with these options. Makes no request yet.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static FileDownloads open(DownloadOptions options) {
        return new FileDownloads(options);
    }

    /**
     * Downloads a file and names it after the response or the address.
     *
     * @param folder an existing folder of the host application; nothing is ever written outside it
     * @throws vn.lienthong.http.UrlRefusedException if the guard rejects the address or a redirect target
     * @throws FileTooLargeException if the file is larger than the limit
     * @throws vn.lienthong.error.TransportException if the network fails or a timeout expires
     * @throws vn.lienthong.error.ServiceException if the server rejects the request
     * @throws UncheckedIOException if the folder cannot be written to
     */
    public DownloadedFile fetch(FileUrl link, Path folder) {
        return get(link, in -> store(in, FileNames.clean(ContentDispositionName.answer(in)), folder));
    }

    /**
     * Downloads a file and stores it under a name given in the message. Otherwise works like {@link #fetch(FileUrl,
     * Path)}.
     */
    public DownloadedFile fetch(FileUrl link, FileName name, Path folder) {
        Objects.requireNonNull(name, "name");
        return get(link, in -> store(in, FileNames.clean(name.value()), folder));
    }

    /**
     * Downloads a file by the path that a provincial gateway gave. The file arrives as base64 in a single JSON string
     * and is decoded as a stream.
     *
     * @param place the path as the gateway wrote it
     * @throws IllegalStateException if the options have no {@code storeEndpoint}
     * @throws vn.lienthong.error.MalformedAnswerException if the response is not such a string; other exceptions as
     *     for {@link #fetch(FileUrl, Path)}
     */
    public DownloadedFile fetchStored(FileUrl place, Path folder) {
        URI endpoint = options.storeEndpoint();
        if (endpoint == null || store == null) {
            throw new IllegalStateException("storeEndpoint is missing in the options");
        }
        WireRequest request = WireRequest.post(endpoint, GatewayFileRequest.body(place))
                .withHeader("Accept", "application/json")
                .withHeader("Content-Type", "application/json");
        FileName name = FileNames.clean(ContentDispositionName.path(place.value()));
        return fetchFile(store, request, in -> store(Base64JsonText.of(in, options.bareStoreText()), name, folder));
    }

    private DownloadedFile get(FileUrl link, StreamReader<DownloadedFile> reader) {
        URI adapter = options.hostRewrite();
        FileUrl target = adapter == null ? link : HostRewrite.onto(adapter, link);
        return fetchFile(links, WireRequest.get(UrlGuard.parse(target)), reader);
    }

    private DownloadedFile fetchFile(UrlFetcher fetcher, WireRequest request, StreamReader<DownloadedFile> reader) {
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

    /** Cancels running downloads and stops all threads. */
    @Override
    public void close() {
        links.close();
        if (store != null) {
            store.close();
        }
    }
}
