package vn.lienthong.signature.remote;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.WireRequest;
import vn.lienthong.value.EnumWords;
import vn.lienthong.value.Modelled;

/**
 * The options of a connection to MySign or another CSC service. Immutable; {@code toString} contains no secret.
 *
 * @param url URL of the service, such as {@code https://remotesigning.viettel.vn/vtss/service}; key {@code
 *     csc.url}
 * @param dialect {@link CscDialect#MYSIGN} by default; key {@code csc.dialect}: mysign, csc-v1, csc-v2
 * @param login path of the login, relative to the URL; that of the dialect by default; key {@code csc.login}
 * @param path path of the API, relative to the URL; that of the dialect by default; key {@code csc.path}
 * @param credentials credentials of the application, requested for each login; keys {@code csc.clientId}, {@code
 *     csc.clientSecret}
 * @param profile confirmation profile of the service; {@value #PROFILE} by default; key {@code csc.profile}
 * @param confirmationTimeout maximum time for the person's confirmation; 3 min by default, from 1 s to 1 h; key
 *     {@code csc.patience}
 * @param http options of the HTTP client; keys {@code http.*}
 */
@Modelled
public record CscOptions(
        URI url,
        CscDialect dialect,
        String login,
        String path,
        Supplier<Credentials> credentials,
        @RecordBuilder.Initializer("PROFILE") String profile,

        @RecordBuilder.Initializer("DEFAULT_CONFIRMATION_TIMEOUT")
        Duration confirmationTimeout,

        @RecordBuilder.Initializer(source = ClientOptions.class, value = "defaults")
        ClientOptions http) {
    /** The profile that existing integrations use. */
    public static final String PROFILE = "adss:ras:profile:001";

    /** The default confirmation timeout: 3 minutes. */
    public static final Duration DEFAULT_CONFIRMATION_TIMEOUT = Duration.ofMinutes(3);

    static final Duration MIN_TIMEOUT = Duration.ofSeconds(1);
    static final Duration MAX_TIMEOUT = Duration.ofHours(1);

    public CscOptions {
        WireRequest.get(Objects.requireNonNull(url, "url"));
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(http, "http");
        requireTimeout(confirmationTimeout);
    }

    static void requireTimeout(Duration timeout) {
        if (timeout.compareTo(MIN_TIMEOUT) < 0 || timeout.compareTo(MAX_TIMEOUT) > 0) {
            throw new IllegalArgumentException("confirmationTimeout must be from 1 s to 1 h");
        }
    }

    /** Returns options with the defaults of a dialect. */
    public static CscOptions of(URI url, CscDialect dialect, Supplier<Credentials> credentials) {
        return CscOptionsBuilder.builder()
                .url(url)
                .dialect(dialect)
                .login(dialect.login())
                .path(dialect.path())
                .credentials(credentials)
                .build();
    }

    /** Returns a builder with these options. */
    public CscOptionsBuilder toBuilder() {
        return CscOptionsBuilder.builder(this);
    }

    /**
     * Parses options from values by key.
     *
     * @throws vn.lienthong.error.ConfigurationException with all problems together, including unknown keys
     */
    public static CscOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        CscOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the options of this client from a configuration that also contains the keys of other clients. */
    public static CscOptions read(ConfigReader settings) {
        Credentials credentials =
                new Credentials(settings.required("csc.clientId"), secret(settings, "csc.clientSecret"));
        CscDialect dialect = dialect(settings);
        return of(url(settings, "csc.url"), dialect, () -> credentials).toBuilder()
                .login(settings.text("csc.login").orElse(dialect.login()))
                .path(settings.text("csc.path").orElse(dialect.path()))
                .profile(settings.text("csc.profile").orElse(PROFILE))
                .confirmationTimeout(
                        settings.duration("csc.patience", DEFAULT_CONFIRMATION_TIMEOUT, MIN_TIMEOUT, MAX_TIMEOUT))
                .http(ClientOptions.read(settings))
                .build();
    }

    private static CscDialect dialect(ConfigReader settings) {
        String text = settings.text("csc.dialect").orElse("mysign");
        return Stream.of(CscDialect.values())
                .filter(one -> EnumWords.of(one).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    settings.reportProblem("csc.dialect", "configuration.unknown");
                    return CscDialect.MYSIGN;
                });
    }

    static URI url(ConfigReader settings, String key) {
        return settings.url(key).orElseGet(() -> {
            settings.required(key);
            return URI.create("http://missing.invalid");
        });
    }

    static Secret secret(ConfigReader settings, String key) {
        return settings.secret(key).orElseGet(() -> {
            settings.reportMissing(key);
            return new Secret("missing");
        });
    }

    @Override
    public String toString() {
        return "CscOptions[" + url.getHost() + ", " + dialect + "]";
    }
}
