package vn.lienthong.code;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Language;
import vn.lienthong.value.Preconditions;

/**
 * A value of a vocabulary that the state owns: the list it belongs to and its text in that list. Values that no list of this
 * version holds are kept, and are told by {@link #known()} (LT-CODE-009).
 *
 * <p>The text is our word for the value. What a generation of a wire writes for it is that wire's business: applicant type
 * "1" is a citizen on one and an enterprise on the next. A value that was read and not recognised belongs to a list named
 * after its wire, such as {@code portal1/channel}, and can only go back there.
 */
public abstract class OpenCode {
    private static final int MAX_SHOWN_LENGTH = 4;

    private final String list;
    private final String text;

    protected OpenCode(String list, String text) {
        this.list = Objects.requireNonNull(list, "list");
        this.text = Preconditions.requireNonBlank(text, "code");
    }

    /** Returns the list that the text belongs to. */
    public final String list() {
        return list;
    }

    /** Returns the value's text in its list. */
    public final String text() {
        return text;
    }

    /** Returns whether the list of this version holds the value. */
    public final boolean known() {
        return knownIn(CodeLists.standard());
    }

    /** Returns whether its list holds the value, the list being one of these, of which some may be newer. */
    public final boolean knownIn(CodeLists lists) {
        return lists.find(list).flatMap(codes -> codes.findRow(text)).isPresent();
    }

    /**
     * Returns whether a wire has a text for this value where one of a list belongs: the list holds it, or it was read there.
     *
     * @param wire name of the wire, such as {@code portal1}
     * @param wanted name of the list, such as {@code channel}
     */
    public final boolean isWritableTo(String wire, String wanted) {
        return list.equals(wire + "/" + wanted) || (list.equals(wanted) && known());
    }

    /** Returns the official name in a language, or the bare text of an unknown value. */
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
        // What stands where a code belongs can be anything, a person's number too.
        return list + ":" + (text.length() <= MAX_SHOWN_LENGTH ? text : "(" + text.length() + ")");
    }
}
