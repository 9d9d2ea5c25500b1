package vn.lienthong.code;

import java.util.List;
import java.util.Optional;
import vn.lienthong.error.Findings;

/**
 * A number or code that an authority assigned: a text that is kept unchanged and can be parsed into parts. Equality
 * compares the text; parsing and canonicalisation never change it (LT-CODE-001, LT-CODE-016).
 */
public interface Identifier {
    /** Returns the text as received. */
    String value();

    /** Returns the kind of identifier. */
    IdentifierKind kind();

    /**
     * Parses the text into its parts, its canonical form and its findings. The result is computed on each call, which
     * is cheap.
     */
    ParsedIdentifier parse();

    /** Returns whether the text has a known form of its kind. */
    default boolean wellFormed() {
        return parse().wellFormed();
    }

    /** Returns the parts that could be parsed, in order. */
    default List<ParsedIdentifier.IdentifierPart> parts() {
        return parse().parts();
    }

    /** Returns the canonical form of a well-formed text, which is used for comparison and exchange (LT-CODE-017). */
    default Optional<String> canonical() {
        return parse().canonical();
    }

    /**
     * Returns what is invalid or unusual, each with a path over the parts, such as {@code /date}. Findings never quote
     * the text.
     */
    default Findings findings() {
        return parse().findings();
    }
}
