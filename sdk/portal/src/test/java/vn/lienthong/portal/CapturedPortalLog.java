package vn.lienthong.portal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import vn.lienthong.error.LienThongException;
import vn.lienthong.value.Language;

/** All that is told while it is open: both logs at their finest level, but for what a played server says, and exceptions. */
public final class CapturedPortalLog implements AutoCloseable {
    /** Servers of tests and the browser that the sandbox plays. */
    private static final List<String> OTHERS = List.of("com.sun.net.httpserver", "mockwebserver3", "sun.net.www");

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final List<String> thrown = new ArrayList<>();
    private final List<String> julLines = new CopyOnWriteArrayList<>();
    private final Handler jul = new Handler() {
        @Override
        public void publish(LogRecord record) {
            String name = String.valueOf(record.getLoggerName());
            if (OTHERS.stream().noneMatch(name::startsWith)) {
                julLines.add(new SimpleFormatter().format(record));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public CapturedPortalLog() {
        root().setLevel(Level.TRACE);
        lines.start();
        root().addAppender(lines);
        julRoot().addHandler(jul);
        julRoot().setLevel(java.util.logging.Level.ALL);
    }

    /** Does something, and tells what it threw. */
    public void capture(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            if (e instanceof LienThongException ours) {
                text.append(ours.message(Language.EN)).append(ours.message(Language.VI));
            }
            thrown.add(text.toString());
        }
    }

    /** What was thrown, with causes and stack traces. */
    public List<String> thrown() {
        return thrown;
    }

    /** Log lines and what was thrown. */
    public List<String> allText() {
        Stream<String> logged = List.copyOf(lines.list).stream().map(CapturedPortalLog::text);
        return Stream.of(logged, julLines.stream(), thrown.stream())
                .flatMap(part -> part)
                .toList();
    }

    private static String text(ILoggingEvent line) {
        IThrowableProxy thrown = line.getThrowableProxy();
        return line.getLoggerName() + " " + line.getFormattedMessage() + line.getMDCPropertyMap()
                + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static java.util.logging.Logger julRoot() {
        return LogManager.getLogManager().getLogger("");
    }

    @Override
    public void close() {
        root().detachAppender(lines);
        root().setLevel(Level.OFF);
        julRoot().removeHandler(jul);
        julRoot().setLevel(java.util.logging.Level.INFO);
    }
}
