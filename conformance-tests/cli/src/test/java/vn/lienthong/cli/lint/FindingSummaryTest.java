package vn.lienthong.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.Severity;

class FindingSummaryTest {
    private static void add(FindingSummary kinds, Severity severity, String kind, int line) {
        LintFinding remark = new LintFinding("/a", "LT-MSG-005", severity, kind, "text of line " + line);
        kinds.add(new LintResult("file", line, "portal/login.request", true, List.of(remark)));
    }

    @Test
    @DisplayName("Kinds are counted with their first example, the gravest and then the most frequent first")
    void counts() {
        FindingSummary kinds = new FindingSummary();
        add(kinds, Severity.WARN, "rare", 1);
        add(kinds, Severity.INFO, "odd", 2);
        add(kinds, Severity.WARN, "frequent", 3);
        add(kinds, Severity.WARN, "frequent", 4);
        add(kinds, Severity.FAIL, "grave", 5);
        assertThat(kinds.sorted())
                .extracting(kind -> kind.example().kind() + " " + kind.count() + " " + kind.line())
                .containsExactly("grave 1 5", "frequent 2 3", "rare 1 1", "odd 1 2");
        assertThat(kinds.uncounted()).isZero();
    }

    @Test
    @DisplayName("A file that makes up kinds does not fill the memory: beyond a thousand they are only counted")
    void bounded() {
        FindingSummary kinds = new FindingSummary();
        for (int i = 0; i < 1500; i++) {
            add(kinds, Severity.FAIL, "kind " + i, i);
        }
        add(kinds, Severity.FAIL, "kind 0", 0);
        assertThat(kinds.sorted())
                .hasSize(1000)
                .first()
                .satisfies(kind -> assertThat(kind.count()).isEqualTo(2));
        assertThat(kinds.uncounted()).isEqualTo(500);
    }
}
