package vn.lienthong.signature.internal.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * A PDFBox parser with limits on the data that it inflates into memory: object streams and cross-reference
 * streams.
 */
final class BoundedPdfParser extends PDFParser {
    private static final long BASE_INFLATED_BYTES = 8L << 20;
    private static final int MAX_COLUMNS = 1 << 16;

    private final XrefEntries xrefEntries = new XrefEntries();
    private final Map<COSObjectKey, Long> objectEnds = new HashMap<>();
    private final long maxEntries;
    private long remainingInflatable;
    private boolean endUncertain;

    BoundedPdfParser(RandomAccessRead source) throws IOException {
        super(source, "", null, null, IOUtils.createTempFileOnlyStreamCache());
        this.remainingInflatable = BASE_INFLATED_BYTES + 8 * source.length();
        this.maxEntries = 100_000 + source.length() / 8;
    }

    XrefEntries xrefEntries() {
        return xrefEntries;
    }

    /**
     * Returns the end of a parsed object. Returns {@code Long.MAX_VALUE} if the end depends on the following bytes, or
     * the object was not parsed.
     */
    long objectEnd(COSObjectKey key) {
        return objectEnds.getOrDefault(key, Long.MAX_VALUE);
    }

    @Override
    protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean plain) throws IOException {
        endUncertain = false;
        COSBase object = super.parseObjectDynamically(key, plain);
        objectEnds.putIfAbsent(key, endUncertain ? Long.MAX_VALUE : source.getPosition());
        endUncertain = false;
        return object;
    }

    @Override
    protected boolean parseXrefTable(long start) throws IOException {
        long from = source.getPosition();
        boolean parsed = super.parseXrefTable(start);
        long to = source.getPosition();
        xrefEntries.readTable(source, from, to);
        source.seek(to);
        return parsed;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        long told = dictionary.getLong(COSName.LENGTH, -1);
        COSStream stream = super.parseCOSStream(dictionary);
        // If the parser had to search for the end of the stream, appended bytes may change the end.
        endUncertain = told != stream.getLength();
        boolean references = stream.containsKey(COSName.W);
        if (references || (stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST))) {
            long inflated = inflatedLength(stream);
            remainingInflatable -= inflated;
            if (remainingInflatable < 0) {
                throw new IOException("object and cross-reference streams exceed their total size limit");
            }
            if (references) {
                requireBounded(stream, inflated);
                if (!initialParseDone) {
                    xrefEntries.readStream(stream);
                }
            }
        }
        return stream;
    }

    /** Returns the inflated length of a stream in bytes, without storing the data. */
    private long inflatedLength(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        COSBase only = filter instanceof COSArray filters && filters.size() == 1 ? filters.getObject(0) : filter;
        if (only == null || (only instanceof COSArray none && none.size() == 0)) {
            return stream.getLength();
        }
        if (!COSName.FLATE_DECODE.equals(only) && !COSName.FLATE_DECODE_ABBREVIATION.equals(only)) {
            throw new IOException("object and cross-reference streams must be unfiltered or use the Flate filter");
        }
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase first = parameters instanceof COSArray list && list.size() > 0 ? list.getObject(0) : parameters;
        if (first instanceof COSDictionary predictor && predictor.getInt(COSName.COLUMNS, 1) > MAX_COLUMNS) {
            throw new IOException("predictor columns must be <= " + MAX_COLUMNS);
        }
        try (InputStream in = stream.createRawInputStream()) {
            return countInflated(in, remainingInflatable);
        }
    }

    private static long countInflated(InputStream in, long most) throws IOException {
        Inflater inflater = new Inflater();
        byte[] from = new byte[8192];
        byte[] to = new byte[1 << 15];
        try {
            while (!inflater.finished() && inflater.getBytesWritten() <= most) {
                if (inflater.needsInput()) {
                    int read = in.read(from);
                    if (read <= 0) {
                        break;
                    }
                    inflater.setInput(from, 0, read);
                }
                if (inflater.inflate(to) == 0 && inflater.needsDictionary()) {
                    break;
                }
            }
            if (inflater.getBytesWritten() > most) {
                throw new IOException("an object or cross-reference stream exceeds its size limit");
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private void requireBounded(COSStream stream, long inflated) throws IOException {
        int width = 0;
        if (stream.getDictionaryObject(COSName.W) instanceof COSArray widths) {
            for (int i = 0; i < Math.min(3, widths.size()); i++) {
                width += Math.max(0, Math.min(20, widths.getInt(i, 0)));
            }
        }
        if (width == 0 || inflated / width > maxEntries) {
            throw new IOException("a cross-reference stream has invalid widths or too many entries");
        }
    }
}
