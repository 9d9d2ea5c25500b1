package vn.lienthong.signature;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.PersonName;

/**
 * Who signed, by the certificate.
 *
 * @param name the common name
 * @param organisation the organisation
 * @param ids tax code, personal id and other numbers
 */
public record Signer(
        Kind kind, @Nullable PersonName name, @Nullable FreeText organisation, List<Id> ids) {
    /** What a certificate was issued to, as far as it tells. */
    public enum Kind {
        AGENCY,
        PERSON,
        UNKNOWN
    }

    /**
     * A number of the signer.
     *
     * @param kind such as {@code tax-code}, {@code personal-id}, {@code other}
     */
    public record Id(String kind, FreeText value) {}

    public Signer {
        Objects.requireNonNull(kind, "kind");
        ids = List.copyOf(ids);
    }
}
