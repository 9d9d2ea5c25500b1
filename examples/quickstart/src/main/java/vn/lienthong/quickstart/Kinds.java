package vn.lienthong.quickstart;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Language;

/** Findings counted by kind, each with one example of where it was. */
final class Kinds {
    private final Map<String, Kind> kinds = new TreeMap<>();

    void add(String where, Findings findings) {
        for (Finding finding : findings) {
            kinds.merge(
                    finding.requirement() + " " + finding.key(),
                    new Kind(finding, where + finding.path(), 1),
                    Kind::more);
        }
    }

    Collection<Kind> all() {
        return kinds.values();
    }

    int total() {
        return kinds.values().stream().mapToInt(Kind::count).sum();
    }

    /** One kind of finding. */
    record Kind(Finding first, String example, int count) {
        private Kind more(Kind other) {
            return new Kind(first, example, count + other.count);
        }

        String line(Language language) {
            return String.format(
                    "%5d  %-12s %-4s  %s%n       %s",
                    count, first.requirement(), first.severity(), first.message(language), example);
        }
    }
}
