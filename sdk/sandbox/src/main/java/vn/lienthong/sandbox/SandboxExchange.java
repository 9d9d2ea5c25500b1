package vn.lienthong.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lienthong.sandbox.fault.SandboxFault;
import vn.lienthong.sandbox.internal.RequestRecord;

/**
 * A request and its answer, as the transmitted bytes. Immutable.
 *
 * <p>{@link #toString()} shows numbers and names only. The accessors return everything, including passwords and
 * sessions, for tests with invented persons.
 */
public final class SandboxExchange {
    private final RequestRecord requestRecord;
    private final List<String> warnings;

    SandboxExchange(RequestRecord requestRecord) {
        this.requestRecord = requestRecord;
        this.warnings = List.copyOf(requestRecord.warnings());
    }

    /** Returns the number of the request, from 1 in the order of arrival. */
    public int number() {
        return requestRecord.number();
    }

    /** Returns the time of arrival. */
    public Instant time() {
        return requestRecord.time();
    }

    public SandboxEndpoint endpoint() {
        return requestRecord.sniffed().endpoint();
    }

    /** Returns the service named in the body, or {@code login}; empty if none could be read. */
    public String service() {
        return requestRecord.sniffed().service();
    }

    /** Returns the HTTP status that was sent, or 0 if no byte was sent. */
    public int status() {
        return requestRecord.status();
    }

    /** Returns the portal's warnings, such as an older form of a dossier, and the violations. */
    public List<String> warnings() {
        return warnings;
    }

    /** Returns the injected fault, if any. */
    public Optional<SandboxFault> fault() {
        return Optional.ofNullable(requestRecord.fault());
    }

    /** Returns all bytes that were received from the client, including headers. */
    public byte[] request() {
        return requestRecord.request().clone();
    }

    /** Returns all bytes that were sent to the client, including headers. */
    public byte[] answer() {
        return requestRecord.answer().clone();
    }

    /** Returns the body of the request as text. */
    public String requestBody() {
        return decodeBody(requestRecord.request(), requestRecord.requestHead());
    }

    /** Returns the sent part of the body of the answer as text. */
    public String answerBody() {
        return decodeBody(requestRecord.answer(), requestRecord.answerHead());
    }

    private static String decodeBody(byte[] bytes, int head) {
        return new String(Arrays.copyOfRange(bytes, head, bytes.length), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String what = service().isEmpty() ? "?" : service();
        String bytes = requestRecord.request().length + " bytes in, " + requestRecord.answer().length + " out";
        String struck = fault().map(fault -> ", " + fault.kind().text()).orElse("");
        return "SandboxExchange[" + number() + " " + endpoint() + " " + what + " " + status() + ", " + bytes + struck
                + "]";
    }
}
