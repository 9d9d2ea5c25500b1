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
public record XmlScope(@Nullable String element, @Nullable String holder) {
    /** All of it; the signature stands last in the root. */
    public static XmlScope document() {
        return new XmlScope(null, null);
    }

    /** One element; the signature stands last in it. */
    public static XmlScope element(String id) {
        return new XmlScope(Objects.requireNonNull(id, "id"), null);
    }

    /** The signature stands elsewhere: in a sibling of the signed element or below one, so that several can sign the same. */
    public XmlScope heldBy(String id) {
        return new XmlScope(element, Objects.requireNonNull(id, "id"));
    }

    @Override
    public String toString() {
        return "XmlScope[" + (element == null ? "document" : "element") + "]";
    }
}
