package vn.lienthong.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.lienthong.value.EnumWords;
import vn.lienthong.value.Language;

/** The texts of the command line in one language. */
public final class CliTexts {
    private static final CliTexts VI = new CliTexts(Language.VI);
    private static final CliTexts EN = new CliTexts(Language.EN);

    private final Language language;
    private final ResourceBundle bundle;

    private CliTexts(Language language) {
        this.language = language;
        this.bundle = loadBundle("texts_" + EnumWords.of(language) + ".properties");
    }

    /** Returns the texts of a language. */
    public static CliTexts forLanguage(Language language) {
        return language == Language.VI ? VI : EN;
    }

    /**
     * Returns the texts of the language in the arguments before they are parsed, because help and error messages need
     * it too.
     */
    public static CliTexts fromArguments(String... args) {
        boolean english = false;
        for (int i = 0; i < args.length; i++) {
            boolean apart = args[i].equals("--lang") && i + 1 < args.length;
            if (apart || args[i].startsWith("--lang=")) {
                english = (apart ? args[i + 1] : args[i].substring("--lang=".length())).equalsIgnoreCase("en");
            }
        }
        return english ? EN : VI;
    }

    public Language language() {
        return language;
    }

    /** Returns the text of a key with its arguments. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** Returns the unformatted text of a key. */
    public String pattern(String key) {
        return bundle.getString(key);
    }

    /** Returns whether a key has a text. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Returns the texts whose keys begin with a prefix, by the rest of the key. */
    public Map<String, String> withPrefix(String prefix) {
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), bundle::getString));
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    private static ResourceBundle loadBundle(String resource) {
        try (InputStream in = Objects.requireNonNull(CliTexts.class.getResourceAsStream(resource), resource);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
