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
 * The identity document of an owner: one of five kinds of number, or the reason why there is none. Numbers are masked,
 * hold any non-blank text, and {@link #wellFormed()} says whether the text fits the kind (LT-CODE-007, LT-CODE-008,
 * LT-DOS-007).
 */
public sealed interface IdentityDocument extends MaskedValue {
    /** Returns whether the number has the form of its kind. */
    boolean wellFormed();

    /**
     * The twelve-digit personal identification number (số định danh cá nhân). It has no check digit, and no law
     * defines a structure.
     */
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

        /** Returns what the digits of a well-formed number used to mean: a hint, never proof (LT-CODE-012). */
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
     * The nine-digit number of the former identity card (chứng minh nhân dân). The cards expired at the end of 2024;
     * their numbers still occur in data, and documents that mention one remain valid (LT-CODE-023).
     */
    record OldIdentityCard(String value) implements IdentityDocument, Identifier {
        /** Last day on which a card was valid, whatever expiry date is printed on it. */
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

        /** Returns whether a card could legally be used on a day; its own expiry date may be earlier. */
        public boolean isUsableOn(LocalDate day) {
            return !day.isAfter(LAST_VALID_DAY);
        }

        /** Returns the findings for the number of a card that is presented on a day. */
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

    /** A passport number of any state. */
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

    /** The number of an organisation; for an enterprise, its tax code. */
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

    /** A number of a kind that this version does not know, kept with the kind as received. */
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

    /** No number; {@code value} is the reason and may be "". */
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
