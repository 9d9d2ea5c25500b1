package vn.lienthong.signature.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.TrustAnchor;

/** A reader of trust anchors from PEM, which collects all problems before any anchor is used (LT-SIG-043). */
public final class PemAnchorReader {
    private static final int MAX_BYTES = 4 << 20;
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \\1-----");

    private final List<TrustAnchor> anchors = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();

    /** Reads a file; its file name is the provenance. */
    public void file(Path file) {
        Objects.requireNonNull(file, "file");
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            stream(in, name);
        } catch (IOException e) {
            problem(name, "signature.anchor.unread");
        }
    }

    /** Reads a stream. */
    public void stream(InputStream pem, String provenance) throws IOException {
        Objects.requireNonNull(pem, "pem");
        Objects.requireNonNull(provenance, "provenance");
        byte[] bytes = pem.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            problem(provenance, "signature.anchor.long");
            return;
        }
        Matcher block = BLOCK.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        int blocks = 0;
        while (block.find()) {
            blocks++;
            if (block.group(1).equals("CERTIFICATE")) {
                certificate(block.group(2), provenance);
            } else {
                problem(provenance, "signature.anchor.other");
            }
        }
        if (blocks == 0) {
            problem(provenance, "signature.anchor.none");
        }
    }

    private void certificate(String base64, String provenance) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(base64);
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            if (certificate.getVersion() >= 3 && certificate.getBasicConstraints() < 0) {
                problem(provenance, "signature.anchor.person");
            }
            anchors.add(new TrustAnchor(certificate, provenance));
        } catch (CertificateException | IllegalArgumentException e) {
            problem(provenance, "signature.anchor.broken");
        }
    }

    private void problem(String provenance, String key) {
        problems.add(Finding.of("/anchors/" + provenance, "LT-SIG-043", Severity.FAIL, key));
    }

    /**
     * Returns all anchors.
     *
     * @throws ConfigurationException with all problems
     */
    public List<TrustAnchor> anchors() {
        if (!problems.isEmpty()) {
            throw new ConfigurationException(new Findings(problems));
        }
        return anchors;
    }
}
