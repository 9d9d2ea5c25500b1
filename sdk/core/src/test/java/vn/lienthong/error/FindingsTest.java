package vn.lienthong.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.value.Language;

class FindingsTest {
    private static final Finding LONG =
            Finding.of("/handling/note", "LT-DOS-013", Severity.FAIL, "dossier.text.long", "2001", "2000");
    private static final Finding EARLY =
            Finding.of("/appointment", "LT-DOS-009", Severity.WARN, "dossier.appointment.early");
    private static final Finding UNUSUAL = Finding.of("", "LT-MSG-001", Severity.INFO, "json.mark");

    @Test
    @DisplayName("A finding has a text in both languages")
    void message() {
        assertThat(LONG.message(Language.EN)).isEqualTo("The text has 2001 characters; at most 2000 are allowed.");
        assertThat(LONG.message(Language.VI)).isEqualTo("Nội dung dài 2001 ký tự; tối đa 2000 ký tự.");
    }

    @Test
    @DisplayName("A finding moved below a parent changes only its path")
    void below() {
        assertThat(LONG.withPathPrefix("/3"))
                .isEqualTo(Finding.of(
                        "/3/handling/note", "LT-DOS-013", Severity.FAIL, "dossier.text.long", "2001", "2000"));
        assertThat(UNUSUAL.withPathPrefix("/3").path()).isEqualTo("/3");
    }

    @Test
    @DisplayName("Findings preserve their order, are separated by severity, and fail if one of them fails")
    void list() {
        Findings findings = new Findings(List.of(EARLY, LONG)).and(new Findings(List.of(UNUSUAL)));

        assertThat(findings).containsExactly(EARLY, LONG, UNUSUAL);
        assertThat(findings.stream()).containsExactly(EARLY, LONG, UNUSUAL);
        assertThat(findings.withSeverity(Severity.WARN)).containsExactly(EARLY);
        assertThat(findings.failed()).isTrue();
        assertThat(findings.isEmpty()).isFalse();
        assertThat(findings.withSeverity(Severity.INFO).failed()).isFalse();
        assertThat(findings.withSeverity(Severity.WARN).failed()).isFalse();
        assertThat(Findings.none().isEmpty()).isTrue();
        assertThat(Findings.none().failed()).isFalse();
    }

    @Test
    @DisplayName("Neither a finding nor findings change with the lists they were made of")
    void copied() {
        List<String> arguments = new ArrayList<>(List.of("1", "2"));
        Finding finding = new Finding("/a", "LT-DOS-013", Severity.FAIL, "dossier.text.long", arguments);
        List<Finding> list = new ArrayList<>(List.of(finding));
        Findings findings = new Findings(list);
        arguments.clear();
        list.clear();

        assertThat(finding.arguments()).containsExactly("1", "2");
        assertThat(findings).containsExactly(finding);
        assertThatThrownBy(() -> findings.list().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
