package vn.lienthong.print.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.dossier.form.AcceptanceSlip;
import vn.lienthong.dossier.form.AuthorisationPaper;
import vn.lienthong.dossier.form.FormApplicant;
import vn.lienthong.dossier.form.FormSchedule;
import vn.lienthong.dossier.form.PaperCount;
import vn.lienthong.dossier.form.RegisterEntry;

/** Values of the template of the acceptance slip, in addition to the letterhead. */
public final class AcceptanceValues {
    private final TemplateValues values;
    private final LocaleFormat format;

    private AcceptanceValues(TemplateValues values, LocaleFormat writing) {
        this.values = values;
        this.format = writing;
    }

    public static void fill(TemplateValues values, AcceptanceSlip slip, LocaleFormat writing) {
        values.put("content", TemplateValues.textOf(slip.content()))
                .put("components", componentRows(slip.components()))
                .put("sets", Integer.toString(slip.sets()))
                .put("place", TemplateValues.textOf(slip.pickup().place()))
                .put("way", TemplateValues.textOf(slip.pickup().way()))
                .put("receiver", TemplateValues.textOf(slip.receiver()));
        AcceptanceValues own = new AcceptanceValues(values, writing);
        own.putApplicant(slip.applicant());
        own.putSchedule(slip.schedule());
        own.putRegister(slip.register());
    }

    private void putApplicant(FormApplicant applicant) {
        values.putPerson(applicant.name(), applicant.identity(), applicant.contact())
                .put("authoriser", authoriserRows(applicant.authorisedBy()));
    }

    private static List<Map<String, Object>> authoriserRows(@Nullable AuthorisationPaper by) {
        if (by == null) {
            return List.of();
        }
        return List.of(new TemplateValues()
                .putPerson(by.name(), by.identity(), by.contact())
                .put("authorisation", TemplateValues.textOf(by.paper()))
                .map());
    }

    private void putSchedule(FormSchedule schedule) {
        values.put("received", format.formatTime(schedule.receivedAt()))
                .put("returned", format.formatTime(schedule.returnAt()))
                .put("timeLimit", schedule.timeLimit());
    }

    private void putRegister(@Nullable RegisterEntry register) {
        values.put("book", register == null ? "" : register.book())
                .put("sequence", register == null ? "" : register.sequence());
    }

    private static List<Map<String, Object>> componentRows(List<PaperCount> components) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PaperCount component : components) {
            rows.add(new TemplateValues()
                    .put("index", Integer.toString(rows.size() + 1))
                    .put("component", component.name().value())
                    .put("originals", formatCount(component.originals()))
                    .put("copies", formatCount(component.copies()))
                    .map());
        }
        return rows;
    }

    /**
     * Returns a count; a dash for 0, which could be mistaken for a field to be filled in; an empty text if the count
     * is unknown.
     */
    private static String formatCount(@Nullable Integer count) {
        if (count == null) {
            return "";
        }
        return count == 0 ? "–" : Integer.toString(count);
    }
}
