package vn.lienthong.cli.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A normative sentence of the specification.
 *
 * @param id such as LT-X-001
 * @param level MUST, SHOULD or MAY
 * @param hasNoVectorsReason whether the reason for having no vectors follows it
 * @param row its row in the generated list
 */
record SpecRequirement(String id, String level, boolean hasNoVectorsReason, String row) {
    private static final Pattern SENTENCE_PATTERN = Pattern.compile(
            "\\*\\*(LT-[A-Z]+-[0-9]{3})\\*\\* \\((MUST|SHOULD|MAY) · (law|guide|practice|own) · ([HML]) · "
                    + "(always|from \\d{4}-\\d\\d-\\d\\d|\\d{4}-\\d\\d-\\d\\d\\.\\.\\d{4}-\\d\\d-\\d\\d)\\) \\S.*Source: \\S.*");
    private static final Pattern REASON_PATTERN = Pattern.compile("No vectors: \\S.*");

    boolean isMust() {
        return level.equals("MUST");
    }

    /** Parses the sentences of a text and reports a malformed one as a problem. */
    static List<SpecRequirement> parse(String file, String text, Consumer<String> problem) {
        List<SpecRequirement> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = SENTENCE_PATTERN.matcher(lines.get(i));
            if (matcher.matches()) {
                boolean excused = i + 1 < lines.size()
                        && REASON_PATTERN.matcher(lines.get(i + 1)).matches();
                String row = String.join(
                        ",", matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), matcher.group(5));
                found.add(new SpecRequirement(matcher.group(1), matcher.group(2), excused, row));
            } else if (lines.get(i).startsWith("**LT-")) {
                problem.accept(file + ":" + (i + 1) + " looks like a sentence and is none");
            }
        }
        return found;
    }
}
