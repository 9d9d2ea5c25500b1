package vn.example.onestop;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The live threads of the library: named by it, of a class of its own (its HTTP library's included), or at work in its code.
 * Those of the sandbox, which is the other side, are not among them.
 */
final class OurThreads {
    private static final int MOMENT_MILLIS = 1000;

    private OurThreads() {}

    static List<Thread> alive() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey() != Thread.currentThread())
                .filter(entry -> !entry.getKey().getName().startsWith("lienthong-sandbox"))
                .filter(entry -> ours(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    /** Those that stay. A thread whose work has ended needs a moment more until it is gone. */
    static List<Thread> staying() throws InterruptedException {
        for (Thread thread : alive()) {
            thread.join(MOMENT_MILLIS);
        }
        return alive();
    }

    private static boolean ours(Thread thread, StackTraceElement[] stack) {
        return thread.getName().startsWith("lienthong")
                || thread.getClass().getName().startsWith("vn.lienthong.")
                || Arrays.stream(stack).anyMatch(frame -> frame.getClassName().startsWith("vn.lienthong."));
    }
}
