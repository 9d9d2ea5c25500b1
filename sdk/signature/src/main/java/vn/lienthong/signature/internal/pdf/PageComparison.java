package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.RevisionChange.ChangeCategory;

/** Compares the page trees: the same pages in the same order, and on them nothing new but widgets of later signatures. */
final class PageComparison {
    private static final Set<String> COMMENTS =
            Set.of("Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Popup");

    private final GraphComparison graph;
    private final FormComparison form;
    private final Deque<PageTreeNode> nodes = new ArrayDeque<>();

    private record PageTreeNode(
            @Nullable COSBase older, @Nullable COSBase newer) {}

    PageComparison(GraphComparison graph, FormComparison form) {
        this.graph = graph;
        this.form = form;
    }

    void compare(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        nodes.push(new PageTreeNode(before, after));
        while (!nodes.isEmpty()) {
            PageTreeNode node = nodes.pop();
            boolean indirect = PdfRevision.key(node.older()) != null && PdfRevision.key(node.newer()) != null;
            boolean dictionaries = PdfRevision.value(node.older()) instanceof COSDictionary
                    && PdfRevision.value(node.newer()) instanceof COSDictionary;
            if (!indirect || !dictionaries) {
                graph.expect(node.older(), node.newer(), RevisionChange.of(ChangeCategory.PAGES));
            } else if (graph.claim(node.older(), node.newer())) {
                node((COSDictionary) PdfRevision.value(node.older()), (COSDictionary) PdfRevision.value(node.newer()));
            }
        }
    }

    private void node(@Nullable COSDictionary before, @Nullable COSDictionary after) throws IOException {
        if (before == null || after == null) {
            return;
        }
        for (COSName key : RevisionComparison.keys(before, after)) {
            COSBase from = before.getItem(key);
            COSBase to = after.getItem(key);
            if (key.equals(COSName.KIDS)) {
                kids(RevisionComparison.array(from), RevisionComparison.array(to));
            } else if (key.equals(COSName.ANNOTS)) {
                annotations(from, to);
            } else {
                graph.expect(key, before, after, RevisionChange.of(kind(key)));
            }
        }
    }

    private static ChangeCategory kind(COSName key) {
        return switch (key.getName()) {
            case "Contents" -> ChangeCategory.PAGE_CONTENT;
            case "Resources" -> ChangeCategory.RESOURCES;
            case "Count" -> ChangeCategory.PAGES;
            case "AA" -> ChangeCategory.ACTIONS;
            default -> ChangeCategory.PAGE;
        };
    }

    private void kids(@Nullable COSArray before, @Nullable COSArray after) {
        if (before == null || after == null || before.size() != after.size()) {
            graph.report(RevisionChange.of(ChangeCategory.PAGES));
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            nodes.push(new PageTreeNode(before.get(i), after.get(i)));
        }
    }

    private void annotations(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        graph.claim(before, after);
        ListPairing pairing = ListPairing.of(RevisionComparison.array(before), RevisionComparison.array(after));
        pairing.added().forEach(this::recordAdded);
        pairing.removed()
                .forEach(item -> graph.report(RevisionChange.of(
                        comment(item) ? ChangeCategory.ANNOTATION : ChangeCategory.ANNOTATION_OTHER)));
        for (ListPairing.PairedItems both : pairing.both()) {
            boolean comment = comment(both.older()) && comment(both.newer());
            graph.expect(
                    both.older(),
                    both.newer(),
                    RevisionChange.of(comment ? ChangeCategory.ANNOTATION : ChangeCategory.ANNOTATION_OTHER));
        }
    }

    private void recordAdded(COSBase item) {
        if (!form.isNewWidget(item)) {
            graph.report(
                    RevisionChange.of(comment(item) ? ChangeCategory.ANNOTATION : ChangeCategory.ANNOTATION_OTHER));
        }
    }

    /** A remark on the text, which shows nothing of its own that could be taken for the text. */
    private static boolean comment(@Nullable COSBase item) {
        if (!(PdfRevision.value(item) instanceof COSDictionary annotation)) {
            return false;
        }
        COSName subtype = annotation.getCOSName(COSName.SUBTYPE);
        return subtype != null
                && COMMENTS.contains(subtype.getName())
                && !annotation.containsKey(COSName.A)
                && !annotation.containsKey(COSName.AA);
    }
}
