package vn.lienthong.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import vn.lienthong.sandbox.Fault;
import vn.lienthong.sandbox.FaultRule;
import vn.lienthong.sandbox.Lane;
import vn.lienthong.sandbox.OddAnswer;

/** One rule of a fault file; an {@link IllegalArgumentException} says what is wrong with it. */
final class FaultEntry {
    private static final Set<String> ALWAYS = Set.of("service", "fault", "nth", "times");

    private final JsonNode entry;
    private final Set<String> unread = new TreeSet<>();

    private FaultEntry(JsonNode entry) {
        if (!entry.isObject()) {
            throw new IllegalArgumentException("a rule is an object");
        }
        this.entry = entry;
        entry.fieldNames().forEachRemaining(unread::add);
        unread.removeAll(ALWAYS);
    }

    static FaultRule rule(JsonNode json) {
        FaultEntry entry = new FaultEntry(json);
        String service = entry.text("service");
        boolean known =
                service.equals(FaultRule.ANY) || service.equals(Wire.LOGIN) || Wire.laneOfService(service) != Lane.NONE;
        if (!known) {
            throw new IllegalArgumentException("\"" + service + "\" is no service, nor login, nor *");
        }
        Fault fault = entry.fault();
        if (!entry.unread.isEmpty()) {
            throw new IllegalArgumentException(
                    "has keys that " + fault.kind().text() + " does not know: " + entry.unread);
        }
        boolean once = json.has("nth") && !json.has("times");
        int times = once ? 1 : json.has("times") ? entry.number("times") : Integer.MAX_VALUE;
        return new FaultRule(service, json.has("nth") ? entry.number("nth") : 1, times, fault);
    }

    private Fault fault() {
        return switch (FaultFile.named(Fault.Kind.class, text("fault"), Fault.Kind::text)) {
            case REFUSE -> Fault.refuse(millis());
            case HANG -> Fault.hang(millis());
            case RESET -> Fault.reset();
            case CUT_REQUEST -> Fault.cutRequestAt(number("at"));
            case CUT_ANSWER -> Fault.cutAnswerAt(number("at"));
            case STATUS -> Fault.statusWithRetryAfter(number("status"), retryAfter());
            case LATE_AFTER_STORING -> Fault.lateAfterStoring(millis());
            case DROP_AFTER_STORING -> Fault.dropAfterStoring();
            case EXPIRED_SESSION -> Fault.expiredSession();
            case ODD_ANSWER -> Fault.oddAnswer(FaultFile.named(OddAnswer.class, text("form"), OddAnswer::text));
        };
    }

    private Duration millis() {
        return Duration.ofMillis(number("ms"));
    }

    private Duration retryAfter() {
        return entry.has("retryAfter") ? Duration.ofSeconds(number("retryAfter")) : Duration.ZERO;
    }

    private String text(String key) {
        unread.remove(key);
        JsonNode value = entry.path(key);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("needs a text \"" + key + "\"");
        }
        return value.textValue();
    }

    private int number(String key) {
        unread.remove(key);
        JsonNode value = entry.path(key);
        if (!value.isInt() || value.intValue() < 0) {
            throw new IllegalArgumentException("needs a whole number \"" + key + "\", 0 or more");
        }
        return value.intValue();
    }
}
