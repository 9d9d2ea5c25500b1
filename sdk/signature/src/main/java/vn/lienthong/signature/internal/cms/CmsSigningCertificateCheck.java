package vn.lienthong.signature.internal.cms;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.CertificateReader;
import vn.lienthong.signature.internal.FindingCollector;
import vn.lienthong.signature.internal.SignatureScheme;

/** Checks that the referenced certificate of the signer is the one that verifies the signature (LT-SIG-073). */
final class CmsSigningCertificateCheck {
    private CmsSigningCertificateCheck() {}

    static void check(SignerAttributes signed, X509Certificate signer, boolean needed, FindingCollector doubts) {
        if (!signed.has(CmsObjectIds.SIGNING_CERTIFICATE) && !signed.has(CmsObjectIds.SIGNING_CERTIFICATE_V2)) {
            if (needed) {
                doubts.fail("LT-SIG-073", "signature.certificate.unnamed");
            }
        } else if (!names(signed, signer)) {
            doubts.fail("LT-SIG-073", "signature.certificate.other");
        }
    }

    /** Returns whether no certificate reference of the signer names another certificate. */
    static boolean names(SignerAttributes signed, X509Certificate signer) {
        ASN1Encodable first = signed.first(CmsObjectIds.SIGNING_CERTIFICATE);
        ASN1Encodable second = signed.first(CmsObjectIds.SIGNING_CERTIFICATE_V2);
        return (first == null || first(SigningCertificate.getInstance(first), signer))
                && (second == null || second(SigningCertificateV2.getInstance(second), signer));
    }

    private static boolean first(SigningCertificate attribute, X509Certificate signer) {
        if (attribute.getCerts().length == 0) {
            return false;
        }
        ESSCertID named = attribute.getCerts()[0];
        return hashes("SHA-1", named.getCertHash(), signer) && isIssuedBy(named.getIssuerSerial(), signer);
    }

    private static boolean second(SigningCertificateV2 attribute, X509Certificate signer) {
        if (attribute.getCerts().length == 0) {
            return false;
        }
        ESSCertIDv2 named = attribute.getCerts()[0];
        String digest = SignatureScheme.digest(named.getHashAlgorithm().getAlgorithm());
        return digest != null
                && hashes(digest, named.getCertHash(), signer)
                && isIssuedBy(named.getIssuerSerial(), signer);
    }

    private static boolean hashes(String digest, byte[] hash, X509Certificate signer) {
        try {
            return Arrays.equals(hash, MessageDigest.getInstance(digest).digest(signer.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            return false;
        }
    }

    private static boolean isIssuedBy(@Nullable IssuerSerial named, X509Certificate signer) {
        if (named == null) {
            return true;
        }
        GeneralName[] names = named.getIssuer().getNames();
        return named.getSerial().getValue().equals(signer.getSerialNumber())
                && names.length == 1
                && names[0].getTagNo() == GeneralName.directoryName
                && CertificateReader.isNamed(signer.getIssuerX500Principal(), names[0].getName());
    }
}
