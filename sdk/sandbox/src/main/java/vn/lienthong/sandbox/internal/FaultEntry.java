package vn.lienthong.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.sandbox.SandboxEndpoint;
import vn.lienthong.sandbox.error.FileProblem;
import vn.lienthong.sandbox.error.SandboxFileException;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.OddAnswer;
import vn.lienthong.sandbox.fault.SandboxFault;

/** A rule of a fault file; throws a {@link SandboxFileException} for an invalid rule. */
final class FaultEntry {
    private static final Set<String> ALWAYS = Set.of("service", "fault", "nth", "every", "times");
    private static final int MIN_STATUS = 400;
    private static final int MAX_STATUS = 599;

    private final Path file;
    private final int number;
    private final JsonNode entry;
    private final Set<String> unreadKeys = new TreeSet<>();

    private FaultEntry(Path file, int number, JsonNode entry) {
        this.file = file;
        this.number = number;
        this.entry = entry;
        if (!entry.isObject()) {
            throw newException(FileProblem.NO_OBJECT);
        }
        entry.fieldNames().forEachRemaining(unreadKeys::add);
        unreadKeys.removeAll(ALWAYS);
    }

    /**
     * @param number position of the rule in the file, from 1
     */
    static FaultRule parse(Path file, int number, JsonNode json) {
        return new FaultEntry(file, number, json).readRule();
    }

    private FaultRule readRule() {
        String service = readText("service");
        boolean known = service.equals(FaultRule.ANY)
                || service.equals(SandboxWireNames.LOGIN)
                || SandboxWireNames.endpointOfService(service) != SandboxEndpoint.NONE
                || NeighbourService.isNamed(service);
        if (!known) {
            throw newException(FileProblem.NO_SERVICE, service);
        }
        SandboxFault fault = readFault();
        if (!unreadKeys.isEmpty()) {
            throw newException(FileProblem.UNKNOWN_KEYS, fault.kind().text(), String.join(", ", unreadKeys));
        }
        int nth = entry.has("nth") ? readInt("nth", 1) : 1;
        int every = entry.has("every") ? readInt("every", 1) : 1;
        int unnamed = entry.has("nth") && !entry.has("every") ? 1 : Integer.MAX_VALUE;
        return new FaultRule(service, nth, every, entry.has("times") ? readInt("times", 1) : unnamed, fault);
    }

    private SandboxFault readFault() {
        return switch (parseEnum(SandboxFault.FaultKind.class, readText("fault"), SandboxFault.FaultKind::text)) {
            case REFUSE -> SandboxFault.refuse(readMillis());
            case HANG -> SandboxFault.hang(readMillis());
            case RESET -> SandboxFault.reset();
            case CUT_REQUEST -> SandboxFault.cutRequestAt(readInt("at", 1));
            case CUT_ANSWER -> SandboxFault.cutAnswerAt(readInt("at", 0));
            case STATUS ->
                SandboxFault.statusWithRetryAfter(readInt("status", MIN_STATUS, MAX_STATUS), readRetryAfter());
            case LATE_AFTER_STORING -> SandboxFault.lateAfterStoring(readMillis());
            case DROP_AFTER_STORING -> SandboxFault.dropAfterStoring();
            case EXPIRED_SESSION -> SandboxFault.expiredSession();
            case ODD_ANSWER -> SandboxFault.oddAnswer(parseEnum(OddAnswer.class, readText("form"), OddAnswer::text));
        };
    }

    private Duration readMillis() {
        return Duration.ofMillis(readInt("ms", 0));
    }

    private Duration readRetryAfter() {
        return entry.has("retryAfter") ? Duration.ofSeconds(readInt("retryAfter", 0)) : Duration.ZERO;
    }

    private String readText(String key) {
        unreadKeys.remove(key);
        JsonNode value = entry.path(key);
        if (!value.isTextual()) {
            throw newException(FileProblem.NO_TEXT, key);
        }
        return value.textValue();
    }

    private int readInt(String key, int least) {
        return readInt(key, least, Integer.MAX_VALUE);
    }

    private int readInt(String key, int least, int most) {
        unreadKeys.remove(key);
        JsonNode value = entry.path(key);
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw newException(FileProblem.NO_NUMBER, key, Integer.toString(least), Integer.toString(most));
        }
        return value.intValue();
    }

    /** Returns the constant with this text; the error message lists all of them. */
    private <E extends Enum<E>> E parseEnum(Class<E> type, String text, Function<E, String> words) {
        for (E value : type.getEnumConstants()) {
            if (words.apply(value).equals(text)) {
                return value;
            }
        }
        String all = Arrays.stream(type.getEnumConstants()).map(words).collect(Collectors.joining(", "));
        throw newException(FileProblem.NO_WORD, text, all);
    }

    private SandboxFileException newException(FileProblem problem, String... arguments) {
        return SandboxFileException.atRule(file, number, problem, arguments);
    }
}
