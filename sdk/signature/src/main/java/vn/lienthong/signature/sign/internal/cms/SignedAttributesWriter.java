package vn.lienthong.signature.sign.internal.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.SignatureFormat;
import vn.lienthong.signature.sign.SigningTerms;
import vn.lienthong.signature.sign.internal.AlgorithmIds;
import vn.lienthong.signature.sign.internal.StreamDigests;

/**
 * A writer for the signed attributes of a CMS signature. The same terms and digest always give the same bytes
 * (LT-SGN-030).
 */
public final class SignedAttributesWriter {
    private SignedAttributesWriter() {}

    /**
     * Returns the DER of the attributes, which is signed.
     *
     * @param format for PAdES the claimed time is omitted, because the PDF contains it
     * @param digest digest of the content
     */
    public static byte[] write(SignatureFormat format, SigningTerms terms, byte[] digest) {
        ASN1EncodableVector all = new ASN1EncodableVector();
        all.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
        all.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
        if (format == SignatureFormat.CADES) {
            all.add(attribute(
                    CMSAttributes.signingTime,
                    new Time(Date.from(terms.claimedTime().toInstant()))));
        }
        all.add(attribute(
                CMSAttributes.cmsAlgorithmProtect,
                new CMSAlgorithmProtection(
                        AlgorithmIds.digest(terms.algorithm()),
                        CMSAlgorithmProtection.SIGNATURE,
                        AlgorithmIds.signature(terms.algorithm()))));
        all.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate(terms)));
        try {
            return new DERSet(all).getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SigningCertificateV2 signingCertificate(SigningTerms terms) {
        try {
            byte[] hash = StreamDigests.of(terms.algorithm())
                    .digest(terms.certificate().getEncoded());
            return new SigningCertificateV2(new ESSCertIDv2(AlgorithmIds.digest(terms.algorithm()), hash));
        } catch (CertificateEncodingException e) {
            throw new SigningException("signing.certificate.unreadable");
        }
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }
}
