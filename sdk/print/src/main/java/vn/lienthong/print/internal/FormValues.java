package vn.lienthong.print.internal;

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

/**
 * Values of the template of forms 02 to 07: lines, lists, a table and signatures, in addition to the letterhead.
 */
public final class FormValues {
    /** Space for handwriting. */
    private static final String BLANK_LINE = "………………………………………………";

    private final List<Map<String, Object>> lines = new ArrayList<>();
    private final List<Map<String, Object>> lists = new ArrayList<>();
    private final List<Map<String, Object>> tables = new ArrayList<>();
    private final List<Map<String, Object>> endings = new ArrayList<>();
    private final List<Map<String, Object>> signatures = new ArrayList<>();
    private final Map<String, String> labels;
    private final LocaleFormat format;

    public FormValues(Map<String, String> labels, LocaleFormat writing) {
        this.labels = labels;
        this.format = writing;
    }

    public void fill(TemplateValues values, DossierForm form) {
        addLine("receivingUnit", form.office().receivingUnit());
        if (form instanceof SupplementSlip slip) {
            fillSupplementSlip(slip);
        } else if (form instanceof RefusalSlip slip) {
            fillRefusalSlip(slip);
        } else if (form instanceof ApologySlip slip) {
            fillApologySlip(slip);
        } else if (form instanceof StopNotice notice) {
            fillStopNotice(notice);
        } else if (form instanceof ControlSlip slip) {
            fillControlSlip(slip);
        } else if (form instanceof DossierRegister register) {
            fillRegister(register);
        }
        values.put("lines", lines)
                .put("lists", lists)
                .put("tables", tables)
                .put("endings", endings)
                .put("signs", signatures);
    }

    private void fillSupplementSlip(SupplementSlip slip) {
        addApplicant(slip.applicant());
        addLine("content", slip.content());
        addList("items", slip.items());
        addEnding("reason", slip.reason());
        addEnding("help", slip.help());
        addSignature(null, "officialSigns", slip.signing());
    }

    private void fillRefusalSlip(RefusalSlip slip) {
        addApplicant(slip.applicant());
        addLine("content", slip.content());
        addList("reasons", slip.reasons());
        addEnding("help", slip.help());
        addSignature("applicantSigns", "refuserSigns", slip.signing());
    }

    private void fillApologySlip(ApologySlip slip) {
        addApplicant(slip.applicant());
        addLine("procedure", slip.content());
        addLine("appointed", format.formatTime(slip.appointedAt()));
        addLine("reason", slip.reason());
        addLine("newAppointment", format.formatTime(slip.newAt()));
        endings.add(new TemplateValues()
                .put("label", requireLabel("apology"))
                .put("value", "")
                .map());
        addSignature(null, "headSigns", slip.signing());
    }

    private void fillStopNotice(StopNotice notice) {
        addApplicant(notice.applicant());
        addLine("content", notice.content());
        addLine("reason", notice.reason());
        addSignature(null, "unitSigns", notice.signing());
    }

    private void fillControlSlip(ControlSlip slip) {
        addLine("settlingUnit", slip.settlingUnit());
        if (!slip.coordinatingUnits().isEmpty()) {
            addLine("coordinatingUnits", String.join("; ", slip.coordinatingUnits()));
        }
        addLine("received", format.formatTime(slip.receivedAt()));
        addLine("appointment", format.formatTime(slip.appointment()));
        addTable(
                List.of("from", "to", "at", "pace", "note", "giver", "taker"),
                slip.rows().stream().map(this::controlCells).toList());
    }

    private List<String> controlCells(ControlRow row) {
        String pace = row.pace() == null
                ? ""
                : switch (row.pace()) {
                    case EARLY -> requireLabel("early");
                    case ON_TIME -> requireLabel("onTime");
                    case LATE -> requireLabel("late");
                };
        return Arrays.asList(
                row.from(),
                row.to(),
                formatMoment(row.at()),
                pace,
                TemplateValues.textOf(row.note()),
                TemplateValues.textOf(row.giver()),
                TemplateValues.textOf(row.taker()));
    }

