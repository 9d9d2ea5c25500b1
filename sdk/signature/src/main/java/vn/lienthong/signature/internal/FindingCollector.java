package vn.lienthong.signature.internal;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;

/** A collector of the findings of one signature, without duplicates. */
public final class FindingCollector {
    private final List<Finding> list = new ArrayList<>();

    /** Adds a finding that makes the signature invalid. */
    public void fail(String requirement, String key, String... arguments) {
        add(Finding.of("", requirement, Severity.FAIL, key, arguments));
    }

    /** Adds a finding that the reader should know. */
    public void warn(String requirement, String key, String... arguments) {
        add(Finding.of("", requirement, Severity.WARN, key, arguments));
    }

    /** Adds a finding unchanged. */
    public void add(Finding finding) {
        if (!list.contains(finding)) {
            list.add(finding);
        }
    }

    public List<Finding> list() {
        return List.copyOf(list);
    }
}
