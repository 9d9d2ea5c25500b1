package vn.lienthong.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/**
 * Parses a text from left to right into named parts. The first unexpected character gives a finding and ends the
 * parsing; later parts are skipped. Digits and letters are ASCII.
 */
final class IdentifierParser {
    private final IdentifierKind kind;
    private final String text;
    private final String path;
    private final int end;
    private final List<ParsedIdentifier.IdentifierPart> parts;
    private final List<Finding> findings;
    private int position;
    private boolean stopped;

    IdentifierParser(IdentifierKind kind, String text) {
        this(kind, text, "", 0, text.length(), new ArrayList<>());
    }

    private IdentifierParser(
            IdentifierKind kind, String text, String path, int start, int end, List<Finding> findings) {
        this.kind = kind;
        this.text = text;
        this.path = path;
        this.position = start;
        this.end = end;
        this.parts = new ArrayList<>();
        this.findings = findings;
    }

    /**
     * Parses a part with a fixed pattern: {@code 9} stands for a digit, {@code A} for a capital letter, any other
     * character for itself.
     */
    IdentifierParser parseOutline(String name, String outline) {
        int start = position;
        for (int i = 0; i < outline.length() && !stopped; i++) {
            char wanted = outline.charAt(i);
            if (!nextIs(c -> matches(c, wanted))) {
                fail(name, describeExpected(wanted));
            } else {
                position++;
            }
        }
        return stopped ? this : addPart(name, start);
    }

    /** Parses a part of digits, as many as there are up to the maximum. */
    IdentifierParser parseDigits(String name, int least, int most) {
        return parseRun(name, least, most, IdentifierParser::isDigit, "@code.expected.digit");
    }

    /** Parses a part of characters of one class, as many as there are up to the maximum. */
    IdentifierParser parseRun(String name, int least, int most, IntPredicate fits, String expected) {
        int start = position;
        while (!stopped && position - start < most && nextIs(fits)) {
            position++;
        }
        if (!stopped && position - start < least) {
            if (position == end && position > start) {
                addFinding(name, "code.short", String.valueOf(least), String.valueOf(position - start));
                stopped = true;
            } else {
                fail(name, expected);
            }
        }
        return stopped ? this : addPart(name, start);
    }

    /** Parses a separator, which belongs to no part. */
    IdentifierParser parseSeparator(char separator) {
        if (!stopped && nextIs(c -> c == separator)) {
            position++;
        } else if (!stopped) {
            fail("", describeExpected(separator));
        }
        return this;
    }

    /** Parses a part that has parts of its own. They are checked here, and the result keeps the part as a whole. */
    IdentifierParser parseNested(String name, int until, Consumer<IdentifierParser> grammar) {
        if (stopped) {
            return this;
        }
        IdentifierParser inner = new IdentifierParser(kind, text, path + "/" + name, position, until, findings);
        grammar.accept(inner);
        inner.requireEnd();
        if (!inner.stopped) {
            parts.add(new ParsedIdentifier.IdentifierPart(name, position, text.substring(position, until)));
        }
        position = until;
        return this;
    }

    /** Returns whether the next character belongs to a class. */
    boolean nextIs(IntPredicate sort) {
        return position < end && sort.test(text.charAt(position));
    }

    /** Returns the next character, or a blank at the end. */
    char peek() {
        return position < end ? text.charAt(position) : ' ';
    }

    /** Returns the index of the next occurrence of a character, or the end. */
    int indexOf(char separator) {
        int found = text.indexOf(separator, position);
        return found < 0 || found > end ? end : found;
    }

    /** Returns the text that is not parsed yet. */
    String remaining() {
        return text.substring(position, end);
    }

    /** Returns whether everything so far could be parsed. */
    boolean isValid() {
        return !stopped;
    }

    /** Returns the text of a parsed part, or "" if it was not parsed. */
    String part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(ParsedIdentifier.IdentifierPart::text)
                .findFirst()
                .orElse("");
    }

    /** Requires the end of the text. */
    IdentifierParser requireEnd() {
        if (!stopped && position < end) {
            addFinding("", "code.surplus", String.valueOf(position + 1));
            stopped = true;
        }
        return this;
    }

    /** Adds a finding for a part, or for the whole text if the name is "". */
    void addFinding(String name, String key, String... arguments) {
        addFinding(kind.severity(), kind.requirement(), name, key, arguments);
    }

    /** Adds a remark, which does not make the text invalid. */
    void addRemark(String requirement, String name, String key) {
        addFinding(Severity.INFO, requirement, name, key);
    }

    private void addFinding(Severity severity, String requirement, String name, String key, String... arguments) {
        String where = name.isEmpty() ? path : path + "/" + name;
        findings.add(Finding.of(where, requirement, severity, key, arguments));
    }

    /** Returns the result, whose canonical form is the text itself. */
    ParsedIdentifier finish() {
        return finish(text);
    }

    ParsedIdentifier finish(@Nullable String canonical) {
        requireEnd();
        return new ParsedIdentifier(kind, parts, canonical, new Findings(findings));
    }

    private IdentifierParser addPart(String name, int start) {
        parts.add(new ParsedIdentifier.IdentifierPart(name, start, text.substring(start, position)));
        return this;
    }

    private void fail(String name, String expected) {
        stopped = true;
        if (position < end) {
            addFinding(name, "code.character", String.valueOf(position + 1), expected);
        } else {
            addFinding(name, "code.missing", expected);
        }
    }

    private static boolean matches(int c, char wanted) {
        return switch (wanted) {
            case '9' -> isDigit(c);
            case 'A' -> isCapital(c);
            default -> c == wanted;
        };
    }

    private static String describeExpected(char wanted) {
        return switch (wanted) {
            case '9' -> "@code.expected.digit";
            case 'A' -> "@code.expected.capital";
            default -> '"' + String.valueOf(wanted) + '"';
        };
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
