package vn.lienthong.code;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/**
 * What was read out of the text of an identifier. Its text form shows the kind, the names of the parts and how much was found,
 * because some of the kinds are numbers of persons (LT-CODE-016, LT-PRIV-001).
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

    /** Returns the kind that the text was read as. */
    public IdentifierKind kind() {
        return kind;
    }

    /** Returns whether nothing was found that is worse than a remark. */
    public boolean wellFormed() {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
    }

    /** Returns the parts up to the first one that could not be read, in the order of the text; separators belong to none. */
    public List<IdentifierPart> parts() {
        return parts;
    }

    /** Returns the text of a part by its name. */
    public Optional<String> part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(IdentifierPart::text)
                .findFirst();
    }

    /** Returns the one form of a well-formed text; empty for any other, which is never repaired (LT-CODE-017). */
    public Optional<String> canonical() {
        return Optional.ofNullable(canonical);
    }

    /** Returns what was found, in the order of the text. */
    public Findings findings() {
        return findings;
    }

    @Override
    public String toString() {
        return kind.word() + " " + parts + ", " + findings.list().size() + " findings";
    }

    /**
     * A stretch of the text that means something by itself.
     *
     * @param name in small letters, such as {@code date}; a finding's path is made of these names
     * @param start index of its first character in the text, from 0
     * @param text as it stands there
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
