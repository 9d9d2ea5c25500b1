package vn.lienthong.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Language;

/** Renders an {@link AcceptanceSlip} as one HTML page. */
public final class AcceptanceSlipPage {
    private static final Page PAGE = new Page("slip");

    private AcceptanceSlipPage() {}

    /**
     * The page as a whole document, well-formed as XML too.
     *
     * @param slip what it says, in the words it was given
     * @param language the language of the labels
     * @param paper the paper that it is laid out for
     * @throws IllegalArgumentException if the dossier code is too long for a QR, more than 2,300 bytes
     */
    public static String html(AcceptanceSlip slip, Language language, PaperSize paper) {
        Writing writing = new Writing(language);
        Values values = new Values()
                .put("code", slip.dossierCode())
                .put("qr", QrCodeImage.svg(slip.dossierCode()))
                .put("content", slip.content())
                .put("components", components(slip.components()))
                .put("sets", Integer.toString(slip.sets()))
                .put("place", slip.pickup().place())
                .put("way", slip.pickup().way())
                .put("receiver", slip.receiver());
        office(values, slip.office());
        applicant(values, slip.applicant());
        schedule(values, slip.schedule(), writing);
        register(values, slip.register());
        return PAGE.render(values, language, paper);
    }

    private static void office(Values values, Office office) {
        values.put("parentUnit", office.parentUnit())
                .put("centre", office.centre())
                .put("receivingUnit", office.receivingUnit())
                .put("locality", office.locality())
                .put("number", office.number());
    }

    private static void applicant(Values values, Applicant applicant) {
        values.put("name", applicant.name())
                .put("identity", applicant.identity())
                .put("address", applicant.address())
                .put("phone", applicant.phone())
                .put("email", applicant.email())
                .put("authoriser", authoriser(applicant.authorisedBy()));
    }

    private static List<Map<String, Object>> authoriser(@Nullable Authoriser authoriser) {
        if (authoriser == null) {
            return List.of();
        }
        return List.of(new Values()
                .put("name", authoriser.name())
                .put("identity", authoriser.identity())
                .put("address", authoriser.address())
                .put("phone", authoriser.phone())
                .put("email", authoriser.email())
                .put("authorisation", authoriser.paper())
                .map());
    }

    private static void schedule(Values values, Schedule schedule, Writing writing) {
        values.put("issued", writing.date(schedule.receivedAt()))
                .put("received", writing.time(schedule.receivedAt()))
                .put("returned", schedule.returnAt() == null ? "" : writing.time(schedule.returnAt()))
                .put("timeLimit", schedule.timeLimit());
    }

    private static void register(Values values, @Nullable RegisterEntry register) {
        values.put("book", register == null ? "" : register.book())
                .put("sequence", register == null ? "" : register.sequence());
    }

    private static List<Map<String, Object>> components(List<SlipComponent> components) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SlipComponent component : components) {
            rows.add(new Values()
                    .put("index", Integer.toString(rows.size() + 1))
                    .put("component", component.name())
                    .put("originals", count(component.originals()))
                    .put("copies", count(component.copies()))
                    .map());
        }
        return rows;
    }

    /** A count, or a dash where a bare 0 would read as a number to be filled in. */
    private static String count(int count) {
        return count == 0 ? "–" : Integer.toString(count);
    }
}
