package vn.lienthong.portal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Language;

@Tag("LT-IN-018")
class RedirectEntryTest {
    @Test
    @DisplayName("The portal's query is read into codes of their kinds")
    void read() {
        RedirectEntry entry = RedirectEntry.parse(
                "vnconnect=1&MaTTHCDP=2.000488&MaCoQuanThucHien=H56.14&MaDVC=2.000488.01&utm=x&vnconnect=1");
        assertThat(entry.fromPortal()).isTrue();
        assertThat(entry.procedure().value()).isEqualTo("2.000488");
        assertThat(entry.agency().value()).isEqualTo("H56.14");
        assertThat(entry.service().value()).isEqualTo("2.000488.01");
        assertThat(entry.findings()).isEmpty();
    }

    @Test
    @DisplayName("A missing and an empty query have no finding")
    void nothing() {
        for (RedirectEntry entry : new RedirectEntry[] {RedirectEntry.parse(null), RedirectEntry.parse("")}) {
            assertThat(entry.fromPortal()).isFalse();
            assertThat(entry.procedure()).isNull();
            assertThat(entry.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "%3Cscript%3E",
                "2.000488%00",
                "2.000488%0d%0aX:y",
                "%",
                "%zz",
                "../../x",
                "2.000488&MaTTHCDP=2.000489",
                "javascript:x",
                "' OR 1=1",
                "2.000488%25",
                "２.０００"
            })
    @DisplayName("A hostile value is left out and found, and quoted nowhere")
    void hostile(String value) {
        RedirectEntry entry = RedirectEntry.parse("vnconnect=1&MaTTHCDP=" + value);
        assertThat(entry.procedure()).isNull();
        assertThat(entry.fromPortal()).isTrue();
        assertThat(entry.findings().withSeverity(Severity.FAIL).list()).hasSize(1);
        assertThat(entry.findings().message(Language.VI))
                .startsWith("/procedure")
                .doesNotContain("script", "OR 1");
    }

    @Test
    @DisplayName("A code that is not well-formed is accepted unchanged and reported")
    void odd() {
        RedirectEntry entry = RedirectEntry.parse("MaTTHCDP=abc");
        assertThat(entry.procedure().value()).isEqualTo("abc");
        assertThat(entry.findings().withSeverity(Severity.WARN).list()).hasSize(1);
    }

    @Test
    @DisplayName("A query without end is not read at all")
    void huge() {
        RedirectEntry entry = RedirectEntry.parse("vnconnect=1&MaDVC=" + "x".repeat(1_000_000));
        assertThat(entry.fromPortal()).isFalse();
        assertThat(entry.findings().failed()).isTrue();
    }
}
