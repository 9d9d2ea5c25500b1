package vn.lienthong.cli.sign;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.error.LienThongException;
import vn.lienthong.value.Language;

/**
 * Captures all output of this process while it is open: every logger at level ALL, both output streams, and the
 * text added by a test.
 */
final class CapturedProcessOutput implements AutoCloseable {
    private final ByteArrayOutputStream captured = new ByteArrayOutputStream();
    private final PrintStream to = new PrintStream(captured, true, StandardCharsets.UTF_8);
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger javaLogger = Logger.getLogger("");
    private final Level javaLevel = javaLogger.getLevel();
    private final ch.qos.logback.classic.Logger logbackLogger =
            (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ch.qos.logback.classic.Level logbackLevel = logbackLogger.getLevel();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord log) {
            add(log.getLoggerName(), log.getMessage(), Arrays.toString(log.getParameters()), log.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent log) {
            IThrowableProxy thrown = log.getThrowableProxy();
            add(
                    log.getLoggerName(),
                    log.getFormattedMessage(),
                    thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
        }
    };

    CapturedProcessOutput() {
        System.setOut(to);
        System.setErr(to);
        handler.setLevel(Level.ALL);
        javaLogger.addHandler(handler);
        javaLogger.setLevel(Level.ALL);
        appender.setContext(logbackLogger.getLoggerContext());
        appender.start();
        logbackLogger.addAppender(appender);
        logbackLogger.setLevel(ch.qos.logback.classic.Level.ALL);
    }

    /**
     * Adds the text forms of objects. For an exception, adds its stack trace, its messages in both languages and its
     * code.
     */
    void add(Object... things) {
        for (Object thing : things) {
            if (thing instanceof Throwable thrown) {
                StringWriter trace = new StringWriter();
                thrown.printStackTrace(new PrintWriter(trace));
                to.println(trace);
                if (thrown instanceof LienThongException ours) {
                    to.println(ours.message(Language.VI) + ours.message(Language.EN) + ours.code());
                }
            } else {
                to.println(thing);
            }
        }
    }

    String text() {
        return captured.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        javaLogger.removeHandler(handler);
        javaLogger.setLevel(javaLevel);
        logbackLogger.detachAppender(appender);
        logbackLogger.setLevel(logbackLevel);
    }
}
