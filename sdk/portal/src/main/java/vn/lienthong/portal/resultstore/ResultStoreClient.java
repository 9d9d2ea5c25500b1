package vn.lienthong.portal.resultstore;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import vn.lienthong.error.Answer;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.resultstore.internal.ResultStoreConnection;

/**
 * The store of digitised results. Thread-safe; make one and share it, close it when the application ends. All calls are reads:
 * repeated after failures that may pass.
 */
public final class ResultStoreClient implements AutoCloseable {
    private final ResultStoreOptions options;
    private final ResultStoreConnection wire;

    private ResultStoreClient(ResultStoreOptions options) {
        this.options = options;
        this.wire = new ResultStoreConnection(options);
    }

    /**
     * Returns a client with these options. Makes no call yet.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static ResultStoreClient connect(ResultStoreOptions options) {
        return new ResultStoreClient(Objects.requireNonNull(options, "options"));
    }

    /**
     * Looks for results. Finding none is no error; an answer without a list does not say so.
     *
     * @throws ServiceException.Rejected if the store refuses
     * @throws vn.lienthong.error.MalformedAnswerException if the answer has no list of results
     * @throws vn.lienthong.error.UnsendableException if the channel has no text on this wire
     */
    public Answer<FoundResults> search(ResultSearch search) {
        return wire.search(Objects.requireNonNull(search, "search"));
    }

    /**
     * Fetches a file and writes it. Nothing is written of one that is cut or cannot be decoded. Does not close the stream.
     *
     * @return how many bytes were written
     * @throws ServiceException.NotFound if the store gives nothing
     * @throws ServiceException.Rejected if it gives a frame with a code other than 0 in the file's place
     * @throws IOException what the stream throws
     */
    public long fetchFile(StoredResult result, StoredFile file, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        byte[] bytes = wire.file(result, file);
        out.write(bytes);
        return bytes.length;
    }

    /** Closes the connections, unless the options brought a transport. */
    @Override
    public void close() {
        wire.close();
    }

    @Override
    public String toString() {
        return "ResultStoreClient[" + options + "]";
    }
}
