package vn.example.onestop;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The live threads of the library: with its thread names, of its classes including the relocated HTTP library, or
 * running its code. Threads of the sandbox are excluded, because it plays the other side.
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

    /** Returns the threads that remain after a short wait. A thread needs a moment to end after its work is done. */
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
