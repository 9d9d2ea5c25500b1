package vn.lienthong.http;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.internal.RangeCheck;

/**
 * The HTTP proxy of all calls; https uses a tunnel.
 *
 * @param credentials sent only to the proxy, as Basic, without waiting for a challenge
 */
public record ProxyServer(String host, int port, @Nullable Credentials credentials) {
    private static final String HOST = "http.proxy.host";
    private static final String ACCOUNT = "http.proxy.account";
    private static final String PASSWORD = "http.proxy.password";

    public ProxyServer {
        Objects.requireNonNull(host, "host");
        RangeCheck.requireBetween("port", port, 1, 65535);
    }

    static @Nullable ProxyServer read(ConfigReader settings) {
        Optional<String> host = settings.text(HOST);
        int port = settings.number("http.proxy.port", 3128, 1, 65535);
        Optional<String> account = settings.text(ACCOUNT);
        Optional<Secret> password = settings.secret(PASSWORD);
        if (account.isPresent() != password.isPresent()) {
            settings.reportMissing(account.isPresent() ? PASSWORD : ACCOUNT);
        }
        if (host.isEmpty()) {
            settings.requireWith(HOST, ACCOUNT, PASSWORD, "http.proxy.port");
            return null;
        }
        Credentials credentials =
                account.isPresent() && password.isPresent() ? new Credentials(account.get(), password.get()) : null;
        return new ProxyServer(host.get(), port, credentials);
    }
}
