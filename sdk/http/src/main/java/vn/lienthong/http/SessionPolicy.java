package vn.lienthong.http;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.http.internal.RangeCheck;
import vn.lienthong.value.Modelled;

/**
 * The session policy: lifetime, expiry check and login rate of sessions (LT-TRN-005, LT-TRN-006).
 *
 * @param refusalCheck determines from a complete answer whether the session was refused
 * @param maxAge maximum age of a session; 10 minutes by default
 * @param refusedLoginInterval time for which a refused login is remembered and not retried; 30 s by default
 * @param minLoginInterval minimum time between two logins, enforced by waiting; 1 s by default
 */
@Modelled
public record SessionPolicy(
        SessionRefusalCheck refusalCheck, Duration maxAge, Duration refusedLoginInterval, Duration minLoginInterval) {
    private static final Duration MAX_INTERVAL = Duration.ofMinutes(1);
    private static final Duration MAX_AGE = Duration.ofDays(1);
    private static final Pattern NON_ZERO_CODE = Pattern.compile("[+-]?0*[1-9][0-9]*");
    /** «phiên bản» means version, whatever blanks are between the words. */
    private static final Pattern SESSION_WORD = Pattern.compile("phiên(?![\\s\\u00a0]+bản(?!\\p{L}))|session");

    private static final SessionPolicy DEFAULTS = new SessionPolicy(
            SessionPolicy::isRefusalText, Duration.ofMinutes(10), Duration.ofSeconds(30), Duration.ofSeconds(1));

    public SessionPolicy {
        Objects.requireNonNull(refusalCheck, "refusalCheck");
        RangeCheck.requireBetween("maxAge", maxAge, Duration.ofSeconds(1), MAX_AGE);
        RangeCheck.requireBetween("refusedLoginInterval", refusedLoginInterval, Duration.ZERO, MAX_AGE);
        RangeCheck.requireBetween("minLoginInterval", minLoginInterval, Duration.ZERO, MAX_INTERVAL);
    }

    /**
     * Returns the defaults. A session is refused if the code is a whole number other than 0 and the message contains
     * "session" or «phiên» other than in «phiên bản».
     */
    public static SessionPolicy defaults() {
        return DEFAULTS;
    }

    public SessionPolicyBuilder toBuilder() {
        return SessionPolicyBuilder.builder(this);
    }

    boolean isRefused(ErrorDetail said) {
        return refusalCheck.isExpired(said.code(), said.message());
    }

    /** Without a readable code it is not a refusal: the effect of the call is unknown, so it must not be repeated. */
    private static boolean isRefusalText(@Nullable String code, @Nullable String message) {
        if (code == null
                || message == null
                || !NON_ZERO_CODE.matcher(code.strip()).matches()) {
            return false;
        }
        String words = Normalizer.normalize(message, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SESSION_WORD.matcher(words).find();
    }

    /**
     * Recognises a refused session by code and message of an answer. If HTTP itself refused, the code is {@code HTTP}
     * and the status, such as {@code HTTP 401}, and the message is the message of the body.
     */
    @FunctionalInterface
    public interface SessionRefusalCheck {
        boolean isExpired(@Nullable String code, @Nullable String message);
    }
}
