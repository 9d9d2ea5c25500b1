package vn.lienthong.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.lienthong.cli.sign.Format;
import vn.lienthong.code.IdentifierKind;
import vn.lienthong.dossier.form.FormKind;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.ProgressRows;
import vn.lienthong.signature.VerificationProfile;
import vn.lienthong.signature.sign.Certification;
import vn.lienthong.signature.sign.SignatureLevel;

/** One of an enumeration's values, in small letters and with hyphens whatever the locale; a refusal lists all of them. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    private Choice(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        Arrays.stream(type.getEnumConstants()).map(Choice::word).collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a row of the look-up carries. */
    static final class LookUp extends Choice<LookupRows> {
        LookUp() {
            super(LookupRows.class);
        }
    }

    /** What becomes of a repeated progress row. */
    static final class Progress extends Choice<ProgressRows> {
        Progress() {
            super(ProgressRows.class);
        }
    }

    /** What kind of identifier a value is. */
    static final class Kind extends Choice<IdentifierKind> {
        Kind() {
            super(IdentifierKind.class);
        }
    }

    /** Which of the seven forms. */
    static final class Form extends Choice<FormKind> {
        Form() {
            super(FormKind.class);
        }
    }

    /** By whose rules algorithms are judged. */
    static final class Profile extends Choice<VerificationProfile> {
        Profile() {
            super(VerificationProfile.class);
        }
    }

    /** How a file is signed. */
    static final class SignatureFormat extends Choice<Format> {
        SignatureFormat() {
            super(Format.class);
        }
    }

    /** The level of a signature, as the standards write it. */
    static final class Level implements ITypeConverter<SignatureLevel> {
        @Override
        public SignatureLevel convert(String value) {
            return Arrays.stream(SignatureLevel.values())
                    .filter(level -> level.name().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("B, T"));
        }
    }

    /** What a certified PDF lets others change, by its number. */
    static final class Certify implements ITypeConverter<Certification> {
        @Override
        public Certification convert(String value) {
            return Arrays.stream(Certification.values())
                    .filter(level -> level != Certification.NONE)
                    .filter(level -> Integer.toString(level.level()).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("1, 2, 3"));
        }
    }
}
