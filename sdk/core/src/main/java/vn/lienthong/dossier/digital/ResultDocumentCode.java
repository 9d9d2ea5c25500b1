package vn.lienthong.dossier.digital;

import java.util.Objects;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.MaskedValue;

/**
 * The code of a digitised result: the code of its kind of document, the owner's number and, where there are several, a running
 * number (LT-DIG-006). How the parts are joined was not read, so the text is kept as it came. Masked, for it holds a person's
 * number.
 */
public record ResultDocumentCode(String value) implements MaskedValue {
    public ResultDocumentCode {
        Objects.requireNonNull(value, "value");
    }

    /** Returns whether it begins with a kind of document and holds an owner's number behind it. */
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
