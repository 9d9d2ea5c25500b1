package vn.lienthong.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.dossier.form.AcceptanceSlip;
import vn.lienthong.dossier.form.Applicant;
import vn.lienthong.dossier.form.Authorisation;
import vn.lienthong.dossier.form.PaperCount;
import vn.lienthong.dossier.form.RegisterEntry;
import vn.lienthong.dossier.form.Schedule;

/** What the template of the acceptance slip is filled with, beside the letterhead. */
final class AcceptanceValues {
    private final Values values;
    private final Writing writing;

    private AcceptanceValues(Values values, Writing writing) {
        this.values = values;
        this.writing = writing;
    }

    static void fill(Values values, AcceptanceSlip slip, Writing writing) {
        values.put("content", Values.text(slip.content()))
                .put("components", components(slip.components()))
                .put("sets", Integer.toString(slip.sets()))
                .put("place", Values.text(slip.pickup().place()))
                .put("way", Values.text(slip.pickup().way()))
                .put("receiver", Values.text(slip.receiver()));
        AcceptanceValues own = new AcceptanceValues(values, writing);
        own.applicant(slip.applicant());
        own.schedule(slip.schedule());
        own.register(slip.register());
    }

    private void applicant(Applicant applicant) {
        values.person(applicant.name(), applicant.identity(), applicant.contact())
                .put("authoriser", authoriser(applicant.authorisedBy()));
    }

    private static List<Map<String, Object>> authoriser(@Nullable Authorisation by) {
        if (by == null) {
            return List.of();
        }
        return List.of(new Values()
                .person(by.name(), by.identity(), by.contact())
                .put("authorisation", Values.text(by.paper()))
                .map());
    }

    private void schedule(Schedule schedule) {
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
            rows.add(new Values()
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
