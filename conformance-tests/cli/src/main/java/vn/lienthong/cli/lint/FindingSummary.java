package vn.lienthong.cli.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lienthong.error.Severity;

/**
 * Counts findings by kind and keeps an example of each. The number of kinds is limited, because a hostile file
 * could produce any number.
 */
final class FindingSummary {
    private static final int MAX_KINDS = 1000;

    private final Map<String, FindingKind> kinds = new LinkedHashMap<>();
    private long uncounted;

    void add(LintResult judged) {
        for (LintFinding remark : judged.findings()) {
            String key = remark.severity() + " " + remark.requirement() + " " + remark.kind();
            FindingKind kind = kinds.get(key);
            if (kind == null && kinds.size() >= MAX_KINDS) {
                uncounted++;
            } else {
                kinds.put(
                        key,
                        kind == null ? new FindingKind(remark, judged.file(), judged.line(), 1) : kind.incremented());
            }
        }
    }

    /** Returns the kinds, ordered by severity and then by frequency. */
    Collection<FindingKind> sorted() {
        return kinds.values().stream()
                .sorted(Comparator.<FindingKind, Severity>comparing(
                                kind -> kind.example().severity())
                        .thenComparing(
                                Comparator.comparingLong(FindingKind::count).reversed())
                        .thenComparing(kind -> kind.example().requirement()))
                .toList();
    }

    /** Returns the number of findings whose kind is not listed. */
    long uncounted() {
        return uncounted;
    }

    /**
     * The findings of one kind.
     *
     * @param example the first finding
     * @param file file of the first finding
     * @param line line of the first finding
     * @param count number of findings
     */
    record FindingKind(LintFinding example, String file, int line, long count) {
        private FindingKind incremented() {
            return new FindingKind(example, file, line, count + 1);
        }
    }
}
