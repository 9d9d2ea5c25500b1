package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.error.LienThongException;
import vn.lienthong.testing.CapturedLog;
import vn.lienthong.value.Language;

/** A captured log that also contains the messages of an exception in both languages, and checks for canaries. */
public final class LogCapture extends CapturedLog {
    /** Captures everything except the servers of the JDK and of the test, which log the requests that they receive. */
    LogCapture() {
        super("com.sun.", "sun.", "jdk.", "java.", "javax.", "mockwebserver3.");
    }

    private LogCapture(String... ignoredLoggers) {
        super(ignoredLoggers);
    }

    /** Captures the loggers of the JDK too, except its HTTP client and server. */
    public static LogCapture withJdk() {
        return new LogCapture("com.sun.net.httpserver", "mockwebserver3", "sun.net.www");
    }

    @Override
    public void recordThrown(Throwable thrown) {
        super.recordThrown(thrown);
        if (thrown instanceof LienThongException ours) {
            recordText(ours.message(Language.EN) + ours.message(Language.VI));
        }
    }

    /** A call that returns a value or throws. */
    interface CapturedCall {
        Object run();
    }

    /** Adds the value that a call returns, or the exception of the project that it throws. */
    void recordOutcome(CapturedCall call) {
        try {
            recordText(call.run());
        } catch (LienThongException e) {
            recordThrown(e);
        }
    }

    /** Adds the exception that a call throws; a call that throws none fails the test. */
    void recordFailure(CapturedCall call) {
        Throwable thrown = catchThrowable(() -> recordText(call.run()));
        assertThat(thrown).isInstanceOfAny(LienThongException.class, IllegalArgumentException.class);
        recordThrown(thrown);
    }

    /** Checks that no entry contains a canary of {@link PortalCanaries} or one of these texts. */
    void assertNoCanary(List<String> more) {
        Stream.concat(PortalCanaries.ALL.stream(), more.stream())
                .forEach(
                        canary -> assertThat(textsContaining(canary)).as(canary).isEmpty());
    }
}
