package vn.lienthong.sync.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Finding;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.UnsendableException;

/**
 * What a failure means for a message and its target (LT-OUT-008, LT-OUT-009).
 *
 * @param permanent whether the same message would fail again
 * @param outcomeUnknown whether the message may have taken effect
 * @param targetEffect what it means for the target
 * @param reason codes only
 * @param serverMessage the other side's words
 * @param refusedByHttp whether HTTP itself refused what was sent
 * @param minPause how long the other side asks to be left alone, if it said so
 */
record FailureClassification(
        boolean permanent,
        boolean outcomeUnknown,
        TargetEffect targetEffect,
        String reason,
        @Nullable String serverMessage,
        boolean refusedByHttp,
        @Nullable Duration minPause) {

    FailureClassification(
            boolean permanent, boolean unknown, TargetEffect pause, String reason, @Nullable String said) {
        this(permanent, unknown, pause, reason, said, false, null);
    }

    private static final String UNEXPECTED_PREFIX = "unexpected.";

    /** What a failure says of the target. */
    enum TargetEffect {
        /** Nothing: it was not asked, or what failed is ours. */
        NONE,
        /** It serves. */
        RESET,
        /** It served nothing this time. */
        COUNT,
        /** It wants to be left alone for a while. */
        PAUSE_NOW
    }

    static FailureClassification classify(Throwable failure) {
        if (!(failure instanceof LienThongException known)) {
            // What a host's channel throws may name a person, so only its type is kept.
            return new FailureClassification(
                    false,
                    false,
                    TargetEffect.NONE,
                    UNEXPECTED_PREFIX + failure.getClass().getSimpleName(),
                    null);
        }
        ServiceException answer = findServiceException(known);
        if (answer != null && isHttpRefusal(answer)) {
            return classifyHttpRefusal(known, answer);
        }
        if (known instanceof ServiceException.Unauthenticated || known instanceof ServiceException.RateLimited) {
            return new FailureClassification(
                    false,
                    false,
                    TargetEffect.PAUSE_NOW,
                    reasonCode(known, answer),
                    serverMessageOf(answer),
                    false,
                    retryAfter(answer));
        }
        boolean lost = known instanceof TransportException
                || known instanceof OutcomeUnknownException
                || known instanceof ServiceException.Unavailable;
        boolean permanent = known instanceof ServiceException.Rejected
                || known instanceof ServiceException.AlreadyExists
                || known instanceof ServiceException.NotFound
                || known instanceof UnsendableException;
        return new FailureClassification(
                permanent,
                known instanceof OutcomeUnknownException,
                lost
                        ? TargetEffect.COUNT
                        : known instanceof UnsendableException ? TargetEffect.NONE : TargetEffect.RESET,
                reasonCode(known, answer),
                serverMessageOf(answer));
    }

    /** HTTP refused: 401 and 429 speak of us and of the other side, any other status may speak of this message alone. */
    private static FailureClassification classifyHttpRefusal(LienThongException known, ServiceException answer) {
        boolean all = answer instanceof ServiceException.RateLimited || "HTTP 401".equals(answer.serviceCode());
        return new FailureClassification(
                false,
                known instanceof OutcomeUnknownException,
                all ? TargetEffect.PAUSE_NOW : TargetEffect.COUNT,
                reasonCode(known, answer),
                answer.serviceMessage(),
                !all && !(answer instanceof ServiceException.Unavailable),
                retryAfter(answer));
    }

    private static @Nullable Duration retryAfter(@Nullable ServiceException answer) {
        return answer instanceof ServiceException.RateLimited limited
                ? limited.retryAfter().orElse(null)
                : null;
    }

    /** The trouble of a message whose sending began: after what nobody expected, its outcome is unknown. */
    FailureClassification afterSending() {
        return new FailureClassification(
                permanent,
                outcomeUnknown || reason.startsWith(UNEXPECTED_PREFIX),
                targetEffect,
                reason,
                serverMessage,
                refusedByHttp,
                minPause);
    }

    private static @Nullable ServiceException findServiceException(LienThongException failure) {
        if (failure instanceof ServiceException answer) {
            return answer;
        }
        return failure.getCause() instanceof ServiceException answer ? answer : null;
    }

    /** Whether HTTP itself refused: then nothing was said of the message (LT-TRN-016). */
    private static boolean isHttpRefusal(ServiceException answer) {
        String code = answer.serviceCode();
        return code != null && code.startsWith("HTTP ");
    }

    private static @Nullable String serverMessageOf(@Nullable ServiceException answer) {
        return answer == null ? null : answer.serviceMessage();
    }

    private static String reasonCode(LienThongException failure, @Nullable ServiceException answer) {
        if (failure instanceof UnsendableException unsendable && unsendable.findings() != null) {
            for (Finding finding : unsendable.findings()) {
                return failure.code() + " " + finding.requirement() + " " + finding.key();
            }
        }
        String code = answer == null ? null : answer.serviceCode();
        // A code in any other form could be anything.
        return code != null && code.matches("-?[0-9]{1,6}|HTTP [0-9]{3}")
                ? failure.code() + " " + code
                : failure.code();
    }

    @Override
    public String toString() {
        return "FailureClassification[" + reason + "]";
    }
}
