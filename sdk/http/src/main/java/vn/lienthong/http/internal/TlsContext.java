package vn.lienthong.http.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.ClientKey;
import vn.lienthong.http.ClientOptions;

/** The TLS settings of a client: its key and the trusted certificates in addition to those of the JVM. */
record TlsContext(SSLContext sslContext, X509TrustManager trustManager) {
    static boolean isCustomised(ClientOptions options) {
        return options.clientKey() != null || !options.extraCas().isEmpty();
    }

    /**
     * Reads key store and certificates.
     *
     * @throws vn.lienthong.error.ConfigurationException with every unusable file
     */
    static TlsContext of(ClientOptions options) {
        ConfigReader problems = ConfigReader.of(Map.of());
        List<Certificate> extra = new ArrayList<>();
        options.extraCas().forEach(path -> extra.addAll(loadCertificates(path, problems)));
        KeyManager[] keys = loadKeyManagers(options.clientKey(), problems);
        problems.check();
        try {
            X509TrustManager trust = createTrustManager(extra);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, new TrustManager[] {trust}, null);
            return new TlsContext(context, trust);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no usable TLS", e);
        }
    }

    private static KeyManager @Nullable [] loadKeyManagers(@Nullable ClientKey key, ConfigReader problems) {
        if (key == null) {
            return null;
        }
        char[] password = key.password().value().toCharArray();
        try {
            KeyStore store = KeyStore.getInstance(key.keyStore().toFile(), password);
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, password);
            return factory.getKeyManagers();
        } catch (IOException e) {
            boolean wrong = e.getCause() instanceof UnrecoverableKeyException;
            problems.reportProblem(
                    "http.keyStore", wrong ? "configuration.not-a-key-store" : "configuration.unreadable");
        } catch (IllegalArgumentException e) {
            problems.reportProblem("http.keyStore", "configuration.unreadable");
        } catch (GeneralSecurityException e) {
            problems.reportProblem("http.keyStore", "configuration.not-a-key-store");
        }
        return null;
    }

    private static Collection<? extends Certificate> loadCertificates(Path path, ConfigReader problems) {
        try (InputStream in = Files.newInputStream(path)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                problems.reportProblem("http.extraCa", "configuration.not-a-certificate");
            }
            return found;
        } catch (IOException e) {
            problems.reportProblem("http.extraCa", "configuration.unreadable");
        } catch (CertificateException e) {
            problems.reportProblem("http.extraCa", "configuration.not-a-certificate");
        }
        return List.of();
    }

    private static X509TrustManager createTrustManager(List<Certificate> extra) throws GeneralSecurityException {
        X509TrustManager own = loadTrustManager(null);
        if (extra.isEmpty()) {
            return own;
        }
        KeyStore all = createEmptyKeyStore();
        int n = 0;
        for (Certificate certificate : own.getAcceptedIssuers()) {
            all.setCertificateEntry("own-" + n++, certificate);
        }
        for (Certificate certificate : extra) {
            all.setCertificateEntry("extra-" + n++, certificate);
        }
        return loadTrustManager(all);
    }

    private static KeyStore createEmptyKeyStore() throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(null, null);
        } catch (IOException e) {
            throw new KeyStoreException(e);
        }
        return store;
    }

    /** Returns the trust manager of a store, or of the JVM for null. */
    private static X509TrustManager loadTrustManager(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                return x509;
            }
        }
        throw new KeyStoreException("no X.509 trust manager");
    }
}
