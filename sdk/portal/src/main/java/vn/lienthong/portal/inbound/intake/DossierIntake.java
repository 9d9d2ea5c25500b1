package vn.lienthong.portal.inbound.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ReadResult;
import vn.lienthong.portal.inbound.intake.internal.IntakeField;
import vn.lienthong.portal.inbound.intake.internal.IntakeValues;
import vn.lienthong.value.JsonPointers;
import vn.lienthong.value.JsonValue;

/**
 * Reader that converts a push of any form into a draft dossier (LT-IN-019). A mapping connects JSON pointers in
 * the push with paths of the model.
 *
 * <p><b>Incubating: the portal's push of dossiers of all procedures is not public.</b> Until it is, use this for
 * pushes in a form that the agency knows. It will change with the first official specification. Thread-safe.
 */
public final class DossierIntake {
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^~/]|~[01])*)+");
    private static final Set<String> NEEDED = Set.of("/code", "/procedure/code");

    private final Map<String, IntakeField> fields;

    private DossierIntake(Map<String, IntakeField> fields) {
        this.fields = fields;
    }

    /** Returns the paths of the model that a push can fill, such as {@code /parties/owners/0/name}. */
    public static Set<String> paths() {
        return new TreeSet<>(IntakeField.byPath().keySet());
    }

    /**
     * Returns an intake for a mapping.
     *
     * @param mapping from JSON pointers in the push to {@link #paths()}
     * @throws ConfigurationException listing all problems at once
     */
    public static DossierIntake of(Map<String, String> mapping) {
        List<Finding> problems = new ArrayList<>();
        Map<String, IntakeField> fields = new LinkedHashMap<>();
        Set<String> filled = new TreeSet<>();
        mapping.forEach((pointer, path) -> {
            IntakeField field = IntakeField.byPath().get(path);
            if (!POINTER.matcher(pointer).matches()) {
                problems.add(problem(path, "inbound.not-a-pointer"));
            } else if (field == null) {
                problems.add(problem(pointer, "inbound.not-a-path"));
            } else if (!filled.add(path)) {
                problems.add(problem(path, "inbound.path-twice"));
            } else {
                fields.put(pointer, field);
            }
        });
        NEEDED.stream()
                .sorted()
                .filter(path -> !mapping.containsValue(path))
                .forEach(path -> problems.add(problem(path, "configuration.missing")));
        if (!problems.isEmpty()) {
            throw new ConfigurationException(new Findings(problems));
        }
        return new DossierIntake(fields);
    }

    /**
     * Returns an intake for a mapping in CSV: one line {@code pointer,path} for each entry, after a header with these
     * words; empty lines are ignored.
     *
     * @throws ConfigurationException listing all problems at once
     */
    public static DossierIntake ofCsv(String csv) {
        Map<String, String> mapping = new LinkedHashMap<>();
        List<Finding> problems = new ArrayList<>();
        List<String> lines = Objects.requireNonNull(csv, "csv").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).strip().split(",", -1);
            boolean header = i == 0 && lines.get(i).strip().equals("pointer,path");
            if (header || lines.get(i).isBlank()) {
                continue;
            }
            if (cells.length != 2 || mapping.put(cells[0].strip(), cells[1].strip()) != null) {
                problems.add(problem("/lines/" + (i + 1), "inbound.not-a-line"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(new Findings(problems));
        }
        return of(mapping);
    }

    private static Finding problem(String path, String key) {
        return Finding.of(path, "LT-IN-019", Severity.FAIL, key);
    }

    /**
     * Reads a push.
     *
     * @throws vn.lienthong.error.MalformedAnswerException if it is not JSON or exceeds a limit
     */
    public IntakeDraft read(byte[] push) {
        ReadResult<JsonValue> read = JsonCodec.standard().readTree(push, null);
        List<Finding> findings = new ArrayList<>(read.findings().list());
        Map<String, JsonValue> left = new LinkedHashMap<>();
        IntakeValues values = new IntakeValues();
        leaves("", read.value(), left);
        fields.forEach((pointer, field) -> {
            String text = text(left.get(pointer));
            if (text == null || text.isBlank()) {
                boolean needed = NEEDED.contains(field.path());
                findings.add(Finding.of(
                        field.path(), "LT-IN-019", needed ? Severity.FAIL : Severity.INFO, "inbound.intake-missing"));
            } else if (field.fill(values, text)) {
                left.remove(pointer);
            } else {
                findings.add(Finding.of(field.path(), "LT-IN-019", Severity.WARN, "inbound.intake-unread"));
            }
        });
        return new IntakeDraft(values.dossier(), new Findings(findings), left);
    }

    private static @Nullable String text(@Nullable JsonValue tree) {
        if (tree instanceof JsonValue.StringValue text) {
            return text.value();
        }
        return Optional.ofNullable(tree)
                .filter(JsonValue.NumberValue.class::isInstance)
                .map(number -> ((JsonValue.NumberValue) number).lexeme())
                .orElse(null);
    }

    private static void leaves(String pointer, JsonValue tree, Map<String, JsonValue> leaves) {
        if (tree instanceof JsonValue.ObjectValue object && !object.members().isEmpty()) {
            object.members().forEach((key, value) -> leaves(JsonPointers.append(pointer, key), value, leaves));
        } else if (tree instanceof JsonValue.ArrayValue items
                && !items.elements().isEmpty()) {
            for (int i = 0; i < items.elements().size(); i++) {
                leaves(pointer + "/" + i, items.elements().get(i), leaves);
            }
        } else {
            leaves.put(pointer, tree);
        }
    }

    @Override
    public String toString() {
        return "DossierIntake[" + fields.size() + " fields]";
    }
}
