package vn.lienthong.print;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.dossier.form.ApologySlip;
import vn.lienthong.dossier.form.AuthorisationPaper;
import vn.lienthong.dossier.form.ControlRow;
import vn.lienthong.dossier.form.ControlSlip;
import vn.lienthong.dossier.form.DossierForm;
import vn.lienthong.dossier.form.DossierRegister;
import vn.lienthong.dossier.form.FormApplicant;
import vn.lienthong.dossier.form.FormSignatory;
import vn.lienthong.dossier.form.RefusalSlip;
import vn.lienthong.dossier.form.RegisterRow;
import vn.lienthong.dossier.form.StopNotice;
import vn.lienthong.dossier.form.SupplementSlip;

/** What the template of forms 02 to 07 is filled with: lines, lists, a table and signatures, beside the letterhead. */
final class FormValues {
    /** Where a clerk writes by hand. */
    private static final String ROOM = "………………………………………………";

    private final List<Map<String, Object>> lines = new ArrayList<>();
    private final List<Map<String, Object>> lists = new ArrayList<>();
    private final List<Map<String, Object>> tables = new ArrayList<>();
    private final List<Map<String, Object>> endings = new ArrayList<>();
    private final List<Map<String, Object>> signs = new ArrayList<>();
    private final Map<String, String> labels;
    private final LocaleFormat writing;

    FormValues(Map<String, String> labels, LocaleFormat writing) {
        this.labels = labels;
        this.writing = writing;
    }

    void fill(TemplateValues values, DossierForm form) {
        line("receivingUnit", form.office().receivingUnit());
        if (form instanceof SupplementSlip slip) {
            supplement(slip);
        } else if (form instanceof RefusalSlip slip) {
            refusal(slip);
        } else if (form instanceof ApologySlip slip) {
            apology(slip);
        } else if (form instanceof StopNotice notice) {
            stop(notice);
        } else if (form instanceof ControlSlip slip) {
            control(slip);
        } else if (form instanceof DossierRegister register) {
            register(register);
        }
        values.put("lines", lines)
                .put("lists", lists)
                .put("tables", tables)
                .put("endings", endings)
                .put("signs", signs);
    }

    private void supplement(SupplementSlip slip) {
        applicant(slip.applicant());
        line("content", slip.content());
        list("items", slip.items());
        ending("reason", slip.reason());
        ending("help", slip.help());
        putSignatures(null, "officialSigns", slip.signing());
    }

    private void refusal(RefusalSlip slip) {
        applicant(slip.applicant());
        line("content", slip.content());
        list("reasons", slip.reasons());
        ending("help", slip.help());
        putSignatures("applicantSigns", "refuserSigns", slip.signing());
    }

    private void apology(ApologySlip slip) {
        applicant(slip.applicant());
        line("procedure", slip.content());
        line("appointed", writing.time(slip.appointedAt()));
        line("reason", slip.reason());
        line("newAppointment", writing.time(slip.newAt()));
        endings.add(new TemplateValues()
                .put("label", label("apology"))
                .put("value", "")
                .map());
        putSignatures(null, "headSigns", slip.signing());
    }

    private void stop(StopNotice notice) {
        applicant(notice.applicant());
        line("content", notice.content());
        line("reason", notice.reason());
        putSignatures(null, "unitSigns", notice.signing());
    }

    private void control(ControlSlip slip) {
        line("settlingUnit", slip.settlingUnit());
        if (!slip.coordinatingUnits().isEmpty()) {
            line("coordinatingUnits", String.join("; ", slip.coordinatingUnits()));
        }
        line("received", writing.time(slip.receivedAt()));
        line("appointment", writing.time(slip.appointment()));
        table(
                List.of("from", "to", "at", "pace", "note", "giver", "taker"),
                slip.rows().stream().map(this::row).toList());
    }

