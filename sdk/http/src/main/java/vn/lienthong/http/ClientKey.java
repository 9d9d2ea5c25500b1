package vn.lienthong.http;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.config.ConfigReader;

/**
 * The key store with the key and certificate of this client for TLS.
 *
 * @param keyStore a PKCS#12 or JKS file
 * @param password password of the file and of its key
 */
public record ClientKey(Path keyStore, Secret password) {
    private static final String PATH = "http.keyStore";
    private static final String PASSWORD = "http.keyStore.password";

    public ClientKey {
        Objects.requireNonNull(keyStore, "keyStore");
        Objects.requireNonNull(password, "password");
    }

    static @Nullable ClientKey read(ConfigReader settings) {
        Optional<Path> path = settings.path(PATH);
        Optional<Secret> password = settings.secret(PASSWORD);
        if (path.isPresent() && password.isPresent()) {
            return new ClientKey(path.get(), password.get());
        }
        settings.requireWith(PATH, PASSWORD);
        settings.requireWith(PASSWORD, PATH);
        return null;
    }
}
