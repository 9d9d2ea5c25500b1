package vn.lienthong.code;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.code.internal.IdentifierPattern;
import vn.lienthong.error.Severity;
import vn.lienthong.value.EnumWords;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/**
 * Kinds of identifiers that can be parsed. Each has the requirement that defines its form and the severity of a
 * different form: failure where a law or the observed portal rejects it, warning where the evidence is weak.
 */
public enum IdentifierKind {
    /** An agency (mã định danh điện tử). */
    AGENCY_CODE("LT-CODE-002", Severity.FAIL, AgencyCode::of),
    /** A procedure (mã TTHC). */
    PROCEDURE_CODE("LT-CODE-003", Severity.FAIL, ProcedureCode::of),
    /** An online service (mã dịch vụ công). */
    SERVICE_CODE("LT-CODE-004", Severity.FAIL, ServiceCode::of),
    /** A dossier (mã hồ sơ). */
    DOSSIER_CODE("LT-CODE-005", Severity.FAIL, DossierCode::of),
    /** A tax code (mã số thuế). */
    TAX_CODE("LT-CODE-006", Severity.FAIL, TaxCode::of),
    /** A personal identification number (số định danh cá nhân). */
    PERSONAL_ID("LT-CODE-007", Severity.FAIL, IdentityDocument.PersonalId::new),
    /** The number of a former identity card (chứng minh nhân dân). */
    OLD_ID("LT-CODE-008", Severity.FAIL, IdentityDocument.OldIdentityCard::new),
    /** A dossier component (thành phần hồ sơ). */
    COMPONENT_CODE("LT-CODE-011", Severity.WARN, ComponentCode::of),
    /** A kind of result (loại kết quả). */
    RESULT_CODE("LT-CODE-011", Severity.WARN, ResultCode::of),
    /** The number and symbol of an official document (số, ký hiệu văn bản). */
    DOCUMENT_NUMBER("LT-CODE-021", Severity.WARN, DocumentNumber::of),
    /** A social insurance number (mã số bảo hiểm xã hội). */
    SOCIAL_INSURANCE_NUMBER("LT-CODE-024", Severity.WARN, SocialInsuranceNumber::of),
    /** A health insurance number (mã thẻ bảo hiểm y tế). */
    HEALTH_INSURANCE_NUMBER("LT-CODE-025", Severity.WARN, HealthInsuranceNumber::of),
    /** An account at a bank (tài khoản ngân hàng). */
    BANK_ACCOUNT("LT-CODE-026", Severity.WARN, BankAccount::of),
    /** An account at the State Treasury (tài khoản kho bạc). */
    TREASURY_ACCOUNT("LT-CODE-027", Severity.WARN, TreasuryAccount::of);

    private final String requirement;
    private final Severity severity;

    // Constructors, which hold nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<String, Identifier> factory;

    IdentifierKind(String requirement, Severity weight, Function<String, Identifier> make) {
        this.requirement = requirement;
        this.severity = weight;
        this.factory = make;
    }

    /** Returns the kind of a word such as {@code dossier-code}. */
    public static Optional<IdentifierKind> find(String word) {
        Objects.requireNonNull(word, "word");
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Returns all kinds for which a text is well formed; twelve digits, for one, may be a person or a taxpayer. */
    public static List<IdentifierKind> matching(String text) {
        Objects.requireNonNull(text, "text");
        return Arrays.stream(values())
                .filter(kind -> kind.of(text).wellFormed())
                .toList();
    }

    /**
     * Returns the kind that a text is most likely meant to be, told by its outline and not by whether it is well
     * formed, so that a slip is reported as one. Empty where nothing speaks for a kind; accounts and social insurance
     * numbers, which look like any number, are never told.
     */
    public static Optional<IdentifierKind> findLikely(String text) {
        return IdentifierPattern.findKind(Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns the identifier of this kind with a text.
     *
     * @throws IllegalArgumentException when the text is blank
     */
    public Identifier of(String text) {
        return factory.apply(text);
    }

    /** Returns the kind's name in kebab case, as vectors and the command line write it. */
    public String word() {
        return EnumWords.of(this);
    }

    /** Returns the kind's name in a language. */
    public String name(Language language) {
        return MessageCatalogue.text("identifier-kind." + word(), language, List.of());
    }

    /** Returns the id of the requirement that defines the form. */
    public String requirement() {
        return requirement;
    }

    /** Returns the severity of a different form. */
    Severity severity() {
        return severity;
    }
}
