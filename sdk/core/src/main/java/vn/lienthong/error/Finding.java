package vn.lienthong.error;

import java.util.List;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/**
 * One thing that is wrong, doubtful or not understood, and where.
 *
 * @param path JSON pointer over the model's names, such as {@code /parties/owners/0/identity}; "" is the whole
 * @param requirement the id of the broken requirement in the spec, such as {@code LT-DOS-001}
 * @param severity how much it weighs
 * @param key key of the message text, see {@link MessageCatalogue}
 * @param arguments arguments of the message text; never a personal value, only types, lengths and codes; one that begins
 *     with {@code @} is told in the message's language, see {@link MessageCatalogue#text}
 */
public record Finding(String path, String requirement, Severity severity, String key, List<String> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding without message arguments, or with these. */
    public static Finding of(String path, String requirement, Severity severity, String key, String... arguments) {
        return new Finding(path, requirement, severity, key, List.of(arguments));
    }

    /** The message in a language. */
    public String message(Language language) {
        return MessageCatalogue.text(key, language, arguments);
    }

    /** The same finding, its path moved below a parent, such as a dossier below its place in a list. */
    public Finding withPathPrefix(String parent) {
        return new Finding(parent + path, requirement, severity, key, arguments);
    }
}
