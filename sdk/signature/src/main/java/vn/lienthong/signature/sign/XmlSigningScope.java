package vn.lienthong.signature.sign;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of an XML document is signed, and where the signature is put (LT-XML-030). Ids are values of an {@code Id}, {@code ID} or
 * {@code id} attribute that one element bears.
 *
 * @param element id of the signed element; null for the whole document
 * @param holder id of the element whose last child the signature becomes; null for the signed one itself
 */
public record XmlSigningScope(
        @Nullable String element, @Nullable String holder) {
    /** Returns all of it; the signature stands last in the root. */
    public static XmlSigningScope document() {
        return new XmlSigningScope(null, null);
    }

    /** Returns one element; the signature stands last in it. */
    public static XmlSigningScope element(String id) {
        return new XmlSigningScope(Objects.requireNonNull(id, "id"), null);
    }

    /** The signature stands elsewhere: in a sibling of the signed element or below one, so that several can sign the same. */
    public XmlSigningScope inElement(String id) {
        return new XmlSigningScope(element, Objects.requireNonNull(id, "id"));
    }

    @Override
    public String toString() {
        return "XmlSigningScope[" + (element == null ? "document" : "element") + "]";
    }
}
