package vn.lienthong.quickstart;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.value.Language;

/** Counts findings by kind, with one example each. */
final class FindingCounts {
    private final Map<String, FindingCount> kinds = new TreeMap<>();

    void add(String where, Findings findings) {
        for (Finding finding : findings) {
            kinds.merge(
                    finding.requirement() + " " + finding.key(),
                    new FindingCount(finding, where + finding.path(), 1),
                    FindingCount::plus);
        }
    }

    Collection<FindingCount> counts() {
        return kinds.values();
    }

    int total() {
        return kinds.values().stream().mapToInt(FindingCount::count).sum();
    }

    /** One kind of finding. */
    record FindingCount(Finding exampleFinding, String example, int count) {
        private FindingCount plus(FindingCount other) {
            return new FindingCount(exampleFinding, example, count + other.count);
        }

        String toLine(Language language) {
            return String.format(
                    "%5d  %-12s %-4s  %s%n       %s",
                    count,
                    exampleFinding.requirement(),
                    exampleFinding.severity(),
                    exampleFinding.message(language),
                    example);
        }
    }
}
