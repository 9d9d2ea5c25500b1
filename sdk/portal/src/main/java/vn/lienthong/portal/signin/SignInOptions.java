package vn.lienthong.portal.signin;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.value.Modelled;

/**
 * Options for signing people in. Immutable. The text form contains no secret.
 *
 * @param endpoints {@link SignInEndpoints}; https is required where the site sends a code, a token or its secret;
 *     http is accepted only with keys and on this machine ({@code localhost}, {@code 127.0.0.0/8}, {@code [::1]}),
 *     for tests
 * @param client {@link SignInClient}
 * @param issuer the required issuer of an identity token, compared exactly
 * @param keys the portal's keys, one of which must have signed an identity token (RS256); without keys, the
 *     default, the token is trusted because it came directly from the token endpoint (LT-ID-005)
 * @param level the level of assurance to request; {@code LoA1} by default
 * @param pkce whether PKCE is used (S256); false by default, because older portals were not seen to accept it
 * @param maxSignInDuration maximum time from {@link PortalSignIn#begin} to {@link PortalSignIn#finish}; 10 minutes
 *     by default
 * @param skew maximum difference to the portal's clock; 60 s by default
 * @param clock returns the current time
 * @param http options for requests
 */
@Modelled
public record SignInOptions(
        SignInEndpoints endpoints,
        SignInClient client,
        String issuer,
        List<RSAPublicKey> keys,

        @RecordBuilder.Initializer("LEVEL") String level,

        boolean pkce,

        @RecordBuilder.Initializer("MAX_DURATION") Duration maxSignInDuration,

        @RecordBuilder.Initializer("SKEW") Duration skew,

        @RecordBuilder.Initializer(source = Clock.class, value = "systemUTC")
        Clock clock,

        @RecordBuilder.Initializer(source = ClientOptions.class, value = "defaults")
        ClientOptions http) {
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    /** The default level of assurance, as seen in public code. */
    public static final String LEVEL = "LoA1";

    /** Default maximum duration of a sign-in: 10 minutes. */
    public static final Duration MAX_DURATION = Duration.ofMinutes(10);

    /** Default clock tolerance: 60 seconds. */
    public static final Duration SKEW = Duration.ofSeconds(60);

    public SignInOptions {
        Objects.requireNonNull(endpoints, "endpoints");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(maxSignInDuration, "maxSignInDuration");
        Objects.requireNonNull(skew, "skew");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(http, "http");
        keys = List.copyOf(keys);
        boolean keyed = !keys.isEmpty();
        judge(endpoints.token(), keyed);
        judge(endpoints.userInfo(), keyed);
        judge(endpoints.introspect(), keyed);
        judge(endpoints.revoke(), keyed);
    }

    private static void judge(@Nullable URI endpoint, boolean keyed) {
        if (endpoint == null) {
            return;
        }
        boolean tls = "https".equalsIgnoreCase(endpoint.getScheme());
        boolean here = THIS_MACHINE
                .matcher(String.valueOf(endpoint.getHost()).toLowerCase(Locale.ROOT))
                .matches();
        if (!tls && !(keyed && here)) {
            throw new IllegalArgumentException(
                    "endpoints that receive secrets must use https; http is allowed only with keys on this machine");
        }
    }

    /** Returns a builder with these options. */
    public SignInOptionsBuilder toBuilder() {
        return SignInOptionsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return "SignInOptions[" + endpoints.authorize().getHost() + ", " + client + "]";
    }
}
