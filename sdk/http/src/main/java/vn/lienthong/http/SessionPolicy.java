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
 * How long a session is used, how its end is known, and how often a login is tried (LT-TRN-005, LT-TRN-006).
 *
 * @param refusal tells from a complete answer that the session was refused
 * @param maxAge age at which a session is not used any more; 10 minutes by default
 * @param refusedFor how long a refused login is remembered and not tried again; 30 s by default
 * @param interval least time between two logins, which is waited for; 1 s by default
 */
@Modelled
public record SessionPolicy(SessionRefusalCheck refusal, Duration maxAge, Duration refusedFor, Duration interval) {
    private static final Duration MAX_INTERVAL = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern OTHER_THAN_ZERO = Pattern.compile("[+-]?0*[1-9][0-9]*");
    /** «phiên bản» is a version, whatever blanks stand between. */
    private static final Pattern SESSION = Pattern.compile("phiên(?![\\s\\u00a0]+bản(?!\\p{L}))|session");

    private static final SessionPolicy DEFAULTS = new SessionPolicy(
            SessionPolicy::isRefusalText, Duration.ofMinutes(10), Duration.ofSeconds(30), Duration.ofSeconds(1));

    public SessionPolicy {
        Objects.requireNonNull(refusal, "refusal");
        RangeCheck.of("maxAge", maxAge, Duration.ofSeconds(1), DAY);
        RangeCheck.of("refusedFor", refusedFor, Duration.ZERO, DAY);
        RangeCheck.of("interval", interval, Duration.ZERO, MAX_INTERVAL);
    }

    /** The defaults; a refusal is a whole number other than 0 as the code, with a message that speaks of «phiên», but not only of «phiên bản», or of "session". */
    public static SessionPolicy defaults() {
        return DEFAULTS;
    }

    public SessionPolicyBuilder toBuilder() {
        return SessionPolicyBuilder.builder(this);
    }

    boolean isRefused(ErrorDetail said) {
        return refusal.isExpired(said.code(), said.message());
    }

    /** Without a code that can be read it is no refusal: whether it was carried out is open, so it must not be repeated. */
    private static boolean isRefusalText(@Nullable String code, @Nullable String message) {
        if (code == null
                || message == null
                || !OTHER_THAN_ZERO.matcher(code.strip()).matches()) {
            return false;
        }
        String words = Normalizer.normalize(message, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SESSION.matcher(words).find();
    }

    /**
     * Tells a refused session from the two things that every answer says. Where HTTP itself refused, the code is {@code HTTP}
     * and the status, such as {@code HTTP 401}, and the message what the body says.
     */
    @FunctionalInterface
    public interface SessionRefusalCheck {
        boolean isExpired(@Nullable String code, @Nullable String message);
    }
}
