package vn.lienthong.signature.remote.internal.trust;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.Call;
import vn.lienthong.http.CallClock;
import vn.lienthong.http.CallExecutor;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Operation;
import vn.lienthong.http.ResponseLimits;
import vn.lienthong.http.Timeouts;
import vn.lienthong.http.WireRequest;
import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;
import vn.lienthong.signature.TrustServiceResponse;
import vn.lienthong.signature.remote.TrustOptions;
import vn.lienthong.signature.remote.TrustServiceException;
import vn.lienthong.signature.remote.TrustServiceException.TrustFailureReason;

/** The client of the timestamp services: calls one after another, each once. */
public final class TimestampClients implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.signature");
    private static final int MIN_BODY_BYTES = 1024;

    private final List<URI> services;
    private final Timeouts timeouts;
    private final CallExecutor calls;

    private TimestampClients(List<URI> services, Timeouts timeouts, CallExecutor calls) {
        this.services = services;
        this.timeouts = timeouts;
        this.calls = calls;
    }

    public static TimestampClients open(TrustOptions options, CallClock timing) {
        Duration whole = options.timestampTimeout();
        Timeouts timeouts =
                options.http().timeouts().toBuilder().read(whole).call(whole).build();
        ClientOptions http = options.http().toBuilder()
                .timeouts(timeouts)
                .limits(new ResponseLimits(
                        Math.max(MIN_BODY_BYTES, options.limits().maxResponseBytes()), 1))
                // No retries: the next service is called instead.
                .retryPolicy(
                        options.http().retryPolicy().toBuilder().maxRetries(0).build())
                .build();
        return new TimestampClients(options.timestamps(), timeouts, CallExecutor.open(http, timing));
    }

    /** Returns the response of the first service that returns a timestamp for the request. */
    public byte[] stamp(byte[] request) throws TrustServiceException {
        // Rejects an invalid request before any service is called.
        TrustServiceResponse.of(TrustRequestKind.TIMESTAMP, request, new byte[0]);
        TrustFailureReason last = TrustFailureReason.NO_SERVICE;
        for (int i = 0; i < services.size(); i++) {
            try {
                return answer(services.get(i), request);
            } catch (TrustServiceException e) {
                last = e.reason();
                LOG.warn("Timestamp service {} of {} failed: {}", i + 1, services.size(), last);
            }
        }
        throw new TrustServiceException(last);
    }

    private byte[] answer(URI service, byte[] request) throws TrustServiceException {
        try {
            WireRequest sent = WireRequest.post(service, request)
                    .withHeader("Content-Type", "application/timestamp-query")
                    .withHeader("Accept", "application/timestamp-reply")
                    .withTimeouts(timeouts);
            byte[] answer = calls.send(new Call("timestamp", Operation.READ, sent))
                    .response()
                    .body();
            TrustResponseCheck.usable(TrustRequestKind.TIMESTAMP, request, answer);
            return answer;
        } catch (TransportException e) {
            throw new TrustServiceException(TrustFailureReason.NO_ANSWER);
        } catch (ServiceException e) {
            throw new TrustServiceException(TrustFailureReason.REFUSED);
        } catch (MalformedAnswerException e) {
            throw new TrustServiceException(TrustFailureReason.TOO_LARGE);
        }
    }

    @Override
    public void close() {
        calls.close();
    }
}
