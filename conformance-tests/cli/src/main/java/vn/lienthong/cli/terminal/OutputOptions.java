package vn.lienthong.cli.terminal;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import vn.lienthong.value.Language;

/** The options of every command, before or after its name: language and output format. */
public final class OutputOptions {
    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            converter = LanguageConverter.class,
            scope = ScopeType.INHERIT)
    private Language language = Language.VI;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    public CliTexts texts() {
        return CliTexts.forLanguage(language);
    }

    public boolean json() {
        return json;
    }

    private static final class LanguageConverter implements ITypeConverter<Language> {
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
