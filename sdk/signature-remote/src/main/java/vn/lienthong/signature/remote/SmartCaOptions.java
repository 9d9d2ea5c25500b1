package vn.lienthong.signature.remote;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.WireRequest;
import vn.lienthong.value.Modelled;

/**
 * The options of a connection to VNPT SmartCA. Immutable; {@code toString} contains no secret.
 *
 * @param url URL of the service without its version, such as {@code https://gwsca.vnpt.vn/sca/sp769}; key {@code
 *     smartca.url}
 * @param credentials credentials of the application, requested for each call; keys {@code smartca.account}, {@code
 *     smartca.password}
 * @param confirmationTimeout maximum time for the person's confirmation; 5 min by default, from 1 s to 1 h; key
 *     {@code smartca.patience}
 * @param http options of the HTTP client; keys {@code http.*}
 */
@Modelled
public record SmartCaOptions(
        URI url,
        Supplier<Credentials> credentials,

        @RecordBuilder.Initializer("DEFAULT_CONFIRMATION_TIMEOUT")
        Duration confirmationTimeout,

        @RecordBuilder.Initializer(source = ClientOptions.class, value = "defaults")
        ClientOptions http) {
    /** The default confirmation timeout: 5 minutes. */
    public static final Duration DEFAULT_CONFIRMATION_TIMEOUT = Duration.ofMinutes(5);

    public SmartCaOptions {
        WireRequest.get(Objects.requireNonNull(url, "url"));
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(http, "http");
        CscOptions.requireTimeout(confirmationTimeout);
    }

    /** Returns a builder with these options. */
    public SmartCaOptionsBuilder toBuilder() {
        return SmartCaOptionsBuilder.builder(this);
    }

    /**
     * Parses options from values by key.
     *
     * @throws vn.lienthong.error.ConfigurationException with all problems together, including unknown keys
     */
    public static SmartCaOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        SmartCaOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the options of this client from a configuration that also contains the keys of other clients. */
    public static SmartCaOptions read(ConfigReader settings) {
        Credentials credentials =
                new Credentials(settings.required("smartca.account"), CscOptions.secret(settings, "smartca.password"));
        return SmartCaOptionsBuilder.builder()
                .url(CscOptions.url(settings, "smartca.url"))
                .credentials(() -> credentials)
                .confirmationTimeout(settings.duration(
                        "smartca.patience",
                        DEFAULT_CONFIRMATION_TIMEOUT,
                        CscOptions.MIN_TIMEOUT,
                        CscOptions.MAX_TIMEOUT))
                .http(ClientOptions.read(settings))
                .build();
    }

    @Override
    public String toString() {
        return "SmartCaOptions[" + url.getHost() + "]";
    }
}
