package vn.lienthong.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * A capture of everything that is logged at any level, by SLF4J and by {@code java.util.logging}, and of texts and
 * exceptions that a test adds. It captures until it is closed; closing restores levels and handlers.
 *
 * <p>An entry begins with {@code "log "}, {@code "text "} or {@code "thrown "}.
 */
public class CapturedLog implements AutoCloseable {
    private final List<String> ignoredLoggers;
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final @Nullable Level previousLevel = root.getLevel();
    private final java.util.logging.Logger julRoot = LogManager.getLogManager().getLogger("");
    private final java.util.logging.@Nullable Level previousJulLevel = julRoot.getLevel();
    private final Handler[] previousHandlers = julRoot.getHandlers();
    private final SlfAppender appender = new SlfAppender();
    private final JulHandler handler = new JulHandler();

    /**
     * Starts to capture.
     *
     * @param ignoredLoggers prefixes of logger names that are not captured, such as that of a server of the test
     */
    @SuppressWarnings("this-escape")
    public CapturedLog(String... ignoredLoggers) {
        this.ignoredLoggers = List.of(ignoredLoggers);
        appender.setContext(context);
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
        Stream.of(previousHandlers).forEach(julRoot::removeHandler);
        handler.setLevel(java.util.logging.Level.ALL);
        julRoot.addHandler(handler);
        julRoot.setLevel(java.util.logging.Level.ALL);
    }

    private void addLine(@Nullable String logger, String text) {
        String name = String.valueOf(logger);
        if (ignoredLoggers.stream().noneMatch(name::startsWith)) {
            texts.add("log " + name + ": " + text);
        }
    }

    /** Adds the text form of a value. */
    public void recordText(@Nullable Object value) {
        texts.add("text " + value);
    }

    /** Adds an exception with its causes and suppressed exceptions. */
    public void recordThrown(Throwable thrown) {
        texts.add("thrown " + stackTrace(thrown));
    }

    /** Runs an action and adds the exception that it throws, if any. */
    public void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            recordThrown(e);
        }
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** Returns all entries. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** Returns the log lines. */
    public List<String> logLines() {
        return textsStartingWith("log ");
    }

    /** Returns the exceptions with their stack traces. */
    public List<String> thrown() {
        return textsStartingWith("thrown ");
    }

    /** Returns the entries that begin with a prefix. */
    public List<String> textsStartingWith(String prefix) {
        return texts.stream().filter(text -> text.startsWith(prefix)).toList();
    }

    /** Returns the entries that contain a text. */
    public List<String> textsContaining(String part) {
        return texts.stream().filter(text -> text.contains(part)).toList();
    }

    @Override
    public void close() {
        root.setLevel(previousLevel);
        root.detachAppender(appender);
        julRoot.setLevel(previousJulLevel);
        julRoot.removeHandler(handler);
        Stream.of(previousHandlers).forEach(julRoot::addHandler);
    }

    private final class SlfAppender extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            IThrowableProxy thrown = event.getThrowableProxy();
            addLine(
                    event.getLoggerName(),
                    event.getFormattedMessage()
                            + (event.getMDCPropertyMap().isEmpty() ? "" : " " + event.getMDCPropertyMap())
                            + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown)));
        }
    }

    private final class JulHandler extends Handler {
        @Override
        public void publish(LogRecord line) {
            Object[] parameters = line.getParameters();
            addLine(
                    line.getLoggerName(),
                    new SimpleFormatter().format(line) + (parameters == null ? "" : Arrays.toString(parameters)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
