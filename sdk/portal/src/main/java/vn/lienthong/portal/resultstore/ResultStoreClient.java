package vn.lienthong.portal.resultstore;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import vn.lienthong.error.Answer;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.resultstore.internal.ResultStoreConnection;

/**
 * The client of the store of digitised results. Thread-safe. Create one instance, share it, and close it when the
 * application ends. All calls read; they are retried after temporary failures.
 */
public final class ResultStoreClient implements AutoCloseable {
    private final ResultStoreOptions options;
    private final ResultStoreConnection wire;

    private ResultStoreClient(ResultStoreOptions options) {
        this.options = options;
        this.wire = new ResultStoreConnection(options);
    }

    /**
     * Creates a client with these options. Sends nothing.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static ResultStoreClient connect(ResultStoreOptions options) {
        return new ResultStoreClient(Objects.requireNonNull(options, "options"));
    }

    /**
     * Searches for results. An empty list is a valid answer; an answer without a list is not.
     *
     * @throws ServiceException.Rejected if the store refuses
     * @throws vn.lienthong.error.MalformedAnswerException if the answer has no list of results
     * @throws vn.lienthong.error.UnsendableException if the channel has no wire form
     */
    public Answer<FoundResults> search(ResultSearch search) {
        return wire.search(Objects.requireNonNull(search, "search"));
    }

    /**
     * Downloads a file and writes it. Writes nothing if the file is truncated or cannot be decoded. Does not close the
     * stream.
     *
     * @return the number of bytes written
     * @throws ServiceException.NotFound if the store returns nothing
     * @throws ServiceException.Rejected if the store returns an envelope with a code other than 0 instead of the file
     * @throws IOException if the stream throws it
     */
    public long fetchFile(StoredResult result, StoredFile file, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        byte[] bytes = wire.file(result, file);
        out.write(bytes);
        return bytes.length;
    }

    /** Closes the connections, except those of a transport that the options supplied. */
    @Override
    public void close() {
        wire.close();
    }

    @Override
    public String toString() {
        return "ResultStoreClient[" + options + "]";
    }
}
