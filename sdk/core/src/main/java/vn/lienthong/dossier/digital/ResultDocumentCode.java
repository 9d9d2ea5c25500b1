package vn.lienthong.dossier.digital;

import java.util.Objects;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.MaskedValue;

/**
 * The code of a digitised result: the code of its document kind, the owner's number and, if there are several, a
 * sequence number (LT-DIG-006). How the parts are joined is not known, so the text is kept as received. It is masked,
 * because it contains a personal number.
 */
public record ResultDocumentCode(String value) implements MaskedValue {
    public ResultDocumentCode {
        Objects.requireNonNull(value, "value");
    }

    /** Returns whether it begins with a document kind and contains the owner's number after it. */
    public boolean matches(String type, IdentityDocument owner) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(owner, "owner");
        return value.startsWith(type) && value.indexOf(owner.value(), type.length()) >= 0;
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
