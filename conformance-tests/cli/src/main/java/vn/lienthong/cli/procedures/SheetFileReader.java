package vn.lienthong.cli.procedures;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.message.SheetExtractor;
import vn.lienthong.cli.lint.RawMessage;
import vn.lienthong.cli.lint.RawMessageReader;
import vn.lienthong.cli.lint.LintSource;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.procedure.Procedure;

/**
 * The sheets of a file, one message after the other: a sheet a line (JSONL), or the portal's answer with sheets as its rows. No
 * file is ever held whole, and one can be gone through once.
 */
public final class SheetFileReader implements Iterable<Procedure>, AutoCloseable {
    private final InputStream in;
    private final RawMessageReader pieces;

    public SheetFileReader(LintSource source, Terminal terminal) throws IOException {
        this.in = source.open(terminal);
        this.pieces = new RawMessageReader(in, source.byLine());
    }

    /** Reads on. Its steps throw {@link UnreadableSheetException} at what is no sheet. */
    @Override
    public Iterator<Procedure> iterator() {
        return new Iterator<>() {
            private final Deque<Procedure> read = new ArrayDeque<>();
            private boolean ended;

            @Override
            public boolean hasNext() {
                while (read.isEmpty() && !ended) {
                    ended = !more(read);
                }
                return !read.isEmpty();
            }

            @Override
            public Procedure next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return read.remove();
            }
        };
    }

    private boolean more(Deque<Procedure> read) {
        RawMessage piece;
        try {
            piece = pieces.next();
        } catch (IOException e) {
            throw new UnreadableSheetException(0, "lint.file.broken", null);
        }
        if (piece == null) {
            return false;
        }
        if (piece.tooLarge()) {
            throw new UnreadableSheetException(piece.line(), "lint.large", null);
        }
        try {
            read.addAll(SheetExtractor.in(piece.bytes()));
        } catch (MalformedAnswerException e) {
            throw new UnreadableSheetException(piece.line(), "lint.unknown", e);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
