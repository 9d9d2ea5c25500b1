package vn.lienthong.cli.terminal;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.lienthong.value.EnumWords;

/**
 * A converter for constants in lower case with hyphens, independent of the locale; its error message lists all of
 * them.
 */
public abstract class EnumConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    protected EnumConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> optionValue(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Arrays.stream(type.getEnumConstants())
                        .map(EnumConverter::optionValue)
                        .collect(Collectors.joining(", "))));
    }

    private static String optionValue(Enum<?> constant) {
        return EnumWords.of(constant);
    }
}
