package vn.lienthong.judge.internal;

import java.util.List;
import vn.lienthong.judge.RuleViolation;

/**
 * Checks valid UTF-8 in one pass: grammar (RFC 8259), duplicate names and limits. It uses its own stack, so that
 * nesting cannot overflow the thread's stack. Duplicate names are recorded and skipped; any other violation ends the
 * scan.
 */
final class JsonScanner {
    private final byte[] body;
    private final List<RuleViolation> violations;
    private final JsonPointerTracker location = new JsonPointerTracker();
    private final JsonLexer lexer;
    private int values;
    private boolean valueExpected = true;

    JsonScanner(byte[] body, int start, List<RuleViolation> violations) {
        this.body = body;
        this.violations = violations;
        this.lexer = new JsonLexer(body, start);
    }

    void scan() {
        boolean sound = scanStep();
        while (sound && (valueExpected || location.depth() > 0)) {
            sound = scanStep();
        }
        if (sound && lexer.peek() != JsonLexer.END) {
            recordSyntaxError("the end of the body was expected");
        }
    }

    /** Reads a value where one is expected, or else what follows one. */
    private boolean scanStep() {
        int next = lexer.peek();
        if (!valueExpected) {
            return scanAfterValue(next);
        }
        if (++values > JudgeLimits.MAX_VALUES) {
            return recordAndStop("size", "more than " + JudgeLimits.MAX_VALUES + " values");
        }
        valueExpected = false;
        return switch (next) {
            case '{', '[' -> openContainer(next == '{');
            case '"' -> scanString(JudgeLimits.MAX_STRING_BYTES, "a text");
            case 't' -> lexer.readLiteral("true") || recordSyntaxError("a value was expected");
            case 'f' -> lexer.readLiteral("false") || recordSyntaxError("a value was expected");
            case 'n' -> lexer.readLiteral("null") || recordSyntaxError("a value was expected");
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> scanNumber();
            default -> recordSyntaxError("a value was expected");
        };
    }

    private boolean openContainer(boolean object) {
        if (location.depth() == JudgeLimits.MAX_DEPTH) {
            return recordAndStop("depth", "more than " + JudgeLimits.MAX_DEPTH + " objects and lists in each other");
        }
        lexer.skip();
        if (lexer.peek() == (object ? '}' : ']')) {
            lexer.skip();
            return true;
        }
        location.enter(object);
        valueExpected = true;
        return !object || scanName();
    }

    private boolean scanAfterValue(int next) {
        boolean object = location.isInObject();
        if (next == (object ? '}' : ']')) {
            lexer.skip();
            location.leave();
            return true;
        }
        if (next != ',') {
            return recordSyntaxError(object ? "a comma or } was expected" : "a comma or ] was expected");
        }
        lexer.skip();
        location.nextElement();
        valueExpected = true;
        return !object || scanName();
    }

    private boolean scanName() {
        if (lexer.peek() != '"') {
            return recordSyntaxError("a name was expected");
        }
        if (!scanString(JudgeLimits.MAX_STRING_BYTES, "a name")) {
            return false;
        }
        String name = lexer.stringValue();
        if (name.length() > JudgeLimits.MAX_NAME_LENGTH) {
            return recordAndStop(
                    "size",
                    "a name of " + name.length() + " characters; at most " + JudgeLimits.MAX_NAME_LENGTH + " are read");
        }
        if (!location.addName(name) && !recordAndContinue("duplicate-key", "the object has this name already")) {
            return false;
        }
        if (lexer.peek() != ':') {
            return recordSyntaxError("a colon was expected");
        }
        lexer.skip();
        return true;
    }

    private boolean scanString(int longest, String what) {
        JsonLexer.JsonStringStatus text = lexer.readString();
        return switch (text) {
            case UNTERMINATED -> recordSyntaxError("the body ends within " + what);
            case CONTROL_CHARACTER -> recordSyntaxError("a control character stands bare in " + what);
            case INVALID_ESCAPE -> recordSyntaxError(what + " has an escape that does not exist");
            case LONE_SURROGATE ->
                recordAndStop("utf8", what + " has half of a surrogate pair at byte " + lexer.position());
            case VALID ->
                lexer.length() <= longest
                        || recordAndStop(
                                "size", what + " of " + lexer.length() + " bytes; at most " + longest + " are read");
        };
    }

    private boolean scanNumber() {
        if (!lexer.readNumber()) {
            return recordSyntaxError("a digit was expected");
        }
        if (lexer.length() > JudgeLimits.MAX_NUMBER_LENGTH) {
            return recordAndStop(
                    "size",
                    "a number of " + lexer.length() + " characters; at most " + JudgeLimits.MAX_NUMBER_LENGTH
                            + " are read");
        }
        return !lexer.isInfinite() || recordAndStop("size", "a number beyond 1.7e308");
    }

    private boolean recordSyntaxError(String detail) {
        String where = lexer.position() < body.length ? " at byte " + lexer.position() : ", the body has ended";
        return recordAndStop("syntax", detail + where);
    }

    private boolean recordAndStop(String rule, String detail) {
        violations.add(new RuleViolation(location.pointer(), rule, detail));
        return false;
    }

    /** Records a violation after which the scan can continue, and returns whether the list has room for more. */
    private boolean recordAndContinue(String rule, String detail) {
        if (violations.size() == JudgeLimits.MAX_VIOLATIONS) {
            violations.add(JudgeLimits.UNLISTED_VIOLATIONS);
            return false;
        }
        violations.add(new RuleViolation(location.pointer(), rule, detail));
        return true;
    }
}
