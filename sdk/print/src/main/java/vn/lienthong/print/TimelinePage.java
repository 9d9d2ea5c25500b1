package vn.lienthong.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.value.Language;

/** Renders a {@link DossierTimeline} as one HTML page: each step in both languages, the page's own language first. */
public final class TimelinePage {
    private static final PageTemplate PAGE = new PageTemplate("timeline");

    private TimelinePage() {}

    /**
     * The page as a whole document, well-formed as XML too.
     *
     * @param timeline what happened
     * @param language the language of the labels
     * @param paper the paper that it is laid out for
     * @throws IllegalArgumentException if the dossier code is too long for a QR, more than 2,300 bytes
     */
    public static String html(DossierTimeline timeline, Language language, PaperSize paper) {
        LocaleFormat writing = new LocaleFormat(language);
        List<TimelineStep> steps = timeline.steps();
        long bytes = steps.stream().mapToLong(TimelineStep::bytes).sum();
        long millis = steps.stream().mapToLong(TimelineStep::millis).sum();
        TemplateValues values = new TemplateValues()
                .put("code", timeline.dossierCode())
                .put("qr", QrCodeImage.svg(timeline.dossierCode()))
                .put("steps", rows(steps, writing))
                .put("bytes", writing.number(bytes))
                .put("millis", writing.number(millis));
        return PAGE.render(values, language, paper);
    }

    private static List<Map<String, Object>> rows(List<TimelineStep> steps, LocaleFormat writing) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TimelineStep step : steps) {
            rows.add(new TemplateValues()
                    .put("date", writing.shortDate(step.at()))
                    .put("clock", writing.clock(step.at()))
                    .put("vi", step.what().vi())
                    .put("en", step.what().en())
                    .put("bytes", writing.number(step.bytes()))
                    .put("millis", writing.number(step.millis()))
                    .map());
        }
        return rows;
    }
}