    private void fillRegister(DossierRegister register) {
        addLine("book", register.book());
        List<List<String>> rows = new ArrayList<>();
        for (RegisterRow row : register.rows()) {
            rows.add(Arrays.asList(
                    Integer.toString(rows.size() + 1),
                    row.code().value(),
                    row.procedure() == null ? "" : row.procedure(),
                    TemplateValues.textOf(row.name()),
                    row.unit() == null ? "" : row.unit(),
                    formatMoment(row.receivedAt()),
                    formatMoment(row.appointment()),
                    formatMoment(row.returnedAt()),
                    row.way().name(format.language()),
                    TemplateValues.textOf(row.note())));
        }
        List<String> heads = Stream.of("code", "procedure", "name", "unit", "received", "appointed", "returned", "way")
                .map(head -> head + "Column")
                .toList();
        addTable(
                Stream.of(List.of("index"), heads, List.of("note"))
                        .flatMap(List::stream)
                        .toList(),
                rows);
    }

    private void addApplicant(FormApplicant applicant) {
        addLine("name", applicant.name());
        addLine("identity", applicant.identity());
        addLine("address", applicant.contact().address());
        addLine("phone", applicant.contact().phone());
        addLine("email", applicant.contact().email());
        AuthorisationPaper by = applicant.authorisedBy();
        if (by != null) {
            addLine("authoriser", by.name());
            addLine("authorisation", by.paper());
        }
    }

    private void addSignature(@Nullable String left, String right, FormSignatory signing) {
        String position = signing.position();
        signatures.add(new TemplateValues()
                .put("left", left == null ? "" : requireLabel(left))
                .put("right", position == null || position.isBlank() ? requireLabel(right) : position)
                .put("signer", TemplateValues.textOf(signing.signer()))
                .map());
    }

    private void addLine(String label, @Nullable MaskedValue value) {
        addLine(label, TemplateValues.textOf(value));
    }

    private void addLine(String label, @Nullable String value) {
        addRow(lines, label, value);
    }

    private void addEnding(String label, @Nullable MaskedValue value) {
        addRow(endings, label, TemplateValues.textOf(value));
    }

    /** Adds a label with its value, or with space to write it. */
    private void addRow(List<Map<String, Object>> into, String label, @Nullable String value) {
        String shown = value == null || value.isBlank() ? BLANK_LINE : value;
        into.add(new TemplateValues()
                .put("label", requireLabel(label))
                .put("value", shown)
                .map());
    }

    private void addList(String label, List<? extends MaskedValue> items) {
        Stream<String> texts =
                items.isEmpty() ? Stream.of(BLANK_LINE) : items.stream().map(MaskedValue::value);
        List<Map<String, Object>> rows =
                texts.map(text -> new TemplateValues().put("item", text).map()).toList();
        lists.add(new TemplateValues()
                .put("label", requireLabel(label))
                .put("items", rows)
                .map());
    }

    private void addTable(List<String> heads, List<List<String>> rows) {
        tables.add(new TemplateValues()
                .put("heads", cellRows(heads.stream().map(this::requireLabel).toList()))
                .put(
                        "rows",
                        rows.stream()
                                .map(row -> new TemplateValues()
                                        .put("cells", cellRows(row))
                                        .map())
                                .toList())
                .map());
    }

    private static List<Map<String, Object>> cellRows(List<String> texts) {
        return texts.stream()
                .map(text -> new TemplateValues().put("cell", text).map())
                .toList();
    }

    private String formatMoment(@Nullable OffsetDateTime at) {
        return at == null ? "" : format.formatDateTime(at);
    }

    private String requireLabel(String key) {
        String label = labels.get(key);
        if (label == null) {
            throw new IllegalStateException("no label " + key);
        }
        return label;
    }
}
