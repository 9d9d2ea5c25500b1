package vn.lienthong.sandbox.internal.neighbours;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.judge.ValidationResult;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;
import vn.lienthong.sandbox.internal.ExchangeLog;
import vn.lienthong.sandbox.internal.portal.HttpReply;

/** The common parts of the neighbouring services: the judge, the accounts and the log. */
final class NeighbourSupport {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MAX_VIOLATIONS_SHOWN = 5;

    private final MessageJudge judge = MessageJudge.standard();
    private final SandboxOptions options;
    private final ExchangeLog exchangeLog;

    NeighbourSupport(SandboxOptions options, ExchangeLog ledger) {
        this.options = options;
        this.exchangeLog = ledger;
    }

    boolean isAuthorised(String username, String password) {
        return options.accounts().stream()
                .anyMatch(account -> account.username().equals(username)
                        && account.password().equals(password));
    }

    /** Returns the body as a tree if it is a valid message; otherwise records a violation. */
    Optional<JsonNode> validate(NeighbourRequest asked, String message, byte[] body) {
        ValidationResult verdict = judge.judge(message, body);
        if (verdict.accepted()) {
            return Optional.of(parseTree(body));
        }
        String reasons = verdict.violations().stream()
                .limit(MAX_VIOLATIONS_SHOWN)
                .map(violation -> violation.pointer() + " " + violation.rule())
                .collect(Collectors.joining("; "));
        exchangeLog.recordViolation(asked.requestRecord(), ViolationKind.BODY_REFUSED, "", reasons);
        return Optional.empty();
    }

    /** Returns whether a body is a valid message, for data that a test adds. */
    boolean isValid(String message, byte[] body) {
        return judge.judge(message, body).accepted();
    }

    static JsonNode parseTree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("judged, and no JSON", e);
        }
    }

    static HttpReply jsonReply(Object tree) {
        return HttpReply.of(tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    static HttpReply badRequest() {
        return HttpReply.refuse(400, "Dữ liệu không hợp lệ");
    }
}
