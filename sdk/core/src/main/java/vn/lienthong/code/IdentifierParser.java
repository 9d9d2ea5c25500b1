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
 * Reads one stretch of a text from left to right into named parts. The first character that cannot stand where it does is a
 * finding and ends the stretch; whatever follows is passed over. Digits and letters are those of ASCII.
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

    /** Returns a part of a fixed outline: {@code 9} stands for a digit, {@code A} for a capital, anything else for itself. */
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

    /** Returns a part of digits; it takes as many as there are, up to the most. */
    IdentifierParser parseDigits(String name, int least, int most) {
        return parseRun(name, least, most, IdentifierParser::isDigit, "@code.expected.digit");
    }

    /** Returns a part of characters of one sort; it takes as many as there are, up to the most. */
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

    /** Returns a separator, which belongs to no part. */
    IdentifierParser parseSeparator(char separator) {
        if (!stopped && nextIs(c -> c == separator)) {
            position++;
        } else if (!stopped) {
            fail("", describeExpected(separator));
        }
        return this;
    }

    /** Returns a part with parts of its own: they are judged here, and the reading keeps the part as a whole. */
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

    /** Returns whether the next character is of a sort. */
    boolean nextIs(IntPredicate sort) {
        return position < end && sort.test(text.charAt(position));
    }

    /** Returns the next character, or a blank at the end. */
    char peek() {
        return position < end ? text.charAt(position) : ' ';
    }

    /** Returns where the next character of a text stands, or the end. */
    int indexOf(char separator) {
        int found = text.indexOf(separator, position);
        return found < 0 || found > end ? end : found;
    }

    /** Returns what is left to read. */
    String remaining() {
        return text.substring(position, end);
    }

    /** Returns whether everything up to here could be read. */
    boolean isValid() {
        return !stopped;
    }

    /** Returns the text of a part that was read, "" when it was not. */
    String part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(ParsedIdentifier.IdentifierPart::text)
                .findFirst()
                .orElse("");
    }

    /** Ends the stretch: nothing may be left of it. */
    IdentifierParser requireEnd() {
        if (!stopped && position < end) {
            addFinding("", "code.surplus", String.valueOf(position + 1));
            stopped = true;
        }
        return this;
    }

    /** Something wrong with a part that could be read, or with the whole where the name is "". */
    void addFinding(String name, String key, String... arguments) {
        addFinding(kind.severity(), kind.requirement(), name, key, arguments);
    }

    /** Something unusual that the reading can bear. */
    void addRemark(String requirement, String name, String key) {
        addFinding(Severity.INFO, requirement, name, key);
    }

    private void addFinding(Severity severity, String requirement, String name, String key, String... arguments) {
        String where = name.isEmpty() ? path : path + "/" + name;
        findings.add(Finding.of(where, requirement, severity, key, arguments));
    }

    /** Returns the reading whose canonical form is the text itself. */
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
