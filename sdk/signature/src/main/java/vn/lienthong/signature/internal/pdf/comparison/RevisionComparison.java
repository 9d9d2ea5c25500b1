package vn.lienthong.signature.internal.pdf.comparison;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.comparison.RevisionChange.ChangeCategory;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;

/**
 * The comparison of two revisions (LT-PDF-020 to LT-PDF-023). Everything reachable in the newer one must equal the
 * older one, except at the places where a signed document may grow.
 */
public final class RevisionComparison {
    private static final Map<String, ChangeCategory> CATALOG_CATEGORIES = Map.ofEntries(
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

    /**
     * @param later intact signatures and timestamps that only the newer revision contains
     */
    public RevisionComparison(
            PdfRevision older, PdfRevision newer, GraphComparison graph, Map<COSObjectKey, ChangeCategory> later) {
        this.older = older;
        this.newer = newer;
        this.graph = graph;
        this.form = new FormComparison(graph, later);
        this.pages = new PageComparison(graph, form);
    }

    public Set<RevisionChange> computeChanges() throws IOException {
        if (older.isRepaired() || newer.isRepaired() || older.isEncrypted() || newer.isEncrypted()) {
            return Set.of(RevisionChange.of(
                    older.isEncrypted() || newer.isEncrypted() ? ChangeCategory.ENCRYPTION : ChangeCategory.STRUCTURE));
        }
        try {
            compareDocuments();
            return graph.changes();
        } catch (RuntimeException | StackOverflowError e) {
            Set<RevisionChange> edits = new LinkedHashSet<>(graph.changes());
            edits.add(RevisionChange.of(ChangeCategory.STRUCTURE));
            return edits;
        }
    }

    private void compareDocuments() throws IOException {
        COSDictionary before = older.root();
        COSDictionary after = newer.root();
        graph.markCompared(
                older.trailer().getItem(COSName.ROOT), newer.trailer().getItem(COSName.ROOT));
        form.compare(before.getItem(COSName.ACRO_FORM), after.getItem(COSName.ACRO_FORM));
        pages.compare(before.getItem(COSName.PAGES), after.getItem(COSName.PAGES));
        for (COSName key : PdfObjects.unionKeys(before, after)) {
            if (!key.equals(COSName.ACRO_FORM) && !key.equals(COSName.PAGES)) {
                ChangeCategory kind = CATALOG_CATEGORIES.getOrDefault(key.getName(), ChangeCategory.CATALOG);
                graph.expectEqual(key, before, after, RevisionChange.of(kind));
            }
        }
        compareProperties(older.trailer().getItem(COSName.INFO), newer.trailer().getItem(COSName.INFO));
        graph.compareAll();
    }

    /** Compares document properties. Every writer updates producer and time; the title must not change. */
    private void compareProperties(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        COSDictionary from = PdfRevision.resolve(before) instanceof COSDictionary info ? info : new COSDictionary();
        COSDictionary to = PdfRevision.resolve(after) instanceof COSDictionary info ? info : new COSDictionary();
        graph.markCompared(before, after);
        for (COSName key : PdfObjects.unionKeys(from, to)) {
            ChangeCategory kind =
                    MACHINE_PROPERTIES.contains(key.getName()) ? ChangeCategory.METADATA : ChangeCategory.PROPERTIES;
            graph.expectEqual(key, from, to, RevisionChange.of(kind));
        }
    }
}
