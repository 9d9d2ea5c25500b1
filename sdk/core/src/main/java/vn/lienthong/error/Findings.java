package vn.lienthong.error;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.value.Language;

/** An immutable list of findings in the order of their creation. */
public record Findings(List<Finding> list) implements Iterable<Finding> {
    private static final Findings NONE = new Findings(List.of());

    public Findings {
        list = List.copyOf(list);
    }

    /** Returns an empty list. */
    public static Findings none() {
        return NONE;
    }

    /** Returns whether a finding forbids sending. */
    public boolean failed() {
        return list.stream().anyMatch(finding -> finding.severity() == Severity.FAIL);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Returns the findings of one severity. */
    public Findings withSeverity(Severity severity) {
        return new Findings(
                list.stream().filter(finding -> finding.severity() == severity).toList());
    }

    /** Returns these findings followed by others. */
    public Findings and(Findings others) {
        List<Finding> all = new ArrayList<>(list);
        all.addAll(others.list);
        return new Findings(all);
    }

    /** Returns all findings as one text in a language, each after its path. */
    public String message(Language language) {
        return list.stream()
                .map(finding -> (finding.path().isEmpty() ? "" : finding.path() + ": ") + finding.message(language))
                .collect(Collectors.joining("; "));
    }

    public Stream<Finding> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }
}
