package vn.lienthong.cli.procedures;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import vn.lienthong.cli.message.RawMessage;
import vn.lienthong.cli.message.RawMessageReader;
import vn.lienthong.cli.message.SheetExtractor;
import vn.lienthong.cli.terminal.InputFile;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.procedure.Procedure;

/**
 * Reads the sheets of a file one after the other: one sheet on each line (JSONL), or the portal's answer with
 * sheets as rows. One sheet is in memory at a time; a file can be read once.
 */
public final class SheetFileReader implements Iterable<Procedure>, AutoCloseable {
    private final InputStream in;
    private final RawMessageReader messages;

    public SheetFileReader(InputFile source, Terminal terminal) throws IOException {
        this.in = source.open(terminal);
        this.messages = new RawMessageReader(in, source.isLineDelimited());
    }

    /**
     * Returns the iterator over the remaining sheets. Its methods throw {@link UnreadableSheetException} at invalid
     * content.
     */
    @Override
    public Iterator<Procedure> iterator() {
        return new Iterator<>() {
            private final Deque<Procedure> read = new ArrayDeque<>();
            private boolean ended;

            @Override
            public boolean hasNext() {
                while (read.isEmpty() && !ended) {
                    ended = !readMore(read);
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

    private boolean readMore(Deque<Procedure> read) {
        RawMessage piece;
        try {
            piece = messages.next();
        } catch (IOException e) {
            throw new UnreadableSheetException(0, "lint.file.broken", null);
        }
        if (piece == null) {
            return false;
        }
        if (piece.isTooLarge()) {
            throw new UnreadableSheetException(piece.line(), "lint.large", null);
        }
        try {
            read.addAll(SheetExtractor.extract(piece.bytes()));
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
