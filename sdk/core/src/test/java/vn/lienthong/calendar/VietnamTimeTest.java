package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LT-MSG-008")
class VietnamTimeTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024-12-05T01:30:00Z, 2024-12-05T08:30+07:00",
        "2024-12-04T17:00:00Z, 2024-12-05T00:00+07:00",
        "2024-12-04T16:59:59.999999999Z, 2024-12-04T23:59:59+07:00",
        "2024-12-05T08:30:15.9+07:00, 2024-12-05T08:30:15+07:00",
        "2024-12-31T23:30:00-11:00, 2025-01-01T17:30+07:00",
        "2024-02-29T20:00:00+09:00, 2024-02-29T18:00+07:00"
    })
    @DisplayName("A time is the same instant at +07:00, cut to the second and never rounded")
    void of(OffsetDateTime time, OffsetDateTime expected) {
        assertThat(VietnamTime.of(time)).isEqualTo(expected);
        assertThat(VietnamTime.ofNullable(time)).isEqualTo(expected);
        assertThat(VietnamTime.of(time).getOffset()).isEqualTo(ZoneOffset.ofHours(7));
        assertThat(VietnamTime.of(time).getNano()).isZero();
    }

    @Test
    @DisplayName("No time stays none")
    void none() {
        assertThat(VietnamTime.ofNullable(null)).isNull();
    }

    @Test
    @DisplayName("The zone is that of Ho Chi Minh City, which has no daylight saving")
    void zone() {
        assertThat(VietnamTime.ZONE).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(VietnamTime.ZONE
                        .getRules()
                        .nextTransition(
                                OffsetDateTime.parse("1976-01-01T00:00Z").toInstant()))
                .isNull();
    }
}
