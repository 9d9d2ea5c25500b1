package vn.lienthong.code;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What proves who an owner is: one of five kinds of number, or none, because. Numbers are masked, hold any non-blank text,
 * and tell with {@link #wellFormed()} whether the text fits the kind (LT-CODE-007, LT-CODE-008, LT-DOS-007).
 */
public sealed interface IdentityDocument extends Masked {
    /** Whether the number has the shape that its kind asks for. */
    boolean wellFormed();

    /** The twelve-digit personal identification number (số định danh cá nhân). It has no check digit and no legal structure. */
    record PersonalId(String value) implements IdentityDocument, Identifier {
        public PersonalId {
            Texts.nonBlank(value, "PersonalId");
        }

        @Override
        public IdentifierKind kind() {
            return IdentifierKind.PERSONAL_ID;
        }

        @Override
        public Reading read() {
            return new Scan(kind(), value).outline("number", "9".repeat(12)).reading();
        }

        @Override
        public boolean wellFormed() {
            return read().wellFormed();
        }

        @Override
        public String toString() {
            return Masked.show(this);
        }
    }

    /** The nine-digit number of the former identity card (chứng minh nhân dân), still found in data. */
    record OldId(String value) implements IdentityDocument, Identifier {
        public OldId {
            Texts.nonBlank(value, "OldId");
        }

        @Override
        public IdentifierKind kind() {
            return IdentifierKind.OLD_ID;
        }

        @Override
        public Reading read() {
            return new Scan(kind(), value).outline("number", "9".repeat(9)).reading();
        }

        @Override
        public boolean wellFormed() {
            return read().wellFormed();
        }

        @Override
        public String toString() {
            return Masked.show(this);
        }
    }

    /** The number of a passport of any state. */
    record Passport(String value) implements IdentityDocument {
        private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{5,20}");

        public Passport {
            Texts.nonBlank(value, "Passport");
        }

        @Override
        public boolean wellFormed() {
            return SHAPE.matcher(value).matches();
        }

        @Override
        public String toString() {
            return Masked.show(this);
        }
    }

    /** The number of a foreigner's residence card. */
    record ResidenceCard(String value) implements IdentityDocument {
        private static final Pattern SHAPE = Pattern.compile("[A-Z0-9-]{5,20}");

        public ResidenceCard {
            Texts.nonBlank(value, "ResidenceCard");
        }

        @Override
        public boolean wellFormed() {
            return SHAPE.matcher(value).matches();
        }

        @Override
        public String toString() {
            return Masked.show(this);
        }
    }

    /** The number of an organisation; for an enterprise its tax code. */
    record OrganisationId(String value) implements IdentityDocument {
        public OrganisationId {
            Texts.nonBlank(value, "OrganisationId");
        }

        @Override
        public boolean wellFormed() {
            return TaxCode.of(value).wellFormed();
        }

        @Override
        public String toString() {
            return Masked.show(this);
        }
    }

    /** A number of a kind that this version does not know, kept with the kind as the other side wrote it. */
    record Other(OpenCode kind, String value) implements IdentityDocument {
        public Other {
            Objects.requireNonNull(kind, "kind");
            Texts.nonBlank(value, "Other");
        }

        @Override
        public boolean wellFormed() {
            return false;
        }

        @Override
        public String toString() {
            return Masked.show(this);
        }
    }

    /** No number, because of the reason given; {@code value} is the reason and may be "". */
    record NoneBecause(String value) implements IdentityDocument {
        public NoneBecause {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean wellFormed() {
            return true;
        }

        @Override
        public String toString() {
            return Masked.show(this);
        }
    }
}
