package vn.lienthong.signature.internal.xml;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.SignatureScheme;

/**
 * The names of signature schemes in XML and the encoding of ECDSA values. Symmetric schemes are not supported
 * (LT-XML-006).
 */
public final class XmlSignatureMethod {
    private static final String XMLDSIG_MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String XMLDSIG_MORE_2007 = "http://www.w3.org/2007/05/xmldsig-more#";
    private static final Map<String, SignatureScheme> BY_URI = createTable();

    private XmlSignatureMethod() {}

    static @Nullable SignatureScheme schemeOf(String uri) {
        return BY_URI.get(uri);
    }

    /** Returns the XML name of a scheme with a SHA-2 digest. */
    public static String uri(String scheme, String digest) {
        String sha = digest.replace("SHA-", "sha");
        return switch (scheme) {
            case SignatureScheme.PSS -> XMLDSIG_MORE_2007 + sha + "-rsa-MGF1";
            case SignatureScheme.ECDSA -> XMLDSIG_MORE + "ecdsa-" + sha;
            default -> XMLDSIG_MORE + "rsa-" + sha;
        };
    }

    static boolean isValid(SignatureScheme scheme, PublicKey key, byte[] bytes, byte[] value) {
        try {
            byte[] der = scheme.name().equals(SignatureScheme.ECDSA) ? toDer(key, value) : value;
            return der != null && scheme.verifies(key, DigestSource.of(bytes), der);
        } catch (IOException e) {
            throw new IllegalStateException("octets in memory were not read", e);
        }
    }

    /** Converts a value of two halves of the length of the curve's order to DER; returns null for another form. */
    private static byte @Nullable [] toDer(PublicKey key, byte[] value) throws IOException {
        int half = (SignatureScheme.bits(key) + Byte.SIZE - 1) / Byte.SIZE;
        if (half == 0 || value.length != 2 * half) {
            return null;
        }
        return new DERSequence(new ASN1Integer[] {
                    new ASN1Integer(new BigInteger(1, Arrays.copyOf(value, half))),
                    new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(value, half, value.length)))
                })
                .getEncoded();
    }

    private static Map<String, SignatureScheme> createTable() {
        Map<String, SignatureScheme> table = new HashMap<>();
        table.put(DomQueries.DS_NAMESPACE + "rsa-sha1", new SignatureScheme(SignatureScheme.PKCS1, "SHA-1", null));
        table.put(XMLDSIG_MORE_2007 + "sha1-rsa-MGF1", pssScheme("SHA-1", 20));
        table.put(XMLDSIG_MORE + "ecdsa-sha1", new SignatureScheme(SignatureScheme.ECDSA, "SHA-1", null));
        for (int bits : List.of(224, 256, 384, 512)) {
            String digest = "SHA-" + bits;
            table.put(uri(SignatureScheme.PKCS1, digest), new SignatureScheme(SignatureScheme.PKCS1, digest, null));
            table.put(uri(SignatureScheme.ECDSA, digest), new SignatureScheme(SignatureScheme.ECDSA, digest, null));
            table.put(uri(SignatureScheme.PSS, digest), pssScheme(digest, bits / Byte.SIZE));
        }
        return Map.copyOf(table);
    }

    /** Returns an RSASSA-PSS scheme with a salt of the length of the digest, the only one that these names define. */
    private static SignatureScheme pssScheme(String digest, int salt) {
        PSSParameterSpec parameters = new PSSParameterSpec(
                digest, "MGF1", new MGF1ParameterSpec(digest), salt, PSSParameterSpec.TRAILER_FIELD_BC);
        return new SignatureScheme(SignatureScheme.PSS, digest, parameters);
    }
}
