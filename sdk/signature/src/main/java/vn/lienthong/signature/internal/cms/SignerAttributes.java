package vn.lienthong.signature.internal.cms;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.jspecify.annotations.Nullable;

/** The signed or the unsigned attributes of a signer. */
final class SignerAttributes {
    private static final int MAX_ATTRIBUTES = 500;
    private final List<Attribute> list = new ArrayList<>();

    SignerAttributes(@Nullable ASN1Set set) throws MalformedCmsException {
        if (set != null) {
            if (set.size() > MAX_ATTRIBUTES) {
                throw new MalformedCmsException();
            }
            for (ASN1Encodable attribute : set) {
                list.add(Attribute.getInstance(attribute));
            }
        }
    }

    boolean has(String id) {
        return !allOf(id).isEmpty();
    }

    /** Returns whether an attribute occurs more than once, or does not have exactly one value. */
    boolean isRepeated(String id) {
        List<Attribute> named = allOf(id);
        return named.size() > 1
                || (named.size() == 1 && named.get(0).getAttrValues().size() != 1);
    }

    /** Returns the first value of the first attribute with an identifier. */
    @Nullable
    ASN1Encodable first(String id) {
        return values(id).stream().findFirst().orElse(null);
    }

    /** Returns all values of all attributes with an identifier. */
    List<ASN1Encodable> values(String id) {
        List<ASN1Encodable> values = new ArrayList<>();
        for (Attribute attribute : allOf(id)) {
            attribute.getAttrValues().forEach(values::add);
        }
        return values;
    }

    private List<Attribute> allOf(String id) {
        ASN1ObjectIdentifier type = new ASN1ObjectIdentifier(id);
        return list.stream()
                .filter(attribute -> attribute.getAttrType().equals(type))
                .toList();
    }
}
