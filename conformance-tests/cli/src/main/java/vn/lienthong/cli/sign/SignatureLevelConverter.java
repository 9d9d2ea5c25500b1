package vn.lienthong.cli.sign;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.lienthong.signature.sign.SignatureLevel;

/** Parses {@link SignatureLevel} from its letter, ignoring case. */
final class SignatureLevelConverter implements ITypeConverter<SignatureLevel> {
    @Override
    public SignatureLevel convert(String value) {
        return Arrays.stream(SignatureLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("B, T"));
    }
}
