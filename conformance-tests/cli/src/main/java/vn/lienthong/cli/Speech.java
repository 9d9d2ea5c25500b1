package vn.lienthong.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import vn.lienthong.error.Language;

/** The options of every command, before its name or behind it: its language and whether people or programs read it. */
final class Speech {
    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            converter = Words.class,
            scope = ScopeType.INHERIT)
    private Language language = Language.VI;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    Texts texts() {
        return Texts.in(language);
    }

    boolean json() {
        return json;
    }

    private static final class Words implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "vi" -> Language.VI;
                case "en" -> Language.EN;
                default -> throw new TypeConversionException("vi, en");
            };
        }
    }
}
