package vn.lienthong.error;

import java.util.List;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/**
 * A defect, doubt or unread value with its location.
 *
 * @param path JSON pointer over the names of the model, such as {@code /parties/owners/0/identity}; "" is the
 *     whole
 * @param requirement id of the violated requirement, such as {@code LT-DOS-001}
 * @param severity severity of the finding
 * @param key message key, see {@link MessageCatalogue}
 * @param arguments arguments of the message; never a personal value, only types, lengths and codes; one that
 *     begins with {@code @} is translated, see {@link MessageCatalogue#text}
 */
public record Finding(String path, String requirement, Severity severity, String key, List<String> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Creates a finding with optional message arguments. */
    public static Finding of(String path, String requirement, Severity severity, String key, String... arguments) {
        return new Finding(path, requirement, severity, key, List.of(arguments));
    }

    /** Returns the message in a language. */
    public String message(Language language) {
        return MessageCatalogue.text(key, language, arguments);
    }

    /** Returns the finding with its path below a parent, such as a dossier below its index in a list. */
    public Finding withPathPrefix(String parent) {
        return new Finding(parent + path, requirement, severity, key, arguments);
    }
}
