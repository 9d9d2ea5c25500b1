package vn.lienthong.cli.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lienthong.error.Severity;

/** Counts remarks by kind and keeps an example of each; bounded, since a hostile file can make up any number of kinds. */
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

    /** The kinds, gravest and then most frequent first. */
    Collection<FindingKind> sorted() {
        return kinds.values().stream()
                .sorted(Comparator.<FindingKind, Severity>comparing(
                                kind -> kind.example().severity())
                        .thenComparing(
                                Comparator.comparingLong(FindingKind::count).reversed())
                        .thenComparing(kind -> kind.example().requirement()))
                .toList();
    }

    /** How many remarks were of kinds beyond those that are listed. */
    long uncounted() {
        return uncounted;
    }

    /**
     * Remarks of one kind.
     *
     * @param example the first of them
     * @param file its file
     * @param line its line
     * @param count how many there are
     */
    record FindingKind(LintFinding example, String file, int line, long count) {
        private FindingKind incremented() {
            return new FindingKind(example, file, line, count + 1);
        }
    }
}
