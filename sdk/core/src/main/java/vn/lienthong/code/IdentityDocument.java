package vn.lienthong.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Preconditions;

/**
 * What proves who an owner is: one of five kinds of number, or none, because. Numbers are masked, hold any non-blank text,
 * and tell with {@link #wellFormed()} whether the text fits the kind (LT-CODE-007, LT-CODE-008, LT-DOS-007).
 */
public sealed interface IdentityDocument extends MaskedValue {
    /** Returns whether the number has the shape that its kind asks for. */
    boolean wellFormed();

    /** The twelve-digit personal identification number (số định danh cá nhân). It has no check digit and no legal structure. */
    record PersonalId(String value) implements IdentityDocument, Identifier {
        public PersonalId {
            Preconditions.requireNonBlank(value, "PersonalId");
        }

        @Override
        public IdentifierKind kind() {
            return IdentifierKind.PERSONAL_ID;
        }

        @Override
        public ParsedIdentifier parse() {
            return new IdentifierParser(kind(), value)
                    .parseOutline("number", "9".repeat(12))
                    .finish();
        }

        /** Returns what the digits of a well-formed number used to say of the person: a hint, never proof (LT-CODE-012). */
        public Optional<PersonalIdHint> hint() {
            return wellFormed() ? Optional.of(PersonalIdHint.of(value)) : Optional.empty();
        }

        @Override
        public boolean wellFormed() {
            return parse().wellFormed();
        }

        @Override
        public String toString() {
            return MaskedValue.mask(this);
        }
    }

    /**
     * The nine-digit number of the former identity card (chứng minh nhân dân). The cards ended with 2024; their numbers are
     * still found in data, and papers that name one stay valid (LT-CODE-023).
     */
    record OldIdentityCard(String value) implements IdentityDocument, Identifier {
        /** The last day on which a card could be used, whatever was printed on it. */
        public static final LocalDate LAST_VALID_DAY = LocalDate.of(2024, 12, 31);

        public OldIdentityCard {
            Preconditions.requireNonBlank(value, "OldIdentityCard");
        }

        @Override
        public IdentifierKind kind() {
            return IdentifierKind.OLD_ID;
        }

        @Override
        public ParsedIdentifier parse() {
            return new IdentifierParser(kind(), value)
                    .parseOutline("number", "9".repeat(9))
                    .finish();
        }

        /** Returns whether a card could still be used on a day, as far as the law goes; its own term may have ended before. */
        public boolean isUsableOn(LocalDate day) {
            return !day.isAfter(LAST_VALID_DAY);
        }

        /** Returns what is wrong with the number of a card that is shown on a day. */
        public Findings findingsOn(LocalDate day) {
            Finding ended =
                    Finding.of("", "LT-CODE-023", Severity.WARN, "code.old-id.ended", LAST_VALID_DAY.toString());
            return isUsableOn(day) ? findings() : findings().and(new Findings(List.of(ended)));
        }

        @Override
        public boolean wellFormed() {
            return parse().wellFormed();
        }

        @Override
        public String toString() {
            return MaskedValue.mask(this);
        }
    }

    /** The number of a passport of any state. */
    record Passport(String value) implements IdentityDocument {
        private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{5,20}");

        public Passport {
            Preconditions.requireNonBlank(value, "Passport");
        }

        @Override
        public boolean wellFormed() {
            return SHAPE.matcher(value).matches();
        }

        @Override
        public String toString() {
            return MaskedValue.mask(this);
        }
    }

    /** The number of a foreigner's residence card. */
    record ResidenceCard(String value) implements IdentityDocument {
        private static final Pattern SHAPE = Pattern.compile("[A-Z0-9-]{5,20}");

        public ResidenceCard {
            Preconditions.requireNonBlank(value, "ResidenceCard");
        }

        @Override
        public boolean wellFormed() {
            return SHAPE.matcher(value).matches();
        }

        @Override
        public String toString() {
            return MaskedValue.mask(this);
        }
    }

    /** The number of an organisation; for an enterprise its tax code. */
    record OrganisationId(String value) implements IdentityDocument {
        public OrganisationId {
            Preconditions.requireNonBlank(value, "OrganisationId");
        }

        @Override
        public boolean wellFormed() {
            return TaxCode.of(value).wellFormed();
        }

        @Override
        public String toString() {
            return MaskedValue.mask(this);
        }
    }

    /** A number of a kind that this version does not know, kept with the kind as the other side wrote it. */
    record OtherDocument(OpenCode kind, String value) implements IdentityDocument {
        public OtherDocument {
            Objects.requireNonNull(kind, "kind");
            Preconditions.requireNonBlank(value, "OtherDocument");
        }

        @Override
        public boolean wellFormed() {
            return false;
        }

        @Override
        public String toString() {
            return MaskedValue.mask(this);
        }
    }

    /** No number, because of the reason given; {@code value} is the reason and may be "". */
    record NoIdentityDocument(String value) implements IdentityDocument {
        public NoIdentityDocument {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean wellFormed() {
            return true;
        }

        @Override
        public String toString() {
            return MaskedValue.mask(this);
        }
    }
}
