package vn.lienthong.error;

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

/** The catalogue of message texts by key, for all modules of the SDK. */
public final class Messages {
    private static final Properties VI = read("messages_vi.properties");
    private static final Properties EN = read("messages_en.properties");

    private Messages() {}

    /**
     * The text of a key with its arguments in place.
     *
     * @return the text, or the key itself when the catalogue lacks it, so that a report never fails on a missing text
     */
    public static String text(String key, Language language, List<String> arguments) {
        String pattern = texts(language).getProperty(key);
        if (pattern == null) {
            return key;
        }
        return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
    }

    /** All keys that have a text in a language. */
    public static Set<String> keys(Language language) {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private static Properties texts(Language language) {
        return language == Language.VI ? VI : EN;
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
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
