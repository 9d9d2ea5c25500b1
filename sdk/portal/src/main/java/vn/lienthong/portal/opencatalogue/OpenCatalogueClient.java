package vn.lienthong.portal.opencatalogue;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.lienthong.error.Answer;
import vn.lienthong.http.CallClock;
import vn.lienthong.portal.opencatalogue.internal.OpenCatalogueConnection;

/**
 * The client of the open catalogue of procedures, which needs no account. Thread-safe. Create one instance, share
 * it, and close it when the application ends.
 */
public final class OpenCatalogueClient implements AutoCloseable {
    private final OpenCatalogueOptions options;
    private final OpenCatalogueConnection wire;

    private OpenCatalogueClient(OpenCatalogueOptions options) {
        this.options = options;
        this.wire = new OpenCatalogueConnection(options, CallClock.system());
    }

    /**
     * Creates a client with these options. Sends nothing.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static OpenCatalogueClient connect(OpenCatalogueOptions options) {
        return new OpenCatalogueClient(Objects.requireNonNull(options, "options"));
    }

    /**
     * Returns the matching procedures, page by page (LT-NB-010). Each page is fetched when the stream reaches it,
     * after a pause. The list ends with an empty page or a page equal to the previous one. If the catalogue changes
     * meanwhile, a row may be missing or repeated.
     *
     * <p>Reading the stream throws {@link vn.lienthong.error.TransportException} and {@link
     * vn.lienthong.error.ServiceException} like any read, and {@link vn.lienthong.error.MalformedAnswerException} also
     * if the list does not end.
     */
    public Stream<Answer<List<OpenProcedure>>> listProcedures(OpenCatalogueSearch search) {
        Iterator<Answer<List<OpenProcedure>>> pages = wire.pages(Objects.requireNonNull(search, "search"));
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, traits), false);
    }

    /** Closes the connections, except those of a transport that the options supplied. */
    @Override
    public void close() {
        wire.close();
    }

    @Override
    public String toString() {
        return "OpenCatalogueClient[" + options + "]";
    }
}
