package vn.lienthong.code.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentifierKind;

/** Recognises the kind of an identifier by the pattern of its text; the first matching pattern counts. */
public enum IdentifierPattern {
    DOCUMENT("\\d+/.*", IdentifierKind.DOCUMENT_NUMBER),
    RESULT("(?i)KQ\\..*", IdentifierKind.RESULT_CODE),
    COMPONENT("(?i).*-KQ?\\d*", IdentifierKind.COMPONENT_CODE),
    SERVICE("\\d\\.\\d{3,}.*\\.\\d{1,2}", IdentifierKind.SERVICE_CODE),
    PROCEDURE("\\d\\.\\d{3,}.*", IdentifierKind.PROCEDURE_CODE),
    HEALTH_INSURANCE("[A-Za-z]{2}\\d{12,14}", IdentifierKind.HEALTH_INSURANCE_NUMBER),
    OLD_ID("\\d{8,9}", IdentifierKind.OLD_ID),
    PERSONAL_ID("\\d{11,12}", IdentifierKind.PERSONAL_ID),
    TAX("\\d{10}(\\D?\\d{1,4})?", IdentifierKind.TAX_CODE),
    DOSSIER("[A-Za-z\\d.]+[-_]\\d+([-_].*)?", IdentifierKind.DOSSIER_CODE),
    AGENCY("[A-Za-z]\\d{1,3}(\\..*)?|\\d{1,3}(\\.\\w+)+", IdentifierKind.AGENCY_CODE);

    private final Pattern pattern;
    private final IdentifierKind kind;

    IdentifierPattern(String pattern, IdentifierKind kind) {
        this.pattern = Pattern.compile(pattern);
        this.kind = kind;
    }

    public static Optional<IdentifierKind> findKind(String text) {
        @Nullable IdentifierKind found = null;
        for (IdentifierPattern outline : values()) {
            if (found == null && outline.pattern.matcher(text).matches()) {
                found = outline.kind;
            }
        }
        return Optional.ofNullable(found);
    }
}
