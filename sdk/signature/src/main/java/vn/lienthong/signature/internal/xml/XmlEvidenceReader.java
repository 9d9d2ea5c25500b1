package vn.lienthong.signature.internal.xml;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.lienthong.signature.internal.CertificateReader;
import vn.lienthong.signature.internal.EmbeddedEvidence;

/** Reads certificates, revocation lists and OCSP responses in a signature. Unreadable ones are skipped. */
final class XmlEvidenceReader {
    private static final int MAX_ITEMS = 100;

    private XmlEvidenceReader() {}

    /** Returns the certificates of ds:KeyInfo, in order. */
    static List<X509Certificate> readKeyInfo(SignatureStructure shape) throws XmlSignatureException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Element data : DomQueries.dsChildren(shape.keyInfo(), "X509Data")) {
            for (Element encoded : DomQueries.dsChildren(data, "X509Certificate")) {
                X509Certificate certificate =
                        certificates.size() < MAX_ITEMS ? parseCertificate(XmlBase64.decode(encoded)) : null;
                if (certificate == null) {
                    throw SignatureStructure.malformedException();
                }
                certificates.add(certificate);
            }
        }
        return certificates;
    }

    /** Returns the validation data of the unsigned properties. */
    static EmbeddedEvidence readEvidence(List<Element> unsigned) {
        List<Element> timed = DomQueries.xadesChildren(unsigned, "TimeStampValidationData");
        List<Element> holders = Stream.concat(unsigned.stream(), timed.stream()).toList();
        List<Element> values = DomQueries.xadesChildren(holders, "RevocationValues");
        return new EmbeddedEvidence(
                decodeAll(DomQueries.xadesChildren(holders, "CertificateValues"), "EncapsulatedX509Certificate")
                        .stream()
                        .map(XmlEvidenceReader::parseCertificate)
                        .filter(Objects::nonNull)
                        .toList(),
                decodeAll(DomQueries.xadesChildren(values, "CRLValues"), "EncapsulatedCRLValue"),
                decodeAll(DomQueries.xadesChildren(values, "OCSPValues"), "EncapsulatedOCSPValue").stream()
                        .map(XmlEvidenceReader::parseBasicResponse)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * Returns the bytes of each element with a name below these parents, up to a maximum; skips elements that are not
     * Base64.
     */
    static List<byte[]> decodeAll(List<Element> parents, String name) {
        List<byte[]> all = new ArrayList<>();
        for (Element encoded : DomQueries.xadesChildren(parents, name)) {
            if (all.size() == MAX_ITEMS) {
                break;
            }
            try {
                all.add(XmlBase64.decode(encoded));
            } catch (XmlSignatureException e) {
                // An unreadable one is skipped.
            }
        }
        return all;
    }

    private static @Nullable X509Certificate parseCertificate(byte[] der) {
        try {
            return CertificateReader.read(der);
        } catch (CertificateException e) {
            return null;
        }
    }

    /** Returns the basic response in a response; some programs write it without the outer response. */
    private static byte @Nullable [] parseBasicResponse(byte[] der) {
        try {
            ResponseBytes inner = OCSPResponse.getInstance(der).getResponseBytes();
            return inner == null ? null : inner.getResponse().getOctets();
        } catch (IllegalArgumentException | ClassCastException e) {
            return parseBareResponse(der);
        }
    }

    private static byte @Nullable [] parseBareResponse(byte[] der) {
        try {
            return BasicOCSPResponse.getInstance(der).getEncoded();
        } catch (IllegalArgumentException | ClassCastException | IOException e) {
            return null;
        }
    }
}
