package vn.lienthong.signature.internal.validation;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.signature.SignerInfo;

/** A reader of names in certificates, in the forms of Vietnamese authorities (LT-SIG-080). */
final class SignerNames {
    static final SignerInfo NOBODY = new SignerInfo(SignerInfo.SignerKind.UNKNOWN, null, null, List.of());

    private static final int MAX_LENGTH = 500;
    private static final int IDS = 20;
    private static final String TAX_CODE = "tax-code";
    private static final String PERSONAL_ID = "personal-id";
    private static final String PASSPORT = "passport";
    private static final String BUDGET_CODE = "budget-code";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("MST", TAX_CODE),
            Map.entry("VATVN", TAX_CODE),
            Map.entry("MNS", BUDGET_CODE),
            Map.entry("CCCD", PERSONAL_ID),
            Map.entry("CMND", PERSONAL_ID),
            Map.entry("CMT", PERSONAL_ID),
            Map.entry("IDCVN", PERSONAL_ID),
            Map.entry("PNOVN", PERSONAL_ID),
            Map.entry("HC", PASSPORT),
            Map.entry("PASVN", PASSPORT));

    private SignerNames() {}

    static SignerInfo of(X509Certificate certificate) {
        try {
            X500Name subject =
                    X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
            String name = text(subject, BCStyle.CN);
            String organisation = text(subject, BCStyle.O);
            List<SignerInfo.SignerNumber> ids = ids(subject);
            return new SignerInfo(
                    kind(subject, ids),
                    name == null ? null : PersonName.of(name),
                    organisation == null ? null : FreeText.of(organisation),
                    ids);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // A name that Bouncy Castle cannot read names no one.
            return NOBODY;
        }
    }

    /** Returns the common name of an authority for a message; a question mark if there is none. */
    static String authority(byte[] name) {
        try {
            X500Name read = X500Name.getInstance(name);
            String text = text(read, BCStyle.CN);
            text = text == null ? text(read, BCStyle.O) : text;
            return text == null ? "?" : plain(text);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return "?";
        }
    }

    /** Removes control characters, and prevents that the text is treated as a message key. */
    static String plain(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        plain = plain.length() > 100 ? plain.substring(0, 100) : plain;
        return plain.isEmpty() || plain.startsWith("@") ? "?" : plain;
    }

    private static SignerInfo.SignerKind kind(X500Name subject, List<SignerInfo.SignerNumber> ids) {
        boolean person = subject.getRDNs(BCStyle.SURNAME).length > 0
                || subject.getRDNs(BCStyle.GIVENNAME).length > 0
                || ids.stream()
                        .anyMatch(
                                id -> id.kind().equals(PERSONAL_ID) || id.kind().equals(PASSPORT));
        if (person) {
            return SignerInfo.SignerKind.PERSON;
        }
        String name = text(subject, BCStyle.CN);
        boolean agency = ids.stream()
                        .anyMatch(id -> id.kind().equals(TAX_CODE) || id.kind().equals(BUDGET_CODE))
                || (name != null && name.equalsIgnoreCase(text(subject, BCStyle.O)));
        return agency ? SignerInfo.SignerKind.AGENCY : SignerInfo.SignerKind.UNKNOWN;
    }

    private static List<SignerInfo.SignerNumber> ids(X500Name subject) {
        List<SignerInfo.SignerNumber> ids = new ArrayList<>();
        for (ASN1ObjectIdentifier type : List.of(BCStyle.UID, BCStyle.SERIALNUMBER, BCStyle.ORGANIZATION_IDENTIFIER)) {
            for (String value : texts(subject, type)) {
                if (ids.size() < IDS) {
                    ids.add(id(value));
                }
            }
        }
        return ids;
    }

    /** Reads {@code MST:0123456789} or {@code VATVN-0123456789}. */
    private static SignerInfo.SignerNumber id(String value) {
        int split = value.indexOf(':') < 0 ? value.indexOf('-') : value.indexOf(':');
        String kind =
                split < 0 ? null : KINDS.get(value.substring(0, split).strip().toUpperCase(Locale.ROOT));
        String number = value.substring(split + 1).strip();
        return kind == null || number.isEmpty()
                ? new SignerInfo.SignerNumber("other", FreeText.of(value))
                : new SignerInfo.SignerNumber(kind, FreeText.of(number));
    }

    private static @Nullable String text(X500Name name, ASN1ObjectIdentifier type) {
        return texts(name, type).stream().findFirst().orElse(null);
    }

    private static List<String> texts(X500Name name, ASN1ObjectIdentifier type) {
        List<String> texts = new ArrayList<>();
        for (RDN rdn : name.getRDNs(type)) {
            for (AttributeTypeAndValue one : rdn.getTypesAndValues()) {
                ASN1Encodable value = one.getValue();
                if (one.getType().equals(type) && value instanceof ASN1String string) {
                    String text = string.getString().strip();
                    if (!text.isBlank() && text.length() <= MAX_LENGTH) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }
}
