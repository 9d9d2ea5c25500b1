package vn.lienthong.oracle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxTrust;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.sandbox.TrustService;
import vn.lienthong.signature.TrustServiceClient;
import vn.lienthong.signature.remote.TrustOptions;
import vn.lienthong.signature.remote.TrustServices;
import vn.lienthong.signature.sign.CadesSigner;
import vn.lienthong.signature.sign.PadesSigner;
import vn.lienthong.signature.sign.PdfPlacement;
import vn.lienthong.signature.sign.SignatureFormat;
import vn.lienthong.signature.sign.SignatureLevel;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.SigningKeyFactory;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.signature.sign.XadesSigner;
import vn.lienthong.signature.sign.XmlSigningScope;

/** Creates signatures with keys and timestamps of a sandbox that it starts. */
final class SigningFixture implements AutoCloseable {
    private static final String PASSWORD = "kiem-thu";

    private final Sandbox sandbox = Sandbox.start();
    private final SandboxTrust trust = sandbox.trust();
    private final TrustServices services = TrustServices.open(TrustOptions.fromMap(trust.settings()));

    X509Certificate anchor() {
        List<X509Certificate> chain = trust.chain(TrustHolder.PERSON);
        return chain.get(chain.size() - 1);
    }

    String anchorPem() {
        return trust.anchorPem();
    }

    /** Returns the current revocation lists of the root and the authority. */
    List<byte[]> crls() throws IOException {
        return List.of(fetch(TrustService.CRL), fetch(TrustService.ROOT_CRL));
    }

    /** Returns a client that serves the current revocation lists from memory and nothing else. */
    TrustServiceClient cachedTrustClient() throws IOException {
        byte[] crl = fetch(TrustService.CRL);
        byte[] root = fetch(TrustService.ROOT_CRL);
        URI place = URI.create(trust.url(TrustService.ROOT_CRL));
        return (errand, address, body) -> {
            if (errand != TrustServiceClient.TrustRequestKind.CRL) {
                throw new IOException("lists alone");
            }
            return place.equals(address) ? root : crl;
        };
    }

    private byte[] fetch(TrustService service) throws IOException {
        return services.send(TrustServiceClient.TrustRequestKind.CRL, URI.create(trust.url(service)), new byte[0]);
    }

    /** Returns the key of an algorithm: RSA of 2,048 bits, or P-256. */
    SigningKey key(SigningAlgorithm algorithm) throws IOException {
        TrustHolder holder =
                algorithm.scheme() == SigningAlgorithm.SigningScheme.ECDSA ? TrustHolder.AGENCY : TrustHolder.PERSON;
        Path file = Files.createTempFile("oracle", ".p12");
        try {
            Files.write(file, trust.pkcs12(holder, PASSWORD.toCharArray()));
            return SigningKeyFactory.pkcs12(file, PASSWORD.toCharArray(), null);
        } finally {
            Files.delete(file);
        }
    }

    /** Returns the RSA private key for signing without the library. */
    PrivateKey privateKey() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            char[] password = PASSWORD.toCharArray();
            store.load(new ByteArrayInputStream(trust.pkcs12(TrustHolder.PERSON, password)), password);
            return (PrivateKey) store.getKey("signer", password);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs a document: a PDF, an XML document, or any content with a detached CAdES signature. */
    byte[] sign(byte[] document, SignatureFormat format, SignatureLevel level, SigningAlgorithm algorithm)
            throws IOException {
        TimestampClient stamps = level == SignatureLevel.T ? TimestampClient.of(services) : TimestampClient.none();
        try (SigningKey key = key(algorithm)) {
            SigningParameters parameters =
                    SigningParameters.of(key.chain(), Clock.systemUTC()).withAlgorithm(algorithm);
            return switch (format) {
                case PADES -> {
                    PadesSigner signer = PadesSigner.of(stamps);
                    ToBeSigned waiting = signer.prepare(document, parameters, PdfPlacement.invisible());
                    yield signer.complete(document, waiting, key.sign(waiting)).document();
                }
                case XADES -> {
                    XadesSigner signer = XadesSigner.of(stamps);
                    ToBeSigned waiting = signer.prepare(document, XmlSigningScope.document(), parameters);
                    yield signer.complete(document, waiting, key.sign(waiting)).document();
                }
                case CADES -> {
                    CadesSigner signer = CadesSigner.of(stamps);
                    ToBeSigned waiting = signer.prepare(new ByteArrayInputStream(document), parameters);
                    yield signer.complete(waiting, key.sign(waiting)).document();
                }
            };
        }
    }

    /** Returns a sample document of a format. */
    static byte[] sample(SignatureFormat format) {
        return switch (format) {
            case PADES -> PdfPageFactory.create(50_000);
            case XADES -> "<ketQua><noiDung>Quyết định KIỂM THỬ</noiDung></ketQua>".getBytes(StandardCharsets.UTF_8);
            case CADES -> "Quyết định KIỂM THỬ".getBytes(StandardCharsets.UTF_8);
        };
    }

    @Override
    public void close() {
        services.close();
        sandbox.close();
    }
}
