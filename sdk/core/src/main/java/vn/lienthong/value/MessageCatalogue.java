package vn.lienthong.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Message texts by key, shared by all modules of the SDK. */
public final class MessageCatalogue {
    private static final Properties VI = read("messages_vi.properties");
    private static final Properties EN = read("messages_en.properties");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern NON_LETTERS = Pattern.compile("[^a-z]+");

    private MessageCatalogue() {}

    /**
     * Returns the text of a key with its arguments inserted. An argument that begins with {@code @} is translated too:
     * the rest of it is a key, such as {@code @dossier-status.received}, or an English phrase that the catalogue has
     * under {@code word}, such as {@code @truth value}. A phrase without an entry stays as it is.
     *
     * @return the text, or the key itself if the catalogue lacks it, so that a report never fails because of a missing
     *     text
     */
    public static String text(String key, Language language, List<String> arguments) {
        String pattern = texts(language).getProperty(key);
        if (pattern == null) {
            return key;
        }
        return new MessageFormat(pattern, Locale.ROOT)
                .format(arguments.stream()
                        .map(argument -> argument.startsWith("@")
                                ? translateArgument(argument.substring(1), language)
                                : argument)
                        .toArray());
    }

    /**
     * Translates a key, or a phrase whose numbers are arguments: "at most 200 levels" is stored as at-most-n-levels.
     */
    private static String translateArgument(String words, Language language) {
        if (texts(language).containsKey(words)) {
            return text(words, language, List.of());
        }
        String key = "word."
                + NON_LETTERS
                        .matcher(NUMBER.matcher(words).replaceAll("n").toLowerCase(Locale.ROOT))
                        .replaceAll("-");
        List<String> numbers =
                NUMBER.matcher(words).results().map(MatchResult::group).toList();
        return texts(language).containsKey(key) ? text(key, language, numbers) : words;
    }

    /** Returns all keys that have a text in a language. */
    public static Set<String> keys(Language language) {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private static Properties texts(Language language) {
        return language == Language.VI ? VI : EN;
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = MessageCatalogue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
