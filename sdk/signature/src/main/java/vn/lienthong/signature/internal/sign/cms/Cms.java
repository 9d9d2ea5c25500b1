package vn.lienthong.signature.internal.sign.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.sign.Identifiers;
import vn.lienthong.signature.sign.SigningTerms;

/** Puts a CMS signature together: one signer, its chain, its content or none. */
public final class Cms {
    /** More than the DER of any ECDSA value of P-521 has. */
    private static final int EC_VALUE = 144;

    private Cms() {}

    /**
     * The DER of the whole.
     *
     * @param attributes as they were signed
     * @param content null where it stays beside the signature
     */
    public static byte[] der(SigningTerms terms, byte[] attributes, byte[] value, byte @Nullable [] content) {
        try {
            Certificate signer = Certificate.getInstance(terms.certificate().getEncoded());
            SignerInfo info = new SignerInfo(
                    new SignerIdentifier(new IssuerAndSerialNumber(signer)),
                    Identifiers.digest(terms.algorithm()),
                    ASN1Set.getInstance(attributes),
                    Identifiers.signature(terms.algorithm()),
                    new DEROctetString(value),
                    (ASN1Set) null);
            SignedData data = new SignedData(
                    new DERSet(Identifiers.digest(terms.algorithm())),
                    new ContentInfo(CMSObjectIdentifiers.data, content == null ? null : new DEROctetString(content)),
                    certificates(terms),
                    null,
                    new DERSet(info));
            return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded("DER");
        } catch (CertificateEncodingException | IllegalArgumentException e) {
            // Bouncy Castle reads more strictly than Java.
            throw new SigningException("signing.certificate.unreadable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At most so many bytes the whole will have, without content and timestamp. */
    public static int room(SigningTerms terms, byte[] attributes) {
        int value = terms.certificate().getPublicKey() instanceof RSAPublicKey key
                ? (key.getModulus().bitLength() + Byte.SIZE - 1) / Byte.SIZE
                : EC_VALUE;
        return der(terms, attributes, new byte[value], null).length;
    }

    private static ASN1Set certificates(SigningTerms terms) throws CertificateEncodingException {
        ASN1EncodableVector all = new ASN1EncodableVector();
        for (X509Certificate certificate : terms.chain()) {
            all.add(Certificate.getInstance(certificate.getEncoded()));
        }
        return new DERSet(all);
    }
}
