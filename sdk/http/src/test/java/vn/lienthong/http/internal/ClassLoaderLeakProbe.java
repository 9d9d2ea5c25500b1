package vn.lienthong.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.Callable;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.ResponseLimits;
import vn.lienthong.http.Transport;
import vn.lienthong.http.TransportFactory;
import vn.lienthong.http.WireRequest;

/** Opens, uses and closes a transport in a separate class loader. */
public final class ClassLoaderLeakProbe implements Callable<Integer> {
    private final URI uri;

    public ClassLoaderLeakProbe(URI uri) {
        this.uri = uri;
    }

    @Override
    public Integer call() {
        exceedBodyLimit();
        try (Transport transport = TransportFactory.create(ClientOptions.defaults())) {
            transport.exchange(WireRequest.get(uri));
            return transport.exchange(WireRequest.post(uri, new byte[100_000])).status();
        }
    }

    /** An answer that exceeds the limit must not leave a thread that outlives the transport. */
    private void exceedBodyLimit() {
        ResponseLimits small =
                ResponseLimits.defaults().toBuilder().bodyBytes(1024).build();
        ClientOptions options =
                ClientOptions.defaults().toBuilder().limits(small).build();
        try (Transport transport = TransportFactory.create(options)) {
            transport.exchange(WireRequest.get(uri));
            throw new IllegalStateException("the answer was to be too long");
        } catch (MalformedAnswerException e) {
            assertThat(e.expected()).contains("1024");
        }
    }
}
