package vn.lienthong.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.sandbox.FaultRule;
import vn.lienthong.sandbox.FileProblem;
import vn.lienthong.sandbox.OddAnswer;
import vn.lienthong.sandbox.SandboxEndpoint;
import vn.lienthong.sandbox.SandboxFault;
import vn.lienthong.sandbox.SandboxFileException;

/** One rule of a fault file; a {@link SandboxFileException} says what is wrong with it. */
final class FaultEntry {
    private static final Set<String> ALWAYS = Set.of("service", "fault", "nth", "every", "times");
    private static final int FIRST_STATUS = 400;
    private static final int LAST_STATUS = 599;

    private final Path file;
    private final int number;
    private final JsonNode entry;
    private final Set<String> unread = new TreeSet<>();

    private FaultEntry(Path file, int number, JsonNode entry) {
        this.file = file;
        this.number = number;
        this.entry = entry;
        if (!entry.isObject()) {
            throw bad(FileProblem.NO_OBJECT);
        }
        entry.fieldNames().forEachRemaining(unread::add);
        unread.removeAll(ALWAYS);
    }

    /** @param number the rule's place in the file, from 1 */
    static FaultRule rule(Path file, int number, JsonNode json) {
        return new FaultEntry(file, number, json).rule();
    }

    private FaultRule rule() {
        String service = text("service");
        boolean known = service.equals(FaultRule.ANY)
                || service.equals(SandboxWireNames.LOGIN)
                || SandboxWireNames.laneOfService(service) != SandboxEndpoint.NONE
                || NeighbourService.isNamed(service);
        if (!known) {
            throw bad(FileProblem.NO_SERVICE, service);
        }
        SandboxFault fault = fault();
        if (!unread.isEmpty()) {
            throw bad(FileProblem.UNKNOWN_KEYS, fault.kind().text(), String.join(", ", unread));
        }
        int nth = entry.has("nth") ? whole("nth", 1) : 1;
        int every = entry.has("every") ? whole("every", 1) : 1;
        int unnamed = entry.has("nth") && !entry.has("every") ? 1 : Integer.MAX_VALUE;
        return new FaultRule(service, nth, every, entry.has("times") ? whole("times", 1) : unnamed, fault);
    }

    private SandboxFault fault() {
        return switch (parseEnum(SandboxFault.FaultKind.class, text("fault"), SandboxFault.FaultKind::text)) {
            case REFUSE -> SandboxFault.refuse(millis());
            case HANG -> SandboxFault.hang(millis());
            case RESET -> SandboxFault.reset();
            case CUT_REQUEST -> SandboxFault.cutRequestAt(whole("at", 1));
            case CUT_ANSWER -> SandboxFault.cutAnswerAt(whole("at", 0));
            case STATUS -> SandboxFault.statusWithRetryAfter(whole("status", FIRST_STATUS, LAST_STATUS), retryAfter());
            case LATE_AFTER_STORING -> SandboxFault.lateAfterStoring(millis());
            case DROP_AFTER_STORING -> SandboxFault.dropAfterStoring();
            case EXPIRED_SESSION -> SandboxFault.expiredSession();
            case ODD_ANSWER -> SandboxFault.oddAnswer(parseEnum(OddAnswer.class, text("form"), OddAnswer::text));
        };
    }

    private Duration millis() {
        return Duration.ofMillis(whole("ms", 0));
    }

    private Duration retryAfter() {
        return entry.has("retryAfter") ? Duration.ofSeconds(whole("retryAfter", 0)) : Duration.ZERO;
    }

    private String text(String key) {
        unread.remove(key);
        JsonNode value = entry.path(key);
        if (!value.isTextual()) {
            throw bad(FileProblem.NO_TEXT, key);
        }
        return value.textValue();
    }

    private int whole(String key, int least) {
        return whole(key, least, Integer.MAX_VALUE);
    }

    private int whole(String key, int least, int most) {
        unread.remove(key);
        JsonNode value = entry.path(key);
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw bad(FileProblem.NO_NUMBER, key, Integer.toString(least), Integer.toString(most));
        }
        return value.intValue();
    }

    /** Returns the value whose words these are; the message lists all of them. */
    private <E extends Enum<E>> E parseEnum(Class<E> type, String text, Function<E, String> words) {
        for (E value : type.getEnumConstants()) {
            if (words.apply(value).equals(text)) {
                return value;
            }
        }
        String all = Arrays.stream(type.getEnumConstants()).map(words).collect(Collectors.joining(", "));
        throw bad(FileProblem.NO_WORD, text, all);
    }

    private SandboxFileException bad(FileProblem problem, String... arguments) {
        return SandboxFileException.atRule(file, number, problem, arguments);
    }
}
