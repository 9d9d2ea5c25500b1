package vn.lienthong.signature.result;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.VietnameseNameKey;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignerInfo;
import vn.lienthong.value.Digests;

/**
 * The identity by which a caller recognises a signer (LT-RES-003). Certificate data is only as reliable as its
 * authority, so identities are compared only for valid signatures. The value is masked.
 */
public record SignerIdentity(SignerIdentityKind kind, FreeText value) {
    /** The value that is compared. */
    public enum SignerIdentityKind {
        /** The tax code in the certificate; hyphens and white space are ignored. */
        TAX_CODE,
        /** A personal identification number in the certificate. */
        PERSONAL_ID,
        /** The organisation's name; case, white space and the placement of tone marks are ignored. */
        ORGANISATION,
        /** The SHA-256 of the certificate. */
        CERTIFICATE
    }

    public SignerIdentity {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        if (number(value.value()).isEmpty()) {
            throw new IllegalArgumentException("value must contain other characters than white space and hyphens");
        }
    }

    public static SignerIdentity taxCode(TaxCode code) {
        return new SignerIdentity(SignerIdentityKind.TAX_CODE, FreeText.of(code.value()));
    }

    /** Returns the identity of a person by the number that all certificates of this person contain. */
    public static SignerIdentity personalId(String number) {
        return new SignerIdentity(SignerIdentityKind.PERSONAL_ID, FreeText.of(number));
    }

    /**
     * Returns the identity of an organisation by the name in its certificates. The certificates of its units may
     * contain the same name; a tax code or the certificate distinguishes them.
     */
    public static SignerIdentity organisation(String name) {
        return new SignerIdentity(SignerIdentityKind.ORGANISATION, FreeText.of(name));
    }

    /** Returns the identity of one certificate; it no longer matches when the certificate is replaced. */
    public static SignerIdentity certificate(X509Certificate certificate) {
        return new SignerIdentity(SignerIdentityKind.CERTIFICATE, FreeText.of(sha256(certificate)));
    }

    /** Returns the identity of one certificate by its SHA-256 in hexadecimal; colons and white space are ignored. */
    public static SignerIdentity certificate(String sha256) {
        String digits = sha256.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 must consist of 64 hexadecimal digits");
        }
        return new SignerIdentity(SignerIdentityKind.CERTIFICATE, FreeText.of(digits));
    }

    /** Returns whether a signature is by this signer, provided that its certificate is trusted. */
    boolean hasSigned(SignatureReport signature) {
        SignerInfo signer = signature.signer();
        return switch (kind) {
            case TAX_CODE -> hasNumber(signer, "tax-code");
            case PERSONAL_ID -> hasNumber(signer, "personal-id");
            case ORGANISATION ->
                signer.organisation() != null
                        && name(signer.organisation().value()).equals(name(value.value()));
            case CERTIFICATE -> {
                List<X509Certificate> chain = signature.evidence().chain();
                yield !chain.isEmpty() && sha256(chain.get(0)).equals(value.value());
            }
        };
    }

    private boolean hasNumber(SignerInfo signer, String idKind) {
        return signer.ids().stream()
                .filter(id -> id.kind().equals(idKind))
                .anyMatch(id -> number(id.value().value()).equals(number(value.value())));
    }

    private static String number(String text) {
        return text.replaceAll("[\\s-]", "");
    }

    private static VietnameseNameKey name(String text) {
        return VietnameseNameKey.of(text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    private static String sha256(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(Digests.sha256().digest(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("certificate must have a DER encoding", e);
        }
    }
}
