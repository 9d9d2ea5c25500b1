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

/** The open catalogue of procedures, without an account. Thread-safe; make one and share it, close it when the application ends. */
public final class OpenCatalogueClient implements AutoCloseable {
    private final OpenCatalogueOptions options;
    private final OpenCatalogueConnection wire;

    private OpenCatalogueClient(OpenCatalogueOptions options) {
        this.options = options;
        this.wire = new OpenCatalogueConnection(options, CallClock.system());
    }

    /**
     * Returns a client with these options. Makes no call yet.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static OpenCatalogueClient connect(OpenCatalogueOptions options) {
        return new OpenCatalogueClient(Objects.requireNonNull(options, "options"));
    }

    /**
     * Returns the procedures that fit, page by page (LT-NB-010). Each page is fetched when it is asked for, after a pause; the list ends
     * with a page that is empty or repeats the one before. While it is read the catalogue may change, and a row then be missing or come twice.
     *
     * <p>Reading on throws {@link vn.lienthong.error.TransportException} and {@link vn.lienthong.error.ServiceException} as any
     * read, and {@link vn.lienthong.error.MalformedAnswerException} also when the list does not end.
     */
    public Stream<Answer<List<OpenProcedure>>> listProcedures(OpenCatalogueSearch search) {
        Iterator<Answer<List<OpenProcedure>>> pages = wire.pages(Objects.requireNonNull(search, "search"));
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, traits), false);
    }

    /** Closes the connections, unless the options brought a transport. */
    @Override
    public void close() {
        wire.close();
    }

    @Override
    public String toString() {
        return "OpenCatalogueClient[" + options + "]";
    }
}
