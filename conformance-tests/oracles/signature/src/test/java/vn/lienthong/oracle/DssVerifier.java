package vn.lienthong.oracle;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Verifies documents with EU DSS. All checks of later changes are set to FAIL, and nothing is fetched. */
final class DssVerifier {
    private static final String POLICY_RESOURCE = loadPolicy();

    private DssVerifier() {}

    /**
     * The result of DSS for one signature.
     *
     * @param intact whether it is cryptographically and formally valid
     * @param level such as {@code PAdES-BASELINE-B}
     */
    record DssResult(
            boolean intact, Indication indication, @Nullable SubIndication subIndication, String level) {
        boolean isPassed() {
            return indication == Indication.TOTAL_PASSED || indication == Indication.PASSED;
        }

        @Override
        public String toString() {
            return level + " " + indication + (subIndication == null ? "" : "/" + subIndication) + (intact ? "" : "/not intact");
        }
    }

    /** Returns the policy of DSS in which a change after signing is a failure, not a warning. */
    private static String loadPolicy() {
        try (InputStream policy = DssVerifier.class.getResourceAsStream("/policy/constraint.xml")) {
            String text = new String(Objects.requireNonNull(policy, "policy").readAllBytes(), StandardCharsets.UTF_8);
            for (String check :
                    List.of("ByteRangeCollision", "PdfAnnotationOverlap", "PdfVisualDifference", "UndefinedChanges")) {
                String strict = text.replace("<" + check + " Level=\"WARN\"", "<" + check + " Level=\"FAIL\"");
                if (strict.equals(text)) {
                    throw new IllegalStateException("the policy has no " + check);
                }
                text = strict;
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The input of the verification beside the document.
     *
     * @param detached the signed content outside the document; null if the document contains it
     * @param crls the certificate revocation lists, DER
     * @param validationTime the validation time; null for now
     */
    record DssInput(
            List<X509Certificate> anchors,
            @Nullable byte[] detached,
            List<byte[]> crls,
            @Nullable Instant validationTime) {
        static DssInput of(DocumentClaims claims) {
            return new DssInput(claims.topCertificates(), null, List.of(), claims.signingDay());
        }
    }

    /** Verifies a document. */
    static List<DssResult> verify(byte[] document, DssInput given) {
        Reports reports = validate(document, given);
        DiagnosticData data = reports.getDiagnosticData();
        return data.getSignatures().stream()
                .filter(signature -> !signature.isCounterSignature())
                .map(signature -> toResult(reports, signature))
                .toList();
    }

    private static DssResult toResult(Reports reports, SignatureWrapper signature) {
        String id = signature.getId();
        Indication indication = reports.getSimpleReport().getIndication(id);
        SubIndication why = reports.getSimpleReport().getSubIndication(id);
        boolean formed = !List.of(
                        Objects.toString(SubIndication.FORMAT_FAILURE),
                        Objects.toString(SubIndication.HASH_FAILURE),
                        Objects.toString(SubIndication.SIG_CRYPTO_FAILURE),
                        Objects.toString(SubIndication.SIGNED_DATA_NOT_FOUND))
                .contains(Objects.toString(why));
        boolean intact = signature.isSignatureIntact() && signature.isSignatureValid() && formed;
        return new DssResult(intact, indication, why, Objects.toString(signature.getSignatureFormat()));
    }

    private static Reports validate(byte[] document, DssInput given) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(document));
        if (given.detached() != null) {
            validator.setDetachedContents(List.<DSSDocument>of(new InMemoryDocument(given.detached())));
        }
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        given.anchors().forEach(anchor -> trusted.addCertificate(new CertificateToken(anchor)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        if (!given.crls().isEmpty()) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(
                    given.crls().stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new)));
        }
        validator.setCertificateVerifier(verifier);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        if (given.validationTime() != null) {
            validator.setValidationTime(Date.from(given.validationTime()));
        }
        return validator.validateDocument(new ByteArrayInputStream(POLICY_RESOURCE.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The certificates and dates that a document contains, used to give both verifiers the same anchors and validation
     * time.
     *
     * @param topCertificates the last certificates of its chains
     * @param signingDay a day after its last signature
     */
    record DocumentClaims(List<X509Certificate> topCertificates, Instant signingDay, int signatureCount) {}

    static DocumentClaims readClaims(byte[] document) {
        DssInput nothing = new DssInput(List.of(), null, List.of(), null);
        DiagnosticData data = validate(document, nothing).getDiagnosticData();
        Map<String, X509Certificate> tops = new LinkedHashMap<>();
        Instant day = Instant.EPOCH;
        for (SignatureWrapper signature : data.getSignatures()) {
            List<CertificateWrapper> chain = signature.getCertificateChain();
            if (chain.size() > 1) {
                CertificateWrapper top = chain.get(chain.size() - 1);
                tops.put(
                        top.getId(), DSSUtils.loadCertificate(top.getBinaries()).getCertificate());
            }
            Date claimed = signature.getClaimedSigningTime();
            if (claimed != null && claimed.toInstant().isAfter(day)) {
                day = claimed.toInstant();
            }
        }
        Instant at = day.equals(Instant.EPOCH) ? Instant.now() : day.plusSeconds(3_600);
        return new DocumentClaims(List.copyOf(tops.values()), at, data.getSignatures().size());
    }
}
