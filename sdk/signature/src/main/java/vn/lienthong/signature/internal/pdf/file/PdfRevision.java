package vn.lienthong.signature.internal.pdf.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The objects of a document up to an offset. If a revision ends there, they are the objects of that revision. */
public final class PdfRevision implements Closeable {
    private final RandomAccessBytes bytes;
    private final PDDocument document;
    private final COSDocument objects;
    private final long end;
    private final PdfWorkLimit workLimit;
    private final BoundedPdfParser parser;
    private final Map<Long, ObjectStream> objectStreams = new HashMap<>();
    private final boolean isRepaired;

    private PdfRevision(
            RandomAccessBytes bytes,
            PdfWorkLimit budget,
            PDDocument document,
            BoundedPdfParser parser,
            boolean repaired,
            long end) {
        this.bytes = bytes;
        this.workLimit = budget;
        this.document = document;
        this.objects = document.getDocument();
        this.end = end;
        this.parser = parser;
        this.isRepaired = repaired;
    }

    /**
     * Parses the bytes before an offset, strictly at first, then with repairs.
     *
     * @throws IOException if the bytes are not a valid PDF, or a limit is exceeded
     */
    public static PdfRevision of(RandomAccessBytes content, long end, PdfWorkLimit budget) throws IOException {
        try {
            return load(content, end, budget, false);
        } catch (IOException e) {
            return load(content, end, budget, true);
        }
    }

    private static PdfRevision load(RandomAccessBytes content, long end, PdfWorkLimit budget, boolean repair)
            throws IOException {
        try {
            BoundedPdfParser parser = new BoundedPdfParser(new PdfBoxSource(content, budget, 0, end));
            return new PdfRevision(content, budget, parser.parse(repair), parser, repair, end);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException(
                    "PDFBox could not parse the document: " + e.getClass().getSimpleName());
        }
    }

    public long end() {
        return end;
    }

    /** Returns whether the parser had to repair the document. */
    public boolean isRepaired() {
        return isRepaired;
    }

    public boolean isEncrypted() {
        return document.isEncrypted() || trailer().containsKey(COSName.ENCRYPT);
    }

    public COSDictionary trailer() {
        COSDictionary trailer = objects.getTrailer();
        return trailer == null ? new COSDictionary() : trailer;
    }

    public COSDictionary root() {
        COSDictionary root = trailer().getCOSDictionary(COSName.ROOT);
        return root == null ? new COSDictionary() : root;
    }

    /**
     * Returns the offset of an object. Returns the negative number of its object stream if it is compressed, null if
     * it is not listed.
     */
    @Nullable
    public Long offset(COSObjectKey key) {
        return objects.getXrefTable().get(key);
    }

    /** Returns whether the cross-references mark an object as free. */
    public boolean isFree(COSObjectKey key) {
        return parser.xrefEntries().isFree(key.getNumber());
    }

    /** Returns an object by its key; it is parsed on first use. */
    public COSObject object(COSObjectKey key) {
        return objects.getObjectFromPool(key);
    }

    /** Returns whether the current cross-references list an object at an offset. */
    public boolean hasObjectAt(long place) {
        return objects.getXrefTable().containsValue(place);
    }

    /** Returns whether any cross-reference section lists an object at an offset. */
    public boolean isListed(long place) {
        return parser.xrefEntries().hasObjectAt(place);
    }

    /** Returns the literal form of an object; null if it is compressed or ambiguous. */
    @Nullable
    public PdfToken rawObject(COSObjectKey key) throws IOException {
        Long place = offset(key);
        return place == null || place <= 0 || place >= end ? null : PdfTokenizer.readObject(bytes, place);
    }

    /** Returns the end of a parsed object; {@code Long.MAX_VALUE} if it is not certain. */
    public long objectEnd(COSObjectKey key) {
        return parser.objectEnd(key);
    }

    /**
     * Returns whether an object contains a key twice, which readers interpret differently. Also returns true if the
     * object is ambiguous or the work limit is exhausted.
     */
    public boolean hasDuplicateKeys(COSObjectKey key) throws IOException {
        Long place = offset(key);
        if (place == null || place == 0) {
            return false;
        }
        if (workLimit.isExhausted()) {
            return true;
        }
        PdfToken raw = place > 0 ? rawObject(key) : readCompressedObject(-place, key.getNumber());
        return raw == null || raw.hasDuplicateKeys() || !workLimit.trySpend(raw.end() - raw.start());
    }

    private @Nullable PdfToken readCompressedObject(long container, long number) throws IOException {
        ObjectStream known = objectStreams.get(container);
        if (known == null) {
            if (!(resolve(object(new COSObjectKey(container, 0))) instanceof COSStream stream)) {
                return null;
            }
            known = new ObjectStream(stream);
            objectStreams.put(container, known);
        }
        return known.object(number);
    }

    /** Returns the object key of an item; null if it is not an indirect reference. */
    public static @Nullable COSObjectKey key(@Nullable COSBase item) {
        return item instanceof COSObject object ? object.getKey() : null;
    }

    /** Returns the value of an item, after following up to four indirect references. */
    public static @Nullable COSBase resolve(@Nullable COSBase item) {
        COSBase value = item;
        for (int i = 0; value instanceof COSObject object && i < 4; i++) {
            value = object.getObject();
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
