package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.value.BackOff;

/** Tests of options, back-off and scripts. */
final class OutboxOptionsTest {
    @Test
    @DisplayName("What makes no sense is refused by name")
    void bounds() {
        assertThatThrownBy(() -> OutboxOptions.defaults().toBuilder().threads(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("threads");
        assertThatThrownBy(() ->
                        OutboxOptions.defaults().toBuilder().batchSize(1_001).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("batch");
        assertThatThrownBy(() -> OutboxOptions.defaults().toBuilder()
                        .leaseDuration(Duration.ZERO)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lease");
        assertThatThrownBy(
                        () -> OutboxOptions.defaults().toBuilder().clock(null).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("clock");
        assertThatThrownBy(() -> new BackOff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("LT-OUT-009")
    @DisplayName("Waits double up to the longest, and chance shortens them by up to half, after any number of failures")
    void waits() {
        BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(1));
        assertThat(backOff.delayAfter(0, 0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backOff.delayAfter(3, 0)).isEqualTo(Duration.ofSeconds(8));
        assertThat(backOff.delayAfter(3, 0.5)).isEqualTo(Duration.ofSeconds(6));
        assertThat(backOff.delayAfter(6, 0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(backOff.delayAfter(Integer.MAX_VALUE, 0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(backOff.delayAfter(-1, 0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(new BackOff(Duration.ofDays(1), Duration.ofDays(1)).delayAfter(40, 0))
                .isEqualTo(Duration.ofDays(1));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Each dialect has a script with Flyway's naming that can be split at semicolons")
    void scripts(SqlDialect dialect) {
        String script = dialect.outboxScript();
        assertThat(OutboxOptionsTest.class.getResource("/" + dialect.scriptLocation() + "/V1__lienthong_outbox.sql"))
                .isNotNull();
        assertThat(script.replaceAll("(?m)^--.*$", "").split(";"))
                .hasSize(6)
                .filteredOn(part -> !part.isBlank())
                .hasSize(5)
                .allMatch(part -> part.strip().startsWith("create "));
        boolean tested = dialect == SqlDialect.H2 || dialect == SqlDialect.POSTGRESQL;
        assertThat(script.contains("UNTESTED")).isEqualTo(!tested);
    }
}
