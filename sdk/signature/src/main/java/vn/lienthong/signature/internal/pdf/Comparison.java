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
import vn.lienthong.signature.internal.pdf.Edit.Kind;

/**
 * What changed between two revisions (LT-PDF-020 to LT-PDF-023): all that the newer one leads to must be what the older one led
 * to, save in the places where a signed document may grow.
 */
final class Comparison {
    private static final Map<String, Kind> CATALOG = Map.ofEntries(
            Map.entry("DSS", Kind.EVIDENCE),
            Map.entry("Extensions", Kind.METADATA),
            Map.entry("Version", Kind.METADATA),
            Map.entry("Metadata", Kind.METADATA),
            Map.entry("OpenAction", Kind.ACTIONS),
            Map.entry("AA", Kind.ACTIONS),
            Map.entry("Outlines", Kind.ACTIONS),
            Map.entry("URI", Kind.ACTIONS),
            Map.entry("Names", Kind.NAMES),
            Map.entry("AF", Kind.NAMES),
            Map.entry("OCProperties", Kind.LAYERS),
            Map.entry("Perms", Kind.PERMISSIONS));
    private static final Set<String> MACHINE_PROPERTIES = Set.of("ModDate", "Producer");

    private final Model older;
    private final Model newer;
    private final GraphComparison graph;
    private final FormComparison form;
    private final PageComparison pages;

    /** @param later the sound signatures and timestamps of the newer revision that the older one lacks */
    Comparison(Model older, Model newer, GraphComparison graph, Map<COSObjectKey, Kind> later) {
        this.older = older;
        this.newer = newer;
        this.graph = graph;
        this.form = new FormComparison(graph, later);
        this.pages = new PageComparison(graph, form);
    }

    Set<Edit> edits() throws IOException {
        if (older.repaired() || newer.repaired() || older.encrypted() || newer.encrypted()) {
            return Set.of(Edit.of(older.encrypted() || newer.encrypted() ? Kind.ENCRYPTION : Kind.STRUCTURE));
        }
        try {
            compare();
            return graph.edits();
        } catch (RuntimeException | StackOverflowError e) {
            Set<Edit> edits = new LinkedHashSet<>(graph.edits());
            edits.add(Edit.of(Kind.STRUCTURE));
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
                Kind kind = CATALOG.getOrDefault(key.getName(), Kind.CATALOG);
                graph.expect(key, before, after, Edit.of(kind));
            }
        }
        properties(older.trailer().getItem(COSName.INFO), newer.trailer().getItem(COSName.INFO));
        graph.run();
    }

    /** Who wrote the file, and when, is rewritten by every writer; what it is called is not. */
    private void properties(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        COSDictionary from = Model.value(before) instanceof COSDictionary info ? info : new COSDictionary();
        COSDictionary to = Model.value(after) instanceof COSDictionary info ? info : new COSDictionary();
        graph.claim(before, after);
        for (COSName key : keys(from, to)) {
            Kind kind = MACHINE_PROPERTIES.contains(key.getName()) ? Kind.METADATA : Kind.PROPERTIES;
            graph.expect(key, from, to, Edit.of(kind));
        }
    }

    static Set<COSName> keys(COSDictionary before, COSDictionary after) {
        Set<COSName> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys;
    }

    static @Nullable COSArray array(@Nullable COSBase item) {
        return Model.value(item) instanceof COSArray array ? array : null;
    }
}
