package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.RevisionChange.ChangeCategory;

/**
 * What changed between two revisions (LT-PDF-020 to LT-PDF-023): all that the newer one leads to must be what the older one led
 * to, save in the places where a signed document may grow.
 */
final class RevisionComparison {
    private static final Map<String, ChangeCategory> CATALOG = Map.ofEntries(
            Map.entry("DSS", ChangeCategory.EVIDENCE),
            Map.entry("Extensions", ChangeCategory.METADATA),
            Map.entry("Version", ChangeCategory.METADATA),
            Map.entry("Metadata", ChangeCategory.METADATA),
            Map.entry("OpenAction", ChangeCategory.ACTIONS),
            Map.entry("AA", ChangeCategory.ACTIONS),
            Map.entry("Outlines", ChangeCategory.ACTIONS),
            Map.entry("URI", ChangeCategory.ACTIONS),
            Map.entry("Names", ChangeCategory.NAMES),
            Map.entry("AF", ChangeCategory.NAMES),
            Map.entry("OCProperties", ChangeCategory.LAYERS),
            Map.entry("Perms", ChangeCategory.PERMISSIONS));
    private static final Set<String> MACHINE_PROPERTIES = Set.of("ModDate", "Producer");

    private final PdfRevision older;
    private final PdfRevision newer;
    private final GraphComparison graph;
    private final FormComparison form;
    private final PageComparison pages;

    /** @param later the sound signatures and timestamps of the newer revision that the older one lacks */
    RevisionComparison(
            PdfRevision older, PdfRevision newer, GraphComparison graph, Map<COSObjectKey, ChangeCategory> later) {
        this.older = older;
        this.newer = newer;
        this.graph = graph;
        this.form = new FormComparison(graph, later);
        this.pages = new PageComparison(graph, form);
    }

    Set<RevisionChange> edits() throws IOException {
        if (older.repaired() || newer.repaired() || older.encrypted() || newer.encrypted()) {
            return Set.of(RevisionChange.of(
                    older.encrypted() || newer.encrypted() ? ChangeCategory.ENCRYPTION : ChangeCategory.STRUCTURE));
        }
        try {
            compare();
            return graph.edits();
        } catch (RuntimeException | StackOverflowError e) {
            Set<RevisionChange> edits = new LinkedHashSet<>(graph.edits());
            edits.add(RevisionChange.of(ChangeCategory.STRUCTURE));
            return edits;
        }
    }

    private void compare() throws IOException {
        COSDictionary before = older.root();
        COSDictionary after = newer.root();
        graph.claim(older.trailer().getItem(COSName.ROOT), newer.trailer().getItem(COSName.ROOT));
        form.compare(before.getItem(COSName.ACRO_FORM), after.getItem(COSName.ACRO_FORM));
        pages.compare(before.getItem(COSName.PAGES), after.getItem(COSName.PAGES));
        for (COSName key : keys(before, after)) {
            if (!key.equals(COSName.ACRO_FORM) && !key.equals(COSName.PAGES)) {
                ChangeCategory kind = CATALOG.getOrDefault(key.getName(), ChangeCategory.CATALOG);
                graph.expect(key, before, after, RevisionChange.of(kind));
            }
        }
        properties(older.trailer().getItem(COSName.INFO), newer.trailer().getItem(COSName.INFO));
        graph.run();
    }

    /** Who wrote the file, and when, is rewritten by every writer; what it is called is not. */
    private void properties(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        COSDictionary from = PdfRevision.value(before) instanceof COSDictionary info ? info : new COSDictionary();
        COSDictionary to = PdfRevision.value(after) instanceof COSDictionary info ? info : new COSDictionary();
        graph.claim(before, after);
        for (COSName key : keys(from, to)) {
            ChangeCategory kind =
                    MACHINE_PROPERTIES.contains(key.getName()) ? ChangeCategory.METADATA : ChangeCategory.PROPERTIES;
            graph.expect(key, from, to, RevisionChange.of(kind));
        }
    }

    static Set<COSName> keys(COSDictionary before, COSDictionary after) {
        Set<COSName> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys;
    }

    static @Nullable COSArray array(@Nullable COSBase item) {
        return PdfRevision.value(item) instanceof COSArray array ? array : null;
    }
}
