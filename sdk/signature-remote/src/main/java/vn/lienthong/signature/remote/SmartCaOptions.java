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
 * Everything that a connection to VNPT SmartCA needs. Immutable; its text form shows no secret.
 *
 * @param url the service's address without its version, such as {@code https://gwsca.vnpt.vn/sca/sp769}; key {@code smartca.url}
 * @param credentials of the application, asked for each call; keys {@code smartca.account}, {@code smartca.password}
 * @param confirmationTimeout how long a person may take; 5 min, from 1 s to 1 h; key {@code smartca.patience}
 * @param http how calls are made; keys {@code http.*}
 */
@Modelled
public record SmartCaOptions(
        URI url,
        Supplier<Credentials> credentials,

        @RecordBuilder.Initializer("DEFAULT_CONFIRMATION_TIMEOUT")
        Duration confirmationTimeout,

        @RecordBuilder.Initializer(source = ClientOptions.class, value = "defaults")
        ClientOptions http) {
    /** 5 minutes. */
    public static final Duration DEFAULT_CONFIRMATION_TIMEOUT = Duration.ofMinutes(5);

    public SmartCaOptions {
        WireRequest.get(Objects.requireNonNull(url, "url"));
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(http, "http");
        CscOptions.patient(confirmationTimeout);
    }

    /** Returns a builder that starts from these options. */
    public SmartCaOptionsBuilder toBuilder() {
        return SmartCaOptionsBuilder.builder(this);
    }

    /**
     * Options from texts by key.
     *
     * @throws vn.lienthong.error.ConfigurationException with every problem at once, unknown keys included
     */
    public static SmartCaOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        SmartCaOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys of this client, for a front door that reads those of others from the same settings. */
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
