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

/** The objects of a document as they are up to some place: of one revision, if a revision ends there. */
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
            RandomAccessBytes octets,
            PdfWorkLimit budget,
            PDDocument document,
            BoundedPdfParser parser,
            boolean repaired,
            long end) {
        this.bytes = octets;
        this.workLimit = budget;
        this.document = document;
        this.objects = document.getDocument();
        this.end = end;
        this.parser = parser;
        this.isRepaired = repaired;
    }

    /**
     * Reads what is before a place, strictly or else with repairs.
     *
     * @throws IOException if it is no document
     */
    public static PdfRevision of(RandomAccessBytes octets, long end, PdfWorkLimit budget) throws IOException {
        try {
            return load(octets, end, budget, false);
        } catch (IOException e) {
            return load(octets, end, budget, true);
        }
    }

    private static PdfRevision load(RandomAccessBytes octets, long end, PdfWorkLimit budget, boolean repair)
            throws IOException {
        try {
            BoundedPdfParser parser = new BoundedPdfParser(new PdfBoxSource(octets, budget, 0, end));
            return new PdfRevision(octets, budget, parser.parse(repair), parser, repair, end);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("the parser gave up: " + e.getClass().getSimpleName());
        }
    }

    public long end() {
        return end;
    }

    /** Returns whether the parser had to guess. */
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

    /** Returns where an object stands; negative within a stream of objects, null if it is not listed. */
    @Nullable
    public Long offset(COSObjectKey key) {
        return objects.getXrefTable().get(key);
    }

    /** Returns whether the cross-references call an object free. */
    public boolean isFree(COSObjectKey key) {
        return parser.xrefEntries().isFree(key.getNumber());
    }

    /** Returns an object by its key, not read yet. */
    public COSObject object(COSObjectKey key) {
        return objects.getObjectFromPool(key);
    }

    /** Returns whether an object stands at a place. */
    public boolean hasObjectAt(long place) {
        return objects.getXrefTable().containsValue(place);
    }

    /** Returns whether any section of cross-references says that an object begins at a place. */
    public boolean isListed(long place) {
        return parser.xrefEntries().hasObjectAt(place);
    }

    /** Returns an object as it stands in the file; null if it is in a stream of objects, or not plain. */
    @Nullable
    public PdfToken rawObject(COSObjectKey key) throws IOException {
        Long place = offset(key);
        return place == null || place <= 0 || place >= end ? null : PdfTokenizer.readObject(bytes, place);
    }

    /** Returns where an object ends that was read; beyond any file where that is not certain. */
    public long objectEnd(COSObjectKey key) {
        return parser.objectEnd(key);
    }

    /** Returns whether an object has a key twice, which means one thing to one reader and another to the next; or is not plain. */
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

    /** Returns the key of an indirect value. */
    public static @Nullable COSObjectKey key(@Nullable COSBase item) {
        return item instanceof COSObject object ? object.getKey() : null;
    }

    /** Returns what an item stands for. */
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
