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
 * How people are signed in. Immutable; its text form shows no secret.
 *
 * @param endpoints {@link SignInEndpoints}; https where the site calls with a code, a token or its secret; http is taken only with
 *     keys and on this machine ({@code localhost}, {@code 127.0.0.0/8}, {@code [::1]}), for tests
 * @param client {@link SignInClient}
 * @param issuer who must have issued an identity token, word for word
 * @param keys the portal's keys, any of which must have signed an identity token (RS256); with none, the default, the token is
 *     trusted because it came straight from the token endpoint (LT-ID-005)
 * @param level the level of assurance that is asked for; {@code LoA1}
 * @param pkce whether a proof key goes with the code (S256); false by default, because older portals were not seen to take one
 * @param maxSignInDuration the time from {@link PortalSignIn#begin} to {@link PortalSignIn#finish}; 10 minutes
 * @param skew how far the portal's clock may be off; 60 s
 * @param clock now
 * @param http how calls are made
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

    /** The level of assurance that was seen in public code. */
    public static final String LEVEL = "LoA1";

    /** 10 minutes. */
    public static final Duration MAX_DURATION = Duration.ofMinutes(10);

    /** 60 seconds. */
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
                    "an endpoint that gets secrets must be https; http is taken with keys on this machine alone");
        }
    }

    /** Returns a builder that starts from these options. */
    public SignInOptionsBuilder toBuilder() {
        return SignInOptionsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return "SignInOptions[" + endpoints.authorize().getHost() + ", " + client + "]";
    }
}
