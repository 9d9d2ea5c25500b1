package vn.lienthong.signature.internal.pdf.comparison;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.comparison.RevisionChange.ChangeCategory;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;

/** Compares page trees: the same pages in the same order, with no addition except widgets of later signatures. */
final class PageComparison {
    private static final Set<String> COMMENT_SUBTYPES =
            Set.of("Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Popup");

    private final GraphComparison graph;
    private final FormComparison form;
    private final Deque<PageTreeNode> pendingNodes = new ArrayDeque<>();

    private record PageTreeNode(
            @Nullable COSBase older, @Nullable COSBase newer) {}

    PageComparison(GraphComparison graph, FormComparison form) {
        this.graph = graph;
        this.form = form;
    }

    void compare(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        pendingNodes.push(new PageTreeNode(before, after));
        while (!pendingNodes.isEmpty()) {
            PageTreeNode node = pendingNodes.pop();
            boolean indirect = PdfRevision.key(node.older()) != null && PdfRevision.key(node.newer()) != null;
            boolean dictionaries = PdfRevision.resolve(node.older()) instanceof COSDictionary
                    && PdfRevision.resolve(node.newer()) instanceof COSDictionary;
            if (!indirect || !dictionaries) {
                graph.expectEqual(node.older(), node.newer(), RevisionChange.of(ChangeCategory.PAGES));
            } else if (graph.markCompared(node.older(), node.newer())) {
                compareNode((COSDictionary) PdfRevision.resolve(node.older()), (COSDictionary)
                        PdfRevision.resolve(node.newer()));
            }
        }
    }

    private void compareNode(@Nullable COSDictionary before, @Nullable COSDictionary after) throws IOException {
        if (before == null || after == null) {
            return;
        }
        for (COSName key : PdfObjects.unionKeys(before, after)) {
            COSBase from = before.getItem(key);
            COSBase to = after.getItem(key);
            if (key.equals(COSName.KIDS)) {
                queueKids(PdfObjects.asArray(from), PdfObjects.asArray(to));
            } else if (key.equals(COSName.ANNOTS)) {
                compareAnnotations(from, to);
            } else {
                graph.expectEqual(key, before, after, RevisionChange.of(category(key)));
            }
        }
    }

    private static ChangeCategory category(COSName key) {
        return switch (key.getName()) {
            case "Contents" -> ChangeCategory.PAGE_CONTENT;
            case "Resources" -> ChangeCategory.RESOURCES;
            case "Count" -> ChangeCategory.PAGES;
            case "AA" -> ChangeCategory.ACTIONS;
            default -> ChangeCategory.PAGE;
        };
    }

    private void queueKids(@Nullable COSArray before, @Nullable COSArray after) {
        if (before == null || after == null || before.size() != after.size()) {
            graph.report(RevisionChange.of(ChangeCategory.PAGES));
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            pendingNodes.push(new PageTreeNode(before.get(i), after.get(i)));
        }
    }

    private void compareAnnotations(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        graph.markCompared(before, after);
        ListPairing pairing = ListPairing.of(PdfObjects.asArray(before), PdfObjects.asArray(after));
        pairing.added().forEach(this::recordAdded);
        pairing.removed()
                .forEach(item -> graph.report(RevisionChange.of(
                        isComment(item) ? ChangeCategory.ANNOTATION : ChangeCategory.ANNOTATION_OTHER)));
        for (ListPairing.PairedItems both : pairing.pairs()) {
            boolean comment = isComment(both.older()) && isComment(both.newer());
            graph.expectEqual(
                    both.older(),
                    both.newer(),
                    RevisionChange.of(comment ? ChangeCategory.ANNOTATION : ChangeCategory.ANNOTATION_OTHER));
        }
    }

    private void recordAdded(COSBase item) {
        if (!form.isNewWidget(item)) {
            graph.report(
                    RevisionChange.of(isComment(item) ? ChangeCategory.ANNOTATION : ChangeCategory.ANNOTATION_OTHER));
        }
    }

    /** Returns whether an item is a comment, which shows nothing that could be mistaken for page text. */
    private static boolean isComment(@Nullable COSBase item) {
        if (!(PdfRevision.resolve(item) instanceof COSDictionary annotation)) {
            return false;
        }
        COSName subtype = annotation.getCOSName(COSName.SUBTYPE);
        return subtype != null
                && COMMENT_SUBTYPES.contains(subtype.getName())
                && !annotation.containsKey(COSName.A)
                && !annotation.containsKey(COSName.AA);
    }
}
