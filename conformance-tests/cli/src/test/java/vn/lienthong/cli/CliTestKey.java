package vn.lienthong.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A test certificate authority and the key of an invented official, created once for all tests. */
public final class CliTestKey {
    public static final String PASSWORD = "kiem-thu";
    private static final String ROOT_SUBJECT = "CN=CA KIEM THU,O=KIEM THU";
    private static final KeyPair ROOT_KEYS = generateKeys();
    private static final KeyPair OFFICIAL_KEYS = generateKeys();
    private static final X509Certificate AUTHORITY = issueCertificate(ROOT_SUBJECT, ROOT_KEYS, true);
    private static final X509Certificate OFFICIAL =
            issueCertificate("CN=TRẦN VĂN KIỂM THỬ,O=ỦY BAN NHÂN DÂN XÃ KIỂM THỬ", OFFICIAL_KEYS, false);

    private CliTestKey() {}

    /** Writes the key to a PKCS#12 file. */
    public static Path writePkcs12(Path folder) {
        Path file = folder.resolve("key.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            Certificate[] chain = {OFFICIAL, AUTHORITY};
            store.setKeyEntry("key", OFFICIAL_KEYS.getPrivate(), PASSWORD.toCharArray(), chain);
            store.store(out, PASSWORD.toCharArray());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes the certificate of the authority as PEM. */
    public static Path writeAnchor(Path folder) throws IOException, GeneralSecurityException {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(AUTHORITY.getEncoded());
        String pem = "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        return Files.writeString(folder.resolve("anchor.pem"), pem);
    }

    /** Writes a PDF with one empty page. */
    public static Path writePdf(Path folder) throws IOException {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>"
        };
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            String offset = Integer.toString(pdf.length());
            table.append("0".repeat(10 - offset.length())).append(offset).append(" 00000 n \n");
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append(table)
                .append("trailer<</Size 4/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return Files.writeString(folder.resolve("văn bản.pdf"), pdf, StandardCharsets.US_ASCII);
    }

    private static KeyPair generateKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static X509Certificate issueCertificate(String subject, KeyPair keys, boolean authority) {
        Instant now = Instant.now();
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Name(ROOT_SUBJECT),
                    BigInteger.valueOf(authority ? 1 : 2),
                    Date.from(now.minus(Duration.ofDays(1))),
                    Date.from(now.plus(Duration.ofDays(700))),
                    new X500Name(subject),
                    keys.getPublic());
            int usage = authority
                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(
                            new JcaContentSignerBuilder("SHA256withECDSA").build(ROOT_KEYS.getPrivate())));
        } catch (CertIOException | GeneralSecurityException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }
}
