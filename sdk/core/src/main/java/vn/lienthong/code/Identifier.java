package vn.lienthong.code;

import java.util.List;
import java.util.Optional;
import vn.lienthong.error.Findings;

/**
 * A number or code that an authority gave to something: a text that is kept to the letter and can be read into parts. Equality
 * is textual; whatever is computed from the text leaves it alone (LT-CODE-001, LT-CODE-016).
 */
public interface Identifier {
    /** Returns the text as it came. */
    String value();

    /** Returns what kind of identifier it is meant to be. */
    IdentifierKind kind();

    /** Reads the text: its parts, its canonical form and what is wrong with it. Computed anew on each call, and cheap. */
    ParsedIdentifier parse();

    /** Returns whether the text has a shape that is known for its kind. */
    default boolean wellFormed() {
        return parse().wellFormed();
    }

    /** Returns the parts that could be read, first one first. */
    default List<ParsedIdentifier.IdentifierPart> parts() {
        return parse().parts();
    }

    /** Returns the one form of a well-formed text that is used for comparing and exchange (LT-CODE-017). */
    default Optional<String> canonical() {
        return parse().canonical();
    }

    /** Returns what is wrong or unusual, each with a path over the parts, such as {@code /date}; it quotes nothing of the text. */
    default Findings findings() {
        return parse().findings();
    }
}
