package vn.lienthong.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;

/** Returns scripted answers in order and records the requests. An unexpected exchange fails the test. */
final class ScriptedTransport implements Transport {
    final List<WireRequest> requests = new ArrayList<>();
    boolean closed;
    private final Deque<Supplier<WireResponse>> script = new ArrayDeque<>();

    ScriptedTransport answer(int status, String... headers) {
        return answer(status, "", headers);
    }

    ScriptedTransport answer(int status, String body, String[] headers) {
        Map<String, List<String>> map = headers.length == 0 ? Map.of() : Map.of(headers[0], List.of(headers[1]));
        script.add(() -> new WireResponse(status, map, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    ScriptedTransport answerBody(String body) {
        return answer(200, body, new String[0]);
    }

    ScriptedTransport fail(TransportPhase phase, boolean anyByteSent) {
        return fail(new TransportException(phase, anyByteSent, null, null));
    }

    ScriptedTransport fail(RuntimeException failure) {
        script.add(() -> {
            throw failure;
        });
        return this;
    }

    boolean isExhausted() {
        return script.isEmpty();
    }

    @Override
    public synchronized WireResponse exchange(WireRequest request) {
        requests.add(request);
        Supplier<WireResponse> next = script.poll();
        if (next == null) {
            throw new AssertionError("an exchange too many: " + requests.size());
        }
        return next.get();
    }

    @Override
    public void close() {
        closed = true;
    }
}
