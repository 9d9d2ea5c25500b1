package vn.lienthong.signature.remote.internal.signing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.signature.remote.RemoteOutcome.RemoteEndReason;
import vn.lienthong.signature.remote.RemoteOutcome.RemoteSigningEnded;

/** The outcome codes of MySign, as existing integrations interpret them. */
final class MySignOutcomeCodes {
    private MySignOutcomeCodes() {}

    static Optional<RemoteSigningEnded> of(String code) {
        return switch (code) {
            case "4001" -> Optional.of(new RemoteSigningEnded(RemoteEndReason.EXPIRED));
            case "4002" -> Optional.of(new RemoteSigningEnded(RemoteEndReason.REFUSED));
            case "4003", "4004", "50000" -> Optional.of(new RemoteSigningEnded(RemoteEndReason.FAILED));
            case "4005" -> Optional.of(new RemoteSigningEnded(RemoteEndReason.QUOTA));
            case "13004" -> Optional.of(new RemoteSigningEnded(RemoteEndReason.CERTIFICATE));
            // An unknown code may mean that the order is still waiting.
            default -> Optional.empty();
        };
    }

    /** Returns the outcome that a refusal contains; otherwise throws the refusal. */
    static RemoteSigningEnded of(ServiceException refusal) {
        Optional<RemoteSigningEnded> told =
                Optional.ofNullable(refusal.serviceCode()).flatMap(MySignOutcomeCodes::of);
        return told.or(() -> findBody(refusal).flatMap(body -> of(body.text("error"))))
                .orElseThrow(() -> refusal);
    }

    /** Returns the body of an HTTP error; empty if it cannot be read. */
    static Optional<JsonView> findBody(ServiceException refusal) {
        String body = refusal.serviceMessage() == null ? "" : refusal.serviceMessage();
        try {
            return Optional.of(JsonView.of(body.getBytes(StandardCharsets.UTF_8), ""));
        } catch (MalformedAnswerException e) {
            return Optional.empty();
        }
    }

    /** Returns the answer; throws if it contains an error. */
    static JsonView sound(JsonView answer) {
        String error = answer.text("error");
        if (!error.isBlank()) {
            throw new ServiceException.Rejected(new ErrorDetail(error, answer.text("error_description"), answer.id()));
        }
        return answer;
    }
}
