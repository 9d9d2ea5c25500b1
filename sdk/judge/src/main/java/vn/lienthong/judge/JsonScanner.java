package vn.lienthong.judge;

import java.util.List;

/**
 * One pass over a body that is UTF-8: grammar (RFC 8259), doubled names, bounds. Keeps its own stack, so that no nesting
 * can exhaust the thread's. Doubled names are noted and passed over; anything else ends the scan.
 */
final class JsonScanner {
    private final byte[] body;
    private final List<RuleViolation> found;
    private final JsonLocation place = new JsonLocation();
    private final JsonLexer lexer;
    private int values;
    private boolean valueDue = true;

    JsonScanner(byte[] body, int start, List<RuleViolation> found) {
        this.body = body;
        this.found = found;
        this.lexer = new JsonLexer(body, start);
    }

    void run() {
        boolean sound = step();
        while (sound && (valueDue || place.depth() > 0)) {
            sound = step();
        }
        if (sound && lexer.peek() != JsonLexer.END) {
            recordBreak("the end of the body was expected");
        }
    }

    /** Reads a value where one is due, else what follows one. */
    private boolean step() {
        int next = lexer.peek();
        if (!valueDue) {
            return afterValue(next);
        }
        if (++values > JudgeLimits.VALUES) {
            return stop("size", "more than " + JudgeLimits.VALUES + " values");
        }
        valueDue = false;
        return switch (next) {
            case '{', '[' -> open(next == '{');
            case '"' -> text(JudgeLimits.STRING, "a text");
            case 't' -> lexer.word("true") || recordBreak("a value was expected");
            case 'f' -> lexer.word("false") || recordBreak("a value was expected");
            case 'n' -> lexer.word("null") || recordBreak("a value was expected");
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> recordBreak("a value was expected");
        };
    }

    private boolean open(boolean object) {
        if (place.depth() == JudgeLimits.DEPTH) {
            return stop("depth", "more than " + JudgeLimits.DEPTH + " objects and lists in each other");
        }
        lexer.skip();
        if (lexer.peek() == (object ? '}' : ']')) {
            lexer.skip();
            return true;
        }
        place.enter(object);
        valueDue = true;
        return !object || name();
    }

    private boolean afterValue(int next) {
        boolean object = place.inObject();
        if (next == (object ? '}' : ']')) {
            lexer.skip();
            place.leave();
            return true;
        }
        if (next != ',') {
            return recordBreak(object ? "a comma or } was expected" : "a comma or ] was expected");
        }
        lexer.skip();
        place.next();
        valueDue = true;
        return !object || name();
    }

    private boolean name() {
        if (lexer.peek() != '"') {
            return recordBreak("a name was expected");
        }
        if (!text(JudgeLimits.STRING, "a name")) {
            return false;
        }
        String name = lexer.text();
        if (name.length() > JudgeLimits.NAME) {
            return stop(
                    "size", "a name of " + name.length() + " characters; at most " + JudgeLimits.NAME + " are read");
        }
        if (!place.nextName(name) && !note("duplicate-key", "the object has this name already")) {
            return false;
        }
        if (lexer.peek() != ':') {
            return recordBreak("a colon was expected");
        }
        lexer.skip();
        return true;
    }

    private boolean text(int longest, String what) {
        JsonLexer.TextEnd text = lexer.readText();
        return switch (text) {
            case OPEN -> recordBreak("the body ends within " + what);
            case CONTROL -> recordBreak("a control character stands bare in " + what);
            case ESCAPE -> recordBreak(what + " has an escape that does not exist");
            case HALF -> stop("utf8", what + " has half of a surrogate pair at byte " + lexer.at());
            case SOUND ->
                lexer.length() <= longest
                        || stop("size", what + " of " + lexer.length() + " bytes; at most " + longest + " are read");
        };
    }

    private boolean number() {
        if (!lexer.readNumber()) {
            return recordBreak("a digit was expected");
        }
        if (lexer.length() > JudgeLimits.NUMBER) {
            return stop(
                    "size",
                    "a number of " + lexer.length() + " characters; at most " + JudgeLimits.NUMBER + " are read");
        }
        return !lexer.endless() || stop("size", "a number beyond 1.7e308");
    }

    private boolean recordBreak(String detail) {
        String where = lexer.at() < body.length ? " at byte " + lexer.at() : ", the body has ended";
        return stop("syntax", detail + where);
    }

    private boolean stop(String rule, String detail) {
        found.add(new RuleViolation(place.pointer(), rule, detail));
        return false;
    }

    /** Notes a violation behind which the scan can go on; tells whether there is room for it. */
    private boolean note(String rule, String detail) {
        if (found.size() == JudgeLimits.VIOLATIONS) {
            found.add(JudgeLimits.MORE);
            return false;
        }
        found.add(new RuleViolation(place.pointer(), rule, detail));
        return true;
    }
}
