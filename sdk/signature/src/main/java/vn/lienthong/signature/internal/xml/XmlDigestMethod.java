package vn.lienthong.signature.internal.xml;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of digests in XML, and the weakest of several. */
public final class XmlDigestMethod {
    private static final String XMLDSIG_MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String XMLDSIG_MORE_2007 = "http://www.w3.org/2007/05/xmldsig-more#";
    private static final Map<String, String> BY_URI = Map.of(
            DomQueries.DS_NAMESPACE + "sha1",
            "SHA-1",
            XMLDSIG_MORE + "sha224",
            "SHA-224",
            "http://www.w3.org/2001/04/xmlenc#sha256",
            "SHA-256",
            XMLDSIG_MORE + "sha384",
            "SHA-384",
            "http://www.w3.org/2001/04/xmlenc#sha512",
            "SHA-512",
            XMLDSIG_MORE_2007 + "sha3-256",
            "SHA3-256",
            XMLDSIG_MORE_2007 + "sha3-384",
            "SHA3-384",
            XMLDSIG_MORE_2007 + "sha3-512",
            "SHA3-512");
    private static final List<String> WEAKEST_FIRST =
            List.of("SHA-1", "SHA-224", "SHA-256", "SHA3-256", "SHA-384", "SHA3-384", "SHA-512", "SHA3-512");

    private XmlDigestMethod() {}

    /** Returns the name in Java; null if unknown. */
    static @Nullable String jcaName(String uri) {
        return BY_URI.get(uri);
    }

    public static String uri(String name) {
        return BY_URI.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    static String weaker(String one, String other) {
        return WEAKEST_FIRST.indexOf(one) <= WEAKEST_FIRST.indexOf(other) ? one : other;
    }

    public static byte[] digest(String name, byte[] bytes) {
        try {
            return MessageDigest.getInstance(name).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK lacks a digest of its own", e);
        }
    }
}
