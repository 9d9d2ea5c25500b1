package vn.lienthong.signature.internal.xml;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An algorithm of signing as XML names it. Symmetric ones are not among them (LT-XML-006).
 *
 * @param digest such as {@code SHA-256}
 * @param scheme such as {@code RSASSA-PSS}
 * @param jca its name in Java
 */
record XmlMethod(String digest, Scheme scheme, String jca) {
    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String MORE_2007 = "http://www.w3.org/2007/05/xmldsig-more#";
    private static final Map<String, XmlMethod> BY_URI = table();

    /** How a digest is signed. */
    enum Scheme {
        PKCS1("RSA-PKCS1-v1.5", "RSA"),
        PSS("RSASSA-PSS", "RSA"),
        ECDSA("ECDSA", "EC"),
        DSA("DSA", "DSA");

        private final String text;
        private final String key;

        Scheme(String text, String key) {
            this.text = text;
            this.key = key;
        }

        String text() {
            return text;
        }

        boolean takes(PublicKey publicKey) {
            return key.equals(publicKey.getAlgorithm()) || (this == PSS && "RSASSA-PSS".equals(publicKey.getAlgorithm()));
        }
    }

    static @Nullable XmlMethod of(String uri) {
        return BY_URI.get(uri);
    }

    /** The name in XML of what signs with a scheme and a digest of SHA-2. */
    static String uri(Scheme scheme, String digest) {
        String sha = digest.replace("SHA-", "sha");
        return scheme == Scheme.PSS
                ? MORE_2007 + sha + "-rsa-MGF1"
                : MORE + (scheme == Scheme.ECDSA ? "ecdsa-" : "rsa-") + sha;
    }

    boolean verifies(PublicKey key, byte[] octets, byte[] value) {
        if (!scheme.takes(key)) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(jca);
            if (scheme == Scheme.PSS) {
                signature.setParameter(pss());
            }
            signature.initVerify(key);
            signature.update(octets);
            return signature.verify(value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The salt is as long as the digest: XML names no other. */
    private PSSParameterSpec pss() throws GeneralSecurityException {
        int salt = java.security.MessageDigest.getInstance(digest).getDigestLength();
        return new PSSParameterSpec(digest, "MGF1", new MGF1ParameterSpec(digest), salt, PSSParameterSpec.TRAILER_FIELD_BC);
    }

    private static Map<String, XmlMethod> table() {
        Map<String, XmlMethod> table = new HashMap<>();
        table.put(Dom.DS + "rsa-sha1", new XmlMethod("SHA-1", Scheme.PKCS1, "SHA1withRSA"));
        table.put(Dom.DS + "dsa-sha1", new XmlMethod("SHA-1", Scheme.DSA, "SHA1withDSAinP1363Format"));
        table.put(MORE_2007 + "sha1-rsa-MGF1", new XmlMethod("SHA-1", Scheme.PSS, "RSASSA-PSS"));
        table.put(MORE + "ecdsa-sha1", new XmlMethod("SHA-1", Scheme.ECDSA, "SHA1withECDSAinP1363Format"));
        for (String bits : List.of("224", "256", "384", "512")) {
            String digest = "SHA-" + bits;
            table.put(uri(Scheme.PKCS1, digest), new XmlMethod(digest, Scheme.PKCS1, "SHA" + bits + "withRSA"));
            table.put(uri(Scheme.PSS, digest), new XmlMethod(digest, Scheme.PSS, "RSASSA-PSS"));
            table.put(
                    uri(Scheme.ECDSA, digest),
                    new XmlMethod(digest, Scheme.ECDSA, "SHA" + bits + "withECDSAinP1363Format"));
        }
        return Map.copyOf(table);
    }
}
