package vn.lienthong.signature.internal.xml;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The properties of a signature: XAdES, or the plain signing time of Vietnamese invoices (LT-XML-011).
 *
 * @param signedProperties xades:SignedProperties; null without XAdES
 * @param unsignedProperties xades:UnsignedSignatureProperties, if any
 */
public record XadesProperties(@Nullable Element signedProperties, List<Element> unsignedProperties) {
    private static final ZoneId ZONE = vn.lienthong.calendar.VietnamTime.ZONE;

    public XadesProperties {
        unsignedProperties = List.copyOf(unsignedProperties);
    }

    /** Reads the properties of a signature, which are at one place and name the signature, or missing. */
    public static XadesProperties read(SignatureStructure shape, ParsedXmlDocument document)
            throws XmlSignatureException {
        List<Element> holders = new ArrayList<>();
        for (Element object : shape.objects()) {
            holders.addAll(DomQueries.xadesChildren(object, "QualifyingProperties"));
            if (!DomQueries.xadesChildren(object, "QualifyingPropertiesReference")
                    .isEmpty()) {
                throw misplacedException();
            }
        }
        if (holders.isEmpty()) {
            return new XadesProperties(null, List.of());
        }
        Element holder = holders.get(0);
        List<Element> signed = DomQueries.xadesChildren(holder, "SignedProperties");
        boolean ours =
                DomQueries.attribute(holder, "Target").equals("#" + DomQueries.attribute(shape.signature(), "Id"))
                        && document.uniqueElement(DomQueries.attribute(shape.signature(), "Id")) == shape.signature();
        if (holders.size() > 1 || signed.size() != 1 || !ours) {
            throw misplacedException();
        }
        List<Element> unsigned = DomQueries.xadesChildren(
                DomQueries.xadesChildren(holder, "UnsignedProperties"), "UnsignedSignatureProperties");
        return new XadesProperties(signed.get(0), unsigned);
    }

    static XmlSignatureException misplacedException() {
        return new XmlSignatureException("LT-XML-011", "signature.xml.properties");
    }

    /**
     * Checks that exactly one reference covers these properties by its type, and that no other element is referenced
     * as properties.
     */
    public void requireCovered(List<XmlReference> refs) throws XmlSignatureException {
        List<XmlReference> typed =
                refs.stream().filter(XmlReference::isSignedPropertiesReference).toList();
        long pointing =
                refs.stream().filter(ref -> ref.target() == signedProperties).count();
        boolean right = signedProperties == null
                ? typed.isEmpty()
                : typed.size() == 1
                        && pointing == 1
                        && typed.get(0).target() == signedProperties
                        && !typed.get(0).excludesOwnSignature();
        if (!right) {
            throw misplacedException();
        }
    }

    @Nullable
    Element signedSignatureProperties() {
        return DomQueries.firstOrNull(DomQueries.xadesChildren(signedProperties, "SignedSignatureProperties"));
    }

    /** Returns the signing time that the signer claims; null if there is no signed and readable one. */
    @Nullable
    OffsetDateTime claimedTime(List<DigestedReference> covered) {
        List<Element> times = new ArrayList<>(DomQueries.xadesChildren(signedSignatureProperties(), "SigningTime"));
        covered.stream()
                .filter(one -> WrappingCheck.isPropertiesOnly(one.target()))
                .forEach(one -> times.addAll(signingTimes((Element) one.target())));
        return times.size() == 1 ? parseTime(times.get(0).getTextContent().strip()) : null;
    }

    private static List<Element> signingTimes(Element top) {
        List<Element> times = new ArrayList<>();
        if ("SigningTime".equals(top.getLocalName())) {
            times.add(top);
        }
        DomQueries.childElements(top).forEach(child -> times.addAll(signingTimes(child)));
        return times;
    }

    /** Parses a time with its offset, or in Viet Nam time without one. */
    private static @Nullable OffsetDateTime parseTime(String text) {
        try {
            boolean offset = text.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
            return offset
                    ? OffsetDateTime.parse(text)
                    : LocalDateTime.parse(text).atZone(ZONE).toOffsetDateTime();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
