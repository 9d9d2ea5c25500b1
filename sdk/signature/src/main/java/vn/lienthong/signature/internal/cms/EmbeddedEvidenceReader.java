package vn.lienthong.signature.internal.cms;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.OtherRevocationInfoFormat;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.CertificateReader;
import vn.lienthong.signature.internal.EmbeddedEvidence;

/** Collects certificates, revocation lists and OCSP responses from CMS. Unreadable ones are skipped. */
final class EmbeddedEvidenceReader {
    /** The maximum number of each kind; a signature usually contains a few. */
    private static final int MAX_ITEMS = 200;

    private final List<X509Certificate> certificates = new ArrayList<>();
    private final List<byte[]> crls = new ArrayList<>();
    private final List<byte[]> ocsps = new ArrayList<>();

    EmbeddedEvidenceReader certificates(@Nullable Iterable<ASN1Encodable> set) throws MalformedCmsException {
        if (set != null) {
            for (ASN1Encodable one : set) {
                // Attribute certificates and similar ones are tagged.
                if (!(one.toASN1Primitive() instanceof ASN1TaggedObject)) {
                    certificate(Asn1Bytes.of(one));
                }
            }
        }
        return this;
    }

    private void certificate(byte[] der) throws MalformedCmsException {
        requireBounded(certificates);
        try {
            certificates.add(CertificateReader.read(der));
        } catch (CertificateException e) {
            // A validation that needs it will report that it is missing.
        }
    }

    EmbeddedEvidenceReader lists(@Nullable ASN1Set set) throws MalformedCmsException {
        if (set != null) {
            for (ASN1Encodable one : set) {
                if (one.toASN1Primitive() instanceof ASN1TaggedObject tagged) {
                    other(tagged);
                } else {
                    crl(one);
                }
            }
        }
        return this;
    }

    private void other(ASN1TaggedObject tagged) throws MalformedCmsException {
        OtherRevocationInfoFormat format = OtherRevocationInfoFormat.getInstance(tagged, false);
        if (tagged.getTagNo() == 1 && format.getInfoFormat().getId().equals(CmsObjectIds.OCSP_RESPONSE)) {
            response(format.getInfo());
        }
    }

    /** Reads {@code adbe-revocationInfoArchival}, which contains complete OCSP responses. */
    EmbeddedEvidenceReader archival(List<ASN1Encodable> values) throws MalformedCmsException {
        for (ASN1Encodable value : values) {
            for (ASN1Encodable part : ASN1Sequence.getInstance(value)) {
                ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(part);
                for (ASN1Encodable one : ASN1Sequence.getInstance(tagged, true)) {
                    if (tagged.getTagNo() == 0) {
                        crl(one);
                    } else if (tagged.getTagNo() == 1) {
                        response(one);
                    }
                }
            }
        }
        return this;
    }

    /** Reads {@code RevocationValues}, which contains basic OCSP responses. */
    EmbeddedEvidenceReader revocationValues(List<ASN1Encodable> values) throws MalformedCmsException {
        for (ASN1Encodable value : values) {
            for (ASN1Encodable part : ASN1Sequence.getInstance(value)) {
                ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(part);
                if (tagged.getTagNo() > 1) {
                    continue;
                }
                for (ASN1Encodable one : ASN1Sequence.getInstance(tagged, true)) {
                    if (tagged.getTagNo() == 0) {
                        crl(one);
                    } else {
                        requireBounded(ocsps);
                        ocsps.add(Asn1Bytes.of(one));
                    }
                }
            }
        }
        return this;
    }

    private void crl(ASN1Encodable one) throws MalformedCmsException {
        requireBounded(crls);
        crls.add(Asn1Bytes.of(one));
    }

    private void response(ASN1Encodable one) throws MalformedCmsException {
        ResponseBytes bytes = OCSPResponse.getInstance(one).getResponseBytes();
        if (bytes != null && bytes.getResponseType().equals(OCSPObjectIdentifiers.id_pkix_ocsp_basic)) {
            requireBounded(ocsps);
            ocsps.add(bytes.getResponse().getOctets());
        }
    }

    private static void requireBounded(List<?> list) throws MalformedCmsException {
        if (list.size() == MAX_ITEMS) {
            throw new MalformedCmsException();
        }
    }

    EmbeddedEvidence pool() {
        return new EmbeddedEvidence(certificates, crls, ocsps);
    }
}
