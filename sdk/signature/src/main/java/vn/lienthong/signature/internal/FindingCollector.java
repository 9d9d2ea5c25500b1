package vn.lienthong.signature.internal;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;

/** Findings of one signature as they come up, each once. */
public final class FindingCollector {
    private final List<Finding> list = new ArrayList<>();

    /** What makes a signature bad. */
    public void fail(String requirement, String key, String... arguments) {
        add(Finding.of("", requirement, Severity.FAIL, key, arguments));
    }

    /** What a reader should know. */
    public void warn(String requirement, String key, String... arguments) {
        add(Finding.of("", requirement, Severity.WARN, key, arguments));
    }

    /** As it is. */
    public void add(Finding finding) {
        if (!list.contains(finding)) {
            list.add(finding);
        }
    }

    public List<Finding> list() {
        return List.copyOf(list);
    }
}
