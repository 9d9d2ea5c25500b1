package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import vn.lienthong.error.LienThongException;
import vn.lienthong.value.Language;

/** Everything that is logged at any level, in SLF4J and in the JDK's logging, and whatever else is put to it as text. */
final class LogCapture implements AutoCloseable {
    /** The JDK's own servers and the test's mock server tell what they are sent; neither is the SDK. */
    private static final List<String> NOT_OURS =
            List.of("com.sun.", "sun.", "jdk.", "java.", "javax.", "mockwebserver3.");

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final ch.qos.logback.classic.Logger root = context.getLogger("ROOT");
    private final Level before = root.getLevel();
    private final java.util.logging.Logger jul = java.util.logging.Logger.getLogger("");
    private final java.util.logging.Level julBefore = jul.getLevel();
    private final Handler[] handlers = jul.getHandlers();

    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            String thrown =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            recordLine(event.getLoggerName(), event.getFormattedMessage() + " " + event.getMDCPropertyMap() + thrown);
        }
    };

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            recordLine(line.getLoggerName(), line.getMessage() + " " + Arrays.toString(line.getParameters()));
            if (line.getThrown() != null) {
                recordLine(line.getLoggerName(), stack(line.getThrown()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    LogCapture() {
        appender.setContext(context);
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
        Stream.of(handlers).forEach(jul::removeHandler);
        handler.setLevel(java.util.logging.Level.ALL);
        jul.addHandler(handler);
        jul.setLevel(java.util.logging.Level.ALL);
    }

    private void recordLine(String logger, String text) {
        if (logger == null || NOT_OURS.stream().noneMatch(logger::startsWith)) {
            texts.add("log " + logger + ": " + text);
        }
    }

    /** Takes a text form. */
    void recordText(Object value) {
        texts.add("text " + value);
    }

    /** Takes all that an exception says, with its causes and what it suppressed. */
    void recordThrown(Throwable thrown) {
        texts.add("thrown " + stack(thrown));
        if (thrown instanceof LienThongException ours) {
            texts.add("message " + ours.message(Language.EN) + ours.message(Language.VI));
        }
    }

    private static String stack(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** Something that shows or throws. */
    interface CapturedCall {
        Object run();
    }

    /** Takes what a call answers or throws. */
    void recordOutcome(CapturedCall call) {
        try {
            recordText(call.run());
        } catch (LienThongException e) {
            recordThrown(e);
        }
    }

    /** Takes what a call throws, which it must. */
    void recordFailure(CapturedCall call) {
        Throwable thrown = catchThrowable(() -> recordText(call.run()));
        assertThat(thrown).isInstanceOfAny(LienThongException.class, IllegalArgumentException.class);
        recordThrown(thrown);
    }

    List<String> textsContaining(String canary) {
        return texts.stream().filter(text -> text.contains(canary)).toList();
    }

    /** Holds that no canary, and none of these, is in anything that was taken. */
    void assertNoCanary(List<String> more) {
        Stream.concat(PortalCanaries.ALL.stream(), more.stream())
                .forEach(
                        canary -> assertThat(textsContaining(canary)).as(canary).isEmpty());
    }

    List<String> textsStartingWith(String start) {
        return texts.stream().filter(text -> text.startsWith(start)).toList();
    }

    @Override
    public void close() {
        root.setLevel(before);
        root.detachAppender(appender);
        jul.setLevel(julBefore);
        jul.removeHandler(handler);
        Stream.of(handlers).forEach(jul::addHandler);
    }
}
