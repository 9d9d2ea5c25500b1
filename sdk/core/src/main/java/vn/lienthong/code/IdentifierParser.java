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
    private int at;
    private boolean stopped;

    IdentifierParser(IdentifierKind kind, String text) {
        this(kind, text, "", 0, text.length(), new ArrayList<>());
    }

    private IdentifierParser(IdentifierKind kind, String text, String path, int start, int end, List<Finding> findings) {
        this.kind = kind;
        this.text = text;
        this.path = path;
        this.at = start;
        this.end = end;
        this.parts = new ArrayList<>();
        this.findings = findings;
    }

    /** A part of a fixed outline: {@code 9} stands for a digit, {@code A} for a capital, anything else for itself. */
    IdentifierParser outline(String name, String outline) {
        int start = at;
        for (int i = 0; i < outline.length() && !stopped; i++) {
            char wanted = outline.charAt(i);
            if (!sees(c -> fits(c, wanted))) {
                stop(name, expected(wanted));
            } else {
                at++;
            }
        }
        return stopped ? this : keep(name, start);
    }

    /** A part of digits; it takes as many as there are, up to the most. */
    IdentifierParser digits(String name, int least, int most) {
        return run(name, least, most, IdentifierParser::digit, "@code.expected.digit");
    }

    /** A part of characters of one sort; it takes as many as there are, up to the most. */
    IdentifierParser run(String name, int least, int most, IntPredicate fits, String expected) {
        int start = at;
        while (!stopped && at - start < most && sees(fits)) {
            at++;
        }
        if (!stopped && at - start < least) {
            if (at == end && at > start) {
                found(name, "code.short", String.valueOf(least), String.valueOf(at - start));
                stopped = true;
            } else {
                stop(name, expected);
            }
        }
        return stopped ? this : keep(name, start);
    }

    /** A separator, which belongs to no part. */
    IdentifierParser mark(char separator) {
        if (!stopped && sees(c -> c == separator)) {
            at++;
        } else if (!stopped) {
            stop("", expected(separator));
        }
        return this;
    }

    /** A part with parts of its own: they are judged here, and the reading keeps the part as a whole. */
    IdentifierParser inside(String name, int until, Consumer<IdentifierParser> grammar) {
        if (stopped) {
            return this;
        }
        IdentifierParser inner = new IdentifierParser(kind, text, path + "/" + name, at, until, findings);
        grammar.accept(inner);
        inner.ended();
        if (!inner.stopped) {
            parts.add(new ParsedIdentifier.IdentifierPart(name, at, text.substring(at, until)));
        }
        at = until;
        return this;
    }

    /** Whether the next character is of a sort. */
    boolean sees(IntPredicate sort) {
        return at < end && sort.test(text.charAt(at));
    }

    /** The next character, or a blank at the end. */
    char peek() {
        return at < end ? text.charAt(at) : ' ';
    }

    /** Where the next character of a text stands, or the end. */
    int next(char separator) {
        int found = text.indexOf(separator, at);
        return found < 0 || found > end ? end : found;
    }

    /** What is left to read. */
    String rest() {
        return text.substring(at, end);
    }

    /** Whether everything up to here could be read. */
    boolean intact() {
        return !stopped;
    }

    /** The text of a part that was read, "" when it was not. */
    String part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(ParsedIdentifier.IdentifierPart::text)
                .findFirst()
                .orElse("");
    }

    /** Ends the stretch: nothing may be left of it. */
    IdentifierParser ended() {
        if (!stopped && at < end) {
            found("", "code.surplus", String.valueOf(at + 1));
            stopped = true;
        }
        return this;
    }

    /** Something wrong with a part that could be read, or with the whole where the name is "". */
    void found(String name, String key, String... arguments) {
        found(kind.weight(), kind.requirement(), name, key, arguments);
    }

    /** Something unusual that the reading can bear. */
    void remark(String requirement, String name, String key) {
        found(Severity.INFO, requirement, name, key);
    }

    private void found(Severity severity, String requirement, String name, String key, String... arguments) {
        String where = name.isEmpty() ? path : path + "/" + name;
        findings.add(Finding.of(where, requirement, severity, key, arguments));
    }

    /** The reading whose canonical form is the text itself. */
    ParsedIdentifier reading() {
        return reading(text);
    }

    ParsedIdentifier reading(@Nullable String canonical) {
        ended();
        return new ParsedIdentifier(kind, parts, canonical, new Findings(findings));
    }

    private IdentifierParser keep(String name, int start) {
        parts.add(new ParsedIdentifier.IdentifierPart(name, start, text.substring(start, at)));
        return this;
    }

    private void stop(String name, String expected) {
        stopped = true;
        if (at < end) {
            found(name, "code.character", String.valueOf(at + 1), expected);
        } else {
            found(name, "code.missing", expected);
        }
    }

    private static boolean fits(int c, char wanted) {
        return switch (wanted) {
            case '9' -> digit(c);
            case 'A' -> capital(c);
            default -> c == wanted;
        };
    }

    private static String expected(char wanted) {
        return switch (wanted) {
            case '9' -> "@code.expected.digit";
            case 'A' -> "@code.expected.capital";
            default -> '"' + String.valueOf(wanted) + '"';
        };
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean capital(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
