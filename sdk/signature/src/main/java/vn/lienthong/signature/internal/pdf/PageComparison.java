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
import vn.lienthong.signature.internal.pdf.Edit.Kind;

/** Compares the page trees: the same pages in the same order, and on them nothing new but widgets of later signatures. */
final class PageComparison {
    private static final Set<String> COMMENTS =
            Set.of("Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Popup");

    private final GraphComparison graph;
    private final FormComparison form;
    private final Deque<Node> nodes = new ArrayDeque<>();

    private record Node(@Nullable COSBase older, @Nullable COSBase newer) {}

    PageComparison(GraphComparison graph, FormComparison form) {
        this.graph = graph;
        this.form = form;
    }

    void compare(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        nodes.push(new Node(before, after));
        while (!nodes.isEmpty()) {
            Node node = nodes.pop();
            boolean indirect = Model.key(node.older()) != null && Model.key(node.newer()) != null;
            boolean dictionaries = Model.value(node.older()) instanceof COSDictionary
                    && Model.value(node.newer()) instanceof COSDictionary;
            if (!indirect || !dictionaries) {
                graph.expect(node.older(), node.newer(), Edit.of(Kind.PAGES));
            } else if (graph.claim(node.older(), node.newer())) {
                node((COSDictionary) Model.value(node.older()), (COSDictionary) Model.value(node.newer()));
            }
        }
    }

    private void node(@Nullable COSDictionary before, @Nullable COSDictionary after) throws IOException {
        if (before == null || after == null) {
            return;
        }
        for (COSName key : Comparison.keys(before, after)) {
            COSBase from = before.getItem(key);
            COSBase to = after.getItem(key);
            if (key.equals(COSName.KIDS)) {
                kids(Comparison.array(from), Comparison.array(to));
            } else if (key.equals(COSName.ANNOTS)) {
                annotations(from, to);
            } else {
                graph.expect(key, before, after, Edit.of(kind(key)));
            }
        }
    }

    private static Kind kind(COSName key) {
        return switch (key.getName()) {
            case "Contents" -> Kind.PAGE_CONTENT;
            case "Resources" -> Kind.RESOURCES;
            case "Count" -> Kind.PAGES;
            case "AA" -> Kind.ACTIONS;
            default -> Kind.PAGE;
        };
    }

    private void kids(@Nullable COSArray before, @Nullable COSArray after) {
        if (before == null || after == null || before.size() != after.size()) {
            graph.report(Edit.of(Kind.PAGES));
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            nodes.push(new Node(before.get(i), after.get(i)));
        }
    }

    private void annotations(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        graph.claim(before, after);
        Pairing pairing = Pairing.of(Comparison.array(before), Comparison.array(after));
        pairing.added().forEach(this::added);
        pairing.removed()
                .forEach(item -> graph.report(Edit.of(comment(item) ? Kind.ANNOTATION : Kind.ANNOTATION_OTHER)));
        for (Pairing.Both both : pairing.both()) {
            boolean comment = comment(both.older()) && comment(both.newer());
            graph.expect(both.older(), both.newer(), Edit.of(comment ? Kind.ANNOTATION : Kind.ANNOTATION_OTHER));
        }
    }

    private void added(COSBase item) {
        if (!form.isNewWidget(item)) {
            graph.report(Edit.of(comment(item) ? Kind.ANNOTATION : Kind.ANNOTATION_OTHER));
        }
    }

    /** A remark on the text, which shows nothing of its own that could be taken for the text. */
    private static boolean comment(@Nullable COSBase item) {
        if (!(Model.value(item) instanceof COSDictionary annotation)) {
            return false;
        }
        COSName subtype = annotation.getCOSName(COSName.SUBTYPE);
        return subtype != null
                && COMMENTS.contains(subtype.getName())
                && !annotation.containsKey(COSName.A)
                && !annotation.containsKey(COSName.AA);
    }
}
