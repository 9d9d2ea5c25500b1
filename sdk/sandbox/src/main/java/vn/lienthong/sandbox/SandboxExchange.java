package vn.lienthong.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lienthong.sandbox.fault.SandboxFault;
import vn.lienthong.sandbox.internal.RequestRecord;

/**
 * One request and its answer, as the bytes went over the line; immutable.
 *
 * <p>{@link #toString()} shows numbers and names only. The accessors give everything, passwords and sessions included:
 * they are for tests with invented persons.
 */
public final class SandboxExchange {
    private final RequestRecord requestRecord;
    private final List<String> warnings;

    SandboxExchange(RequestRecord requestRecord) {
        this.requestRecord = requestRecord;
        this.warnings = List.copyOf(requestRecord.warnings());
    }

    /** Returns the running number, from 1 in the order of arrival. */
    public int number() {
        return requestRecord.number();
    }

    /** Returns when the request arrived. */
    public Instant time() {
        return requestRecord.time();
    }

    public SandboxEndpoint endpoint() {
        return requestRecord.sniffed().endpoint();
    }

    /** Returns the service as named in the body, {@code login}, or empty when none could be read. */
    public String service() {
        return requestRecord.sniffed().service();
    }

    /** Returns the HTTP status sent, 0 when not one byte was. */
    public int status() {
        return requestRecord.status();
    }

    /** Returns what the portal noticed: the older form of a dossier, violations, and the like. */
    public List<String> warnings() {
        return warnings;
    }

    /** Returns what was made to go wrong. */
    public Optional<SandboxFault> fault() {
        return Optional.ofNullable(requestRecord.fault());
    }

    /** Returns all bytes taken from the client, headers included. */
    public byte[] request() {
        return requestRecord.request().clone();
    }

    /** Returns all bytes sent to the client, headers included. */
    public byte[] answer() {
        return requestRecord.answer().clone();
    }

    /** Returns the request's body as text. */
    public String requestBody() {
        return decodeBody(requestRecord.request(), requestRecord.requestHead());
    }

    /** Returns the answer's body as text, as far as it was sent. */
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
