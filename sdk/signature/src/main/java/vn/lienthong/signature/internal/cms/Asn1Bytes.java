package vn.lienthong.signature.internal.cms;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;

/** Converts ASN.1 to bytes and back; distinguishes damaged structures from unreadable content. */
final class Asn1Bytes {
    private Asn1Bytes() {}

    /** Returns a value as it was encoded. */
    static byte[] of(ASN1Encodable value) throws MalformedCmsException {
        return of(value, "BER");
    }

    /** Returns a value in the encoding BER, DL or DER. */
    static byte[] of(ASN1Encodable value, String encoding) throws MalformedCmsException {
        try {
            return value.toASN1Primitive().getEncoded(encoding);
        } catch (IOException e) {
            throw new MalformedCmsException();
        }
    }

    static ASN1Primitive read(byte[] bytes) throws MalformedCmsException {
        try {
            return ASN1Primitive.fromByteArray(bytes);
        } catch (IOException e) {
            throw new MalformedCmsException();
        }
    }
}
