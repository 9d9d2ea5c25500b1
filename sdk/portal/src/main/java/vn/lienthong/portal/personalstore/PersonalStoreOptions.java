package vn.lienthong.portal.personalstore;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.WireRequest;
import vn.lienthong.portal.internal.AdapterUrls;
import vn.lienthong.portal.internal.PortalOptionReader;
import vn.lienthong.value.Modelled;

/**
 * The options of the store of personal documents, which is reached through the agency's adapter at a separate URL.
 * Immutable; the text form contains no secret.
 *
 * @param adapter URL of the adapter; its query is sent with every call; key {@code personalstore.adapter}
 * @param login path of the login below the URL; {@link #LOGIN}; key {@code personalstore.login}
 * @param dstcode the subsystem to which the adapter forwards; key {@code personalstore.dstcode}
 * @param provider the store's own URL, which is sent with the call; key {@code personalstore.provider}
 * @param credentials supplier that is called at each login; keys {@code personalstore.account}, the agency's long
 *     code, and {@code personalstore.password}
 * @param http options of HTTP calls; keys {@code http.*}, see {@link ClientOptions}
 */
@Modelled
public record PersonalStoreOptions(
        URI adapter,
        @RecordBuilder.Initializer("LOGIN") String login,
        String dstcode,
        URI provider,
        Supplier<Credentials> credentials,

        @RecordBuilder.Initializer(source = ClientOptions.class, value = "defaults")
        ClientOptions http) {
    /** The observed path of the login. */
    public static final String LOGIN = "/bndp/public/v1/login";

    public PersonalStoreOptions {
        WireRequest.get(Objects.requireNonNull(adapter, "adapter"));
        WireRequest.get(Objects.requireNonNull(provider, "provider"));
        Objects.requireNonNull(dstcode, "dstcode");
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(http, "http");
        if (!AdapterUrls.isPath(Objects.requireNonNull(login, "login"))) {
            throw new IllegalArgumentException("login must be a relative path below the adapter");
        }
    }

    /** Returns a builder with these options. */
    public PersonalStoreOptionsBuilder toBuilder() {
        return PersonalStoreOptionsBuilder.builder(this);
    }

    /**
     * Reads options from a map; a missing key has its default.
     *
     * @throws vn.lienthong.error.ConfigurationException with all problems together, unknown keys included
     */
    public static PersonalStoreOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        PersonalStoreOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys of this client, for a module that reads other keys from the same map. */
    public static PersonalStoreOptions read(ConfigReader settings) {
        Credentials credentials = PortalOptionReader.readCredentials(settings, "personalstore");
        return new PersonalStoreOptions(
                PortalOptionReader.readUrl(settings, "personalstore.adapter"),
                PortalOptionReader.readPath(settings, "personalstore.login", LOGIN),
                PortalOptionReader.readCode(settings, "personalstore.dstcode"),
                PortalOptionReader.readUrl(settings, "personalstore.provider"),
                () -> credentials,
                ClientOptions.read(settings));
    }

    @Override
    public String toString() {
        return "PersonalStoreOptions[" + adapter.getHost() + "]";
    }
}
