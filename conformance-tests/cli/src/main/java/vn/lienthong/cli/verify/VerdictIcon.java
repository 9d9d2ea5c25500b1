package vn.lienthong.cli.verify;

import java.util.Map;

/** An icon for each verdict with a distinct shape, not only a colour; drawn, so that it needs no font. */
final class VerdictIcon {
    private static final String STROKE =
            "fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.4\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    private static final String CIRCLE = "<circle cx=\"12\" cy=\"12\" r=\"10\"/>";
    private static final Map<String, String> SHAPES = Map.of(
            "valid",
            CIRCLE + "<path d=\"M7 12.5l3.4 3.4L17 9\"/>",
            "not-intact",
            "<path d=\"M8 2h8l6 6v8l-6 6H8l-6-6V8z\"/><path d=\"M8.5 8.5l7 7m0-7l-7 7\"/>",
            "not-trusted",
            "<path d=\"M12 2.5L22.5 21h-21z\"/><path d=\"M12 9.5v5m0 3v.1\"/>",
            "unknown",
            CIRCLE + "<path d=\"M9 9.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2.9-1.2 1.8m0 3.2v.1\"/>",
            "unsigned",
            CIRCLE + "<path d=\"M7.5 12h9\"/>",
            "unreadable",
            "<path d=\"M3 3h18v18H3z\"/><path d=\"M8.5 8.5l7 7m0-7l-7 7\"/>");

    private VerdictIcon() {}

    /**
     * Returns an inline SVG in the current text colour. The verdict is written beside it, so screen readers skip it.
     */
    static String svg(String verdict) {
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" " + STROKE + ">" + SHAPES.get(verdict)
                + "</svg>";
    }
}
