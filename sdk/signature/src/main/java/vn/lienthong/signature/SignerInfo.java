package vn.lienthong.signature;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;

/**
 * The signer, as named in the certificate.
 *
 * @param name the common name
 * @param organisation the organisation
 * @param ids tax code, personal identification number and other numbers
 */
public record SignerInfo(
        SignerKind kind,
        @Nullable PersonName name,
        @Nullable FreeText organisation,
        List<SignerNumber> ids) {
    /** The kind of certificate holder, as far as the certificate indicates it. */
    public enum SignerKind {
        AGENCY,
        PERSON,
        UNKNOWN
    }

    /**
     * A number of the signer.
     *
     * @param kind such as {@code tax-code}, {@code personal-id}, {@code other}
     */
    public record SignerNumber(String kind, FreeText value) {}

    public SignerInfo {
        Objects.requireNonNull(kind, "kind");
        ids = List.copyOf(ids);
    }
}
