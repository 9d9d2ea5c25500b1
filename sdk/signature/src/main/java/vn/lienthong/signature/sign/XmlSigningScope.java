package vn.lienthong.signature.sign;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The signed part of an XML document, and the place of the signature (LT-XML-030). Ids are values of an {@code
 * Id}, {@code ID} or {@code id} attribute that occur exactly once.
 *
 * @param element id of the signed element; null for the whole document
 * @param holder id of the element that gets the signature as its last child; null for the signed element itself
 */
public record XmlSigningScope(
        @Nullable String element, @Nullable String holder) {
    /** Returns the scope of the whole document; the signature is the last child of the root. */
    public static XmlSigningScope document() {
        return new XmlSigningScope(null, null);
    }

    /** Returns the scope of one element; the signature is its last child. */
    public static XmlSigningScope element(String id) {
        return new XmlSigningScope(Objects.requireNonNull(id, "id"), null);
    }

    /**
     * Returns a copy with another place for the signature: a sibling of the signed element, or an element below a
     * sibling. This allows several persons to sign the same element.
     */
    public XmlSigningScope inElement(String id) {
        return new XmlSigningScope(element, Objects.requireNonNull(id, "id"));
    }

    @Override
    public String toString() {
        return "XmlSigningScope[" + (element == null ? "document" : "element") + "]";
    }
}
