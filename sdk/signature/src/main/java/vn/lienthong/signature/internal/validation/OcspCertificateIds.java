package vn.lienthong.signature.internal.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.SignatureScheme;

/** The certificate identifiers of OCSP, and requests for one certificate. */
final class OcspCertificateIds {
    private OcspCertificateIds() {}

    static boolean names(CertID id, X509Certificate certificate, X509Certificate issuer)
            throws GeneralSecurityException {
        String digest = SignatureScheme.digest(id.getHashAlgorithm().getAlgorithm());
        if (digest == null || !id.getSerialNumber().getValue().equals(certificate.getSerialNumber())) {
            return false;
        }
        MessageDigest hash = MessageDigest.getInstance(digest);
        return Arrays.equals(
                        id.getIssuerNameHash().getOctets(),
                        hash.digest(certificate.getIssuerX500Principal().getEncoded()))
                && Arrays.equals(id.getIssuerKeyHash().getOctets(), hash.digest(key(issuer)));
    }

    /** Returns the bits of the key without its algorithm, which are the hashed part. */
    static byte[] key(X509Certificate certificate) {
        return SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded())
                .getPublicKeyData()
                .getOctets();
    }

    /** Returns a request in DER with SHA-1, which every responder supports; its strength is irrelevant here. */
    static byte[] question(X509Certificate certificate, X509Certificate issuer) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-1");
            CertID id = new CertID(
                    new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE),
                    new DEROctetString(
                            hash.digest(certificate.getIssuerX500Principal().getEncoded())),
                    new DEROctetString(hash.digest(key(issuer))),
                    new ASN1Integer(certificate.getSerialNumber()));
            TBSRequest asked = new TBSRequest(null, new DERSequence(new Request(id, null)), (Extensions) null);
            return new OCSPRequest(asked, null).getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a digest that every JDK has", e);
        }
    }

    /** Returns the basic response in a responder's answer, if there is one. */
    static Optional<byte[]> basic(byte[] answer) {
        try {
            OCSPResponse response = OCSPResponse.getInstance(answer);
            @Nullable ResponseBytes bytes = response.getResponseBytes();
            boolean good = response.getResponseStatus().getIntValue() == OCSPResponseStatus.SUCCESSFUL
                    && bytes != null
                    && bytes.getResponseType().equals(OCSPObjectIdentifiers.id_pkix_ocsp_basic);
            return good && bytes != null ? Optional.of(bytes.getResponse().getOctets()) : Optional.empty();
        } catch (RuntimeException e) {
            // Bouncy Castle throws many kinds of exceptions for damaged ASN.1.
            return Optional.empty();
        }
    }
}
