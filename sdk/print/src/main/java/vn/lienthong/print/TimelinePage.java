package vn.lienthong.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.print.internal.LocaleFormat;
import vn.lienthong.print.internal.QrCodeImage;
import vn.lienthong.print.internal.TemplateValues;
import vn.lienthong.value.Language;

/**
 * Renders a {@link DossierTimeline} as an HTML page: each step in both languages, the language of the page first.
 */
public final class TimelinePage {
    private static final PageTemplate TEMPLATE = new PageTemplate("timeline");

    private TimelinePage() {}

    /**
     * Returns the page as a complete document, which is also well-formed XML.
     *
     * @param timeline the timeline
     * @param language language of the labels
     * @param paper paper size of the layout
     * @throws IllegalArgumentException if the dossier code is too long for a QR code, more than 2,300 bytes
     */
    public static String html(DossierTimeline timeline, Language language, PaperSize paper) {
        LocaleFormat writing = new LocaleFormat(language);
        List<TimelineStep> steps = timeline.steps();
        long bytes = steps.stream().mapToLong(TimelineStep::bytes).sum();
        long millis = steps.stream().mapToLong(TimelineStep::millis).sum();
        TemplateValues values = new TemplateValues()
                .put("code", timeline.dossierCode())
                .put("qr", QrCodeImage.toSvg(timeline.dossierCode()))
                .put("steps", stepRows(steps, writing))
                .put("bytes", writing.formatNumber(bytes))
                .put("millis", writing.formatNumber(millis));
        return TEMPLATE.render(values, language, paper);
    }

    private static List<Map<String, Object>> stepRows(List<TimelineStep> steps, LocaleFormat writing) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TimelineStep step : steps) {
            rows.add(new TemplateValues()
                    .put("date", writing.formatShortDate(step.at()))
                    .put("clock", writing.formatClock(step.at()))
                    .put("vi", step.description().vi())
                    .put("en", step.description().en())
                    .put("bytes", writing.formatNumber(step.bytes()))
                    .put("millis", writing.formatNumber(step.millis()))
                    .map());
        }
        return rows;
    }
}
