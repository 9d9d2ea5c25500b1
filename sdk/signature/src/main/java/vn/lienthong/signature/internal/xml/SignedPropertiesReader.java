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
 * What a signature says about itself: XAdES, or the plain time of signing that Vietnamese invoices have (LT-XML-011).
 *
 * @param signed xades:SignedProperties; null without XAdES
 * @param unsigned xades:UnsignedSignatureProperties, if there are any
 */
public record SignedPropertiesReader(@Nullable Element signed, List<Element> unsigned) {
    private static final ZoneId ZONE = vn.lienthong.calendar.VietnamTime.ZONE;

    public SignedPropertiesReader {
        unsigned = List.copyOf(unsigned);
    }

    /** Those of a signature: in one place, naming it, or none. */
    public static SignedPropertiesReader of(SignatureStructure shape, ParsedXmlDocument document)
            throws XmlSignatureException {
        List<Element> holders = new ArrayList<>();
        for (Element object : shape.objects()) {
            holders.addAll(DomQueries.xadesChildren(object, "QualifyingProperties"));
            if (!DomQueries.xadesChildren(object, "QualifyingPropertiesReference")
                    .isEmpty()) {
                throw misplaced();
            }
        }
        if (holders.isEmpty()) {
            return new SignedPropertiesReader(null, List.of());
        }
        Element holder = holders.get(0);
        List<Element> signed = DomQueries.xadesChildren(holder, "SignedProperties");
        boolean ours =
                DomQueries.attribute(holder, "Target").equals("#" + DomQueries.attribute(shape.signature(), "Id"))
                        && document.only(DomQueries.attribute(shape.signature(), "Id")) == shape.signature();
        if (holders.size() > 1 || signed.size() != 1 || !ours) {
            throw misplaced();
        }
        List<Element> unsigned = DomQueries.xadesChildren(
                DomQueries.xadesChildren(holder, "UnsignedProperties"), "UnsignedSignatureProperties");
        return new SignedPropertiesReader(signed.get(0), unsigned);
    }

    static XmlSignatureException misplaced() {
        return new XmlSignatureException("LT-XML-011", "signature.xml.properties");
    }

    /** Refused unless exactly one reference, by its type, covers these properties, and no other element is said to be them. */
    public void requireCovered(List<XmlReference> refs) throws XmlSignatureException {
        List<XmlReference> typed =
                refs.stream().filter(XmlReference::ofSignedProperties).toList();
        long pointing = refs.stream().filter(ref -> ref.target() == signed).count();
        boolean right = signed == null
                ? typed.isEmpty()
                : typed.size() == 1
                        && pointing == 1
                        && typed.get(0).target() == signed
                        && !typed.get(0).enveloped();
        if (!right) {
            throw misplaced();
        }
    }

    @Nullable
    Element signatureProperties() {
        return DomQueries.first(DomQueries.xadesChildren(signed, "SignedSignatureProperties"));
    }

    /** When the signer says it signed; null where it says nothing that is signed and can be read. */
    @Nullable
    OffsetDateTime claimedTime(List<DigestedReference> covered) {
        List<Element> times = new ArrayList<>(DomQueries.xadesChildren(signatureProperties(), "SigningTime"));
        covered.stream()
                .filter(one -> WrappingCheck.holdsProperties(one.target()))
                .forEach(one -> times.addAll(findNamed((Element) one.target())));
        return times.size() == 1 ? time(times.get(0).getTextContent().strip()) : null;
    }

    private static List<Element> findNamed(Element top) {
        List<Element> times = new ArrayList<>();
        if ("SigningTime".equals(top.getLocalName())) {
            times.add(top);
        }
        DomQueries.elements(top).forEach(child -> times.addAll(findNamed(child)));
        return times;
    }

    /** With an offset, or in Vietnam's time where there is none. */
    private static @Nullable OffsetDateTime time(String text) {
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
