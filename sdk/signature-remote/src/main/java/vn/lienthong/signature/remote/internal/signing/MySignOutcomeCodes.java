package vn.lienthong.signature.remote.internal.signing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.signature.remote.RemoteOutcome.RemoteEndReason;
import vn.lienthong.signature.remote.RemoteOutcome.RemoteSigningEnded;

/** What the codes of MySign say, as its integrators have them. */
final class MySignOutcomeCodes {
    private MySignOutcomeCodes() {}

    static Optional<RemoteSigningEnded> of(String code) {
        return switch (code) {
            case "4001" -> Optional.of(new RemoteSigningEnded(RemoteEndReason.EXPIRED));
            case "4002" -> Optional.of(new RemoteSigningEnded(RemoteEndReason.REFUSED));
            case "4003", "4004", "50000" -> Optional.of(new RemoteSigningEnded(RemoteEndReason.FAILED));
            case "4005" -> Optional.of(new RemoteSigningEnded(RemoteEndReason.QUOTA));
            case "13004" -> Optional.of(new RemoteSigningEnded(RemoteEndReason.CERTIFICATE));
            // A code that nobody knows may be one of waiting.
            default -> Optional.empty();
        };
    }

    /** Returns the outcome that a refusal tells; else the refusal itself is thrown. */
    static RemoteSigningEnded of(ServiceException refusal) {
        Optional<RemoteSigningEnded> told =
                Optional.ofNullable(refusal.serviceCode()).flatMap(MySignOutcomeCodes::of);
        return told.or(() -> findBody(refusal).flatMap(body -> of(body.text("error"))))
                .orElseThrow(() -> refusal);
    }

    /** Returns the body under an error of HTTP, if it can be read. */
    static Optional<JsonView> findBody(ServiceException refusal) {
        String body = refusal.serviceMessage() == null ? "" : refusal.serviceMessage();
        try {
            return Optional.of(JsonView.of(body.getBytes(StandardCharsets.UTF_8), ""));
        } catch (MalformedAnswerException e) {
            return Optional.empty();
        }
    }

    /** Returns the answer, unless it tells an error. */
    static JsonView sound(JsonView answer) {
        String error = answer.text("error");
        if (!error.isBlank()) {
            throw new ServiceException.Rejected(new ErrorDetail(error, answer.text("error_description"), answer.id()));
        }
        return answer;
    }
}
