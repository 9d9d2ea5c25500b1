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
record Properties(@Nullable Element signed, List<Element> unsigned) {
    private static final ZoneId ZONE = vn.lienthong.calendar.VietnamTime.ZONE;

    Properties {
        unsigned = List.copyOf(unsigned);
    }

    /** Those of a signature: in one place, naming it, or none. */
    static Properties of(Shape shape, XmlDocument document) throws Refusal {
        List<Element> holders = new ArrayList<>();
        for (Element object : shape.objects()) {
            holders.addAll(Dom.xadesChildren(object, "QualifyingProperties"));
            if (!Dom.xadesChildren(object, "QualifyingPropertiesReference").isEmpty()) {
                throw misplaced();
            }
        }
        if (holders.isEmpty()) {
            return new Properties(null, List.of());
        }
        Element holder = holders.get(0);
        List<Element> signed = Dom.xadesChildren(holder, "SignedProperties");
        boolean ours = Dom.attribute(holder, "Target").equals("#" + Dom.attribute(shape.signature(), "Id"))
                && document.only(Dom.attribute(shape.signature(), "Id")) == shape.signature();
        if (holders.size() > 1 || signed.size() != 1 || !ours) {
            throw misplaced();
        }
        List<Element> unsigned =
                Dom.xadesChildren(Dom.xadesChildren(holder, "UnsignedProperties"), "UnsignedSignatureProperties");
        return new Properties(signed.get(0), unsigned);
    }

    static Refusal misplaced() {
        return new Refusal("LT-XML-011", "signature.xml.properties");
    }

    /** Refused unless exactly one reference, by its type, covers these properties, and no other element is said to be them. */
    void covered(List<Ref> refs) throws Refusal {
        List<Ref> typed = refs.stream().filter(Ref::ofSignedProperties).toList();
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
        return Dom.first(Dom.xadesChildren(signed, "SignedSignatureProperties"));
    }

    /** When the signer says it signed; null where it says nothing that is signed and can be read. */
    @Nullable
    OffsetDateTime claimedTime(List<Covered> covered) {
        List<Element> times = new ArrayList<>(Dom.xadesChildren(signatureProperties(), "SigningTime"));
        covered.stream()
                .filter(one -> Place.holdsProperties(one.target()))
                .forEach(one -> times.addAll(named((Element) one.target())));
        return times.size() == 1 ? time(times.get(0).getTextContent().strip()) : null;
    }

    private static List<Element> named(Element top) {
        List<Element> times = new ArrayList<>();
        if ("SigningTime".equals(top.getLocalName())) {
            times.add(top);
        }
        Dom.elements(top).forEach(child -> times.addAll(named(child)));
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
