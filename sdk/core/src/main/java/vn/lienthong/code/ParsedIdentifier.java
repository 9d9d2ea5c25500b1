package vn.lienthong.code;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/**
 * Result of parsing an identifier. {@code toString} shows the kind, the names of the parts and the number of findings,
 * because some kinds are personal numbers (LT-CODE-016, LT-PRIV-001).
 */
public final class ParsedIdentifier {
    private final IdentifierKind kind;
    private final List<IdentifierPart> parts;
    private final @Nullable String canonical;
    private final Findings findings;

    ParsedIdentifier(IdentifierKind kind, List<IdentifierPart> parts, @Nullable String canonical, Findings findings) {
        this.kind = kind;
        this.parts = List.copyOf(parts);
        this.findings = findings;
        this.canonical = wellFormed() ? canonical : null;
    }

    /** Returns the kind as which the text was parsed. */
    public IdentifierKind kind() {
        return kind;
    }

    /** Returns whether there is no finding above a remark. */
    public boolean wellFormed() {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
    }

    /** Returns the parts before the first one that could not be parsed, in order; separators belong to no part. */
    public List<IdentifierPart> parts() {
        return parts;
    }

    /** Returns the text of the part with this name. */
    public Optional<String> part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(IdentifierPart::text)
                .findFirst();
    }

    /**
     * Returns the canonical form of a well-formed text; empty for any other text, which is never repaired
     * (LT-CODE-017).
     */
    public Optional<String> canonical() {
        return Optional.ofNullable(canonical);
    }

    /** Returns the findings in the order of the text. */
    public Findings findings() {
        return findings;
    }

    @Override
    public String toString() {
        return kind.word() + " " + parts + ", " + findings.list().size() + " findings";
    }

    /**
     * One part of the text.
     *
     * @param name name in lower case, such as {@code date}; paths of findings consist of these names
     * @param start index of its first character in the text, from 0
     * @param text text of the part
     */
    public record IdentifierPart(String name, int start, String text) {
        public IdentifierPart {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return name + "(" + text.length() + ")";
        }
    }
}
