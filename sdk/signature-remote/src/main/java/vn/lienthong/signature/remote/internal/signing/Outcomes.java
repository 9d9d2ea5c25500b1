package vn.lienthong.signature.remote.internal.signing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.Said;
import vn.lienthong.signature.remote.RemoteOutcome.Ended;
import vn.lienthong.signature.remote.RemoteOutcome.Reason;

/** What the codes of MySign say, as its integrators have them. */
final class Outcomes {
    private Outcomes() {}

    static Optional<Ended> of(String code) {
        return switch (code) {
            case "4001" -> Optional.of(new Ended(Reason.EXPIRED));
            case "4002" -> Optional.of(new Ended(Reason.REFUSED));
            case "4003", "4004", "50000" -> Optional.of(new Ended(Reason.FAILED));
            case "4005" -> Optional.of(new Ended(Reason.QUOTA));
            case "13004" -> Optional.of(new Ended(Reason.CERTIFICATE));
            // A code that nobody knows may be one of waiting.
            default -> Optional.empty();
        };
    }

    /** The outcome that a refusal tells; else the refusal itself is thrown. */
    static Ended of(ServiceException refusal) {
        Optional<Ended> told = Optional.ofNullable(refusal.serviceCode()).flatMap(Outcomes::of);
        return told.or(() -> told(refusal).flatMap(body -> of(body.text("error"))))
                .orElseThrow(() -> refusal);
    }

    /** The body under an error of HTTP, if it can be read. */
    static Optional<Node> told(ServiceException refusal) {
        String body = refusal.serviceMessage() == null ? "" : refusal.serviceMessage();
        try {
            return Optional.of(Node.of(body.getBytes(StandardCharsets.UTF_8), ""));
        } catch (MalformedAnswerException e) {
            return Optional.empty();
        }
    }

    /** The answer, unless it tells an error. */
    static Node sound(Node answer) {
        String error = answer.text("error");
        if (!error.isBlank()) {
            throw new ServiceException.Rejected(new Said(error, answer.text("error_description"), answer.id()));
        }
        return answer;
    }
}
