package vn.lienthong.code;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Language;
import vn.lienthong.value.Preconditions;

/**
 * A value of an official vocabulary: the name of its list and its code in that list. Values that this version does not
 * know are kept, and {@link #known()} distinguishes them (LT-CODE-009).
 *
 * <p>The code is that of this specification. The text in a message depends on the generation of the interface:
 * applicant type "1" is a citizen in one generation and an enterprise in the next. A value from a message that was not
 * recognised belongs to a list named after the interface, such as {@code portal1/channel}, and can only be sent back
 * there.
 */
public abstract class OpenCode {
    private static final int MAX_SHOWN_LENGTH = 4;

    private final String list;
    private final String text;

    protected OpenCode(String list, String text) {
        this.list = Objects.requireNonNull(list, "list");
        this.text = Preconditions.requireNonBlank(text, "code");
    }

    /** Returns the name of the list. */
    public final String list() {
        return list;
    }

    /** Returns the code of the value in its list. */
    public final String text() {
        return text;
    }

    /** Returns whether this version's list contains the value. */
    public final boolean known() {
        return knownIn(CodeLists.standard());
    }

    /** Returns whether one of these lists, some of which may be newer, contains the value. */
    public final boolean knownIn(CodeLists lists) {
        return lists.find(list).flatMap(codes -> codes.findRow(text)).isPresent();
    }

    /**
     * Returns whether a message can contain this value in a place for values of a list: the list contains it, or it
     * was read there.
     *
     * @param wire name of the interface, such as {@code portal1}
     * @param wanted name of the list, such as {@code channel}
     */
    public final boolean isWritableTo(String wire, String wanted) {
        return list.equals(wire + "/" + wanted) || (list.equals(wanted) && known());
    }

    /** Returns the official name in a language, or the code of an unknown value. */
    public final String name(Language language) {
        return CodeList.find(list)
                .flatMap(codes -> codes.findRow(text))
                .map(row -> row.name(language))
                .orElse(text);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenCode that
                && getClass() == that.getClass()
                && list.equals(that.list)
                && text.equals(that.text);
    }

    @Override
    public final int hashCode() {
        return 31 * list.hashCode() + text.hashCode();
    }

    @Override
    public final String toString() {
        if (known()) {
            return text;
        }
        // A code from a message can be any text, even a personal number, so a long one is not shown.
        return list + ":" + (text.length() <= MAX_SHOWN_LENGTH ? text : "(" + text.length() + ")");
    }
}
