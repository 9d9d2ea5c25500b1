package vn.lienthong.print;

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

/** What the template of the acceptance slip is filled with, beside the letterhead. */
final class AcceptanceValues {
    private final TemplateValues values;
    private final LocaleFormat writing;

    private AcceptanceValues(TemplateValues values, LocaleFormat writing) {
        this.values = values;
        this.writing = writing;
    }

    static void fill(TemplateValues values, AcceptanceSlip slip, LocaleFormat writing) {
        values.put("content", TemplateValues.text(slip.content()))
                .put("components", components(slip.components()))
                .put("sets", Integer.toString(slip.sets()))
                .put("place", TemplateValues.text(slip.pickup().place()))
                .put("way", TemplateValues.text(slip.pickup().way()))
                .put("receiver", TemplateValues.text(slip.receiver()));
        AcceptanceValues own = new AcceptanceValues(values, writing);
        own.applicant(slip.applicant());
        own.schedule(slip.schedule());
        own.register(slip.register());
    }

    private void applicant(FormApplicant applicant) {
        values.person(applicant.name(), applicant.identity(), applicant.contact())
                .put("authoriser", authoriser(applicant.authorisedBy()));
    }

    private static List<Map<String, Object>> authoriser(@Nullable AuthorisationPaper by) {
        if (by == null) {
            return List.of();
        }
        return List.of(new TemplateValues()
                .person(by.name(), by.identity(), by.contact())
                .put("authorisation", TemplateValues.text(by.paper()))
                .map());
    }

    private void schedule(FormSchedule schedule) {
        values.put("received", writing.time(schedule.receivedAt()))
                .put("returned", writing.time(schedule.returnAt()))
                .put("timeLimit", schedule.timeLimit());
    }

    private void register(@Nullable RegisterEntry register) {
        values.put("book", register == null ? "" : register.book())
                .put("sequence", register == null ? "" : register.sequence());
    }

    private static List<Map<String, Object>> components(List<PaperCount> components) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PaperCount component : components) {
            rows.add(new TemplateValues()
                    .put("index", Integer.toString(rows.size() + 1))
                    .put("component", component.name().value())
                    .put("originals", count(component.originals()))
                    .put("copies", count(component.copies()))
                    .map());
        }
        return rows;
    }

    /** A count, or a dash where a bare 0 would read as a number to be filled in; nothing where it is to be filled in. */
    private static String count(@Nullable Integer count) {
        if (count == null) {
            return "";
        }
        return count == 0 ? "–" : Integer.toString(count);
    }
}