    private List<String> row(ControlRow row) {
        String pace = row.pace() == null
                ? ""
                : switch (row.pace()) {
                    case EARLY -> label("early");
                    case ON_TIME -> label("onTime");
                    case LATE -> label("late");
                };
        return Arrays.asList(
                row.from(),
                row.to(),
                moment(row.at()),
                pace,
                TemplateValues.text(row.note()),
                TemplateValues.text(row.giver()),
                TemplateValues.text(row.taker()));
    }

    private void register(DossierRegister register) {
        line("book", register.book());
        List<List<String>> rows = new ArrayList<>();
        for (RegisterRow row : register.rows()) {
            rows.add(Arrays.asList(
                    Integer.toString(rows.size() + 1),
                    row.code().value(),
                    row.procedure() == null ? "" : row.procedure(),
                    TemplateValues.text(row.name()),
                    row.unit() == null ? "" : row.unit(),
                    moment(row.receivedAt()),
                    moment(row.appointment()),
                    moment(row.returnedAt()),
                    row.way().name(writing.language()),
                    TemplateValues.text(row.note())));
        }
        List<String> heads = Stream.of("code", "procedure", "name", "unit", "received", "appointed", "returned", "way")
                .map(head -> head + "Column")
                .toList();
        table(
                Stream.of(List.of("index"), heads, List.of("note"))
                        .flatMap(List::stream)
                        .toList(),
                rows);
    }

    private void applicant(FormApplicant applicant) {
        line("name", applicant.name());
        line("identity", applicant.identity());
        line("address", applicant.contact().address());
        line("phone", applicant.contact().phone());
        line("email", applicant.contact().email());
        AuthorisationPaper by = applicant.authorisedBy();
        if (by != null) {
            line("authoriser", by.name());
            line("authorisation", by.paper());
        }
    }

    private void putSignatures(@Nullable String left, String right, FormSignatory signing) {
        String position = signing.position();
        signs.add(new TemplateValues()
                .put("left", left == null ? "" : label(left))
                .put("right", position == null || position.isBlank() ? label(right) : position)
                .put("signer", TemplateValues.text(signing.signer()))
                .map());
    }

    private void line(String label, @Nullable MaskedValue value) {
        line(label, TemplateValues.text(value));
    }

    private void line(String label, @Nullable String value) {
        add(lines, label, value);
    }

    private void ending(String label, @Nullable MaskedValue value) {
        add(endings, label, TemplateValues.text(value));
    }

    /** A label with its value, or with room to write it. */
    private void add(List<Map<String, Object>> into, String label, @Nullable String value) {
        String shown = value == null || value.isBlank() ? ROOM : value;
        into.add(new TemplateValues()
                .put("label", label(label))
                .put("value", shown)
                .map());
    }

    private void list(String label, List<? extends MaskedValue> items) {
        Stream<String> texts =
                items.isEmpty() ? Stream.of(ROOM) : items.stream().map(MaskedValue::value);
        List<Map<String, Object>> rows =
                texts.map(text -> new TemplateValues().put("item", text).map()).toList();
        lists.add(new TemplateValues()
                .put("label", label(label))
                .put("items", rows)
                .map());
    }

    private void table(List<String> heads, List<List<String>> rows) {
        tables.add(new TemplateValues()
                .put("heads", cells(heads.stream().map(this::label).toList()))
                .put(
                        "rows",
                        rows.stream()
                                .map(row -> new TemplateValues()
                                        .put("cells", cells(row))
                                        .map())
                                .toList())
                .map());
    }

    private static List<Map<String, Object>> cells(List<String> texts) {
        return texts.stream()
                .map(text -> new TemplateValues().put("cell", text).map())
                .toList();
    }

    private String moment(@Nullable OffsetDateTime at) {
        return at == null ? "" : writing.moment(at);
    }

    private String label(String key) {
        String label = labels.get(key);
        if (label == null) {
            throw new IllegalStateException("no label " + key);
        }
        return label;
    }
}
