package vn.lienthong.http;

import java.io.IOException;

/** Reads a response while it is received. The response must not be used after the reader returns. */
@FunctionalInterface
public interface StreamReader<T> {
    T read(StreamedResponse incoming) throws IOException;
}
