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
 * The classification of a failure, for its message and its target (LT-OUT-008, LT-OUT-009).
 *
 * @param permanent whether the same message would fail again
 * @param outcomeUnknown whether the message may have taken effect
 * @param targetEffect the effect on the pause of the target
 * @param reason codes only
 * @param serverMessage text of the other side
 * @param refusedByHttp whether HTTP itself refused the message
 * @param minPause minimum pause that the other side requested, if any
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

    /** The effect of a failure on the pause of its target. */
    enum TargetEffect {
        /** No effect: the target was not called, or the failure is on our side. */
        NONE,
        /** The service processed the call: the count of failed calls is reset. */
        RESET,
        /** The service did not process the call: the call is counted. */
        COUNT,
        /** The target is paused immediately. */
        PAUSE_NOW
    }

    static FailureClassification classify(Throwable failure) {
        if (!(failure instanceof LienThongException known)) {
            // An exception of the host's channel may contain a person's name, so only its type is retained.
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

    /**
     * Classifies a refusal by HTTP. Statuses 401 and 429 concern all messages; any other status may concern this
     * message only.
     */
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

    /** Returns the classification after sending began: after an unexpected exception the outcome is unknown. */
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

    /** Returns whether HTTP itself refused; then the service has not processed the message (LT-TRN-016). */
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
        // A code in any other format could contain personal data.
        return code != null && code.matches("-?[0-9]{1,6}|HTTP [0-9]{3}")
                ? failure.code() + " " + code
                : failure.code();
    }

    @Override
    public String toString() {
        return "FailureClassification[" + reason + "]";
    }
}
