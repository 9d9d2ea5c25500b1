package vn.lienthong.dossier.form;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.HandOver;
import vn.lienthong.dossier.course.Consultation;
import vn.lienthong.value.Modelled;

/**
 * One hand-over on a control slip.
 *
 * @param from the unit that handed the dossier over
 * @param to the unit that took it over
 * @param at when
 * @param pace whether the first unit was early, on time or late; null if it had no time limit
 * @param note remark
 * @param giver the officer who signs for the first unit
 * @param taker the officer who signs for the second unit
 */
@Modelled
public record ControlRow(
        String from,
        String to,
        @Nullable OffsetDateTime at,
        @Nullable HandOverPace pace,
        @Nullable FreeText note,
        @Nullable PersonName giver,
        @Nullable PersonName taker) {
    public ControlRow {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        at = VietnamTime.ofNullable(at);
    }

    /** Returns a builder with these values. */
    public ControlRowBuilder toBuilder() {
        return ControlRowBuilder.builder(this);
    }

    static ControlRow of(HandOver handOver) {
        return new ControlRow(handOver.fromUnit(), handOver.toUnit(), handOver.at(), null, handOver.note(), null, null);
    }

    /** Returns the row of the request and, if there is one, the row of the answer. */
    static Stream<ControlRow> of(Consultation asked, String unit) {
        ControlRow there = new ControlRow(unit, asked.body(), asked.requestedAt(), null, null, null, null);
        ControlRow back = new ControlRow(asked.body(), unit, asked.answeredAt(), null, null, null, null);
        return asked.answeredAt() == null ? Stream.of(there) : Stream.of(there, back);
    }

    /** Whether a step kept its time limit, in the three words of the form. */
    public enum HandOverPace {
        /** Trước hạn. */
        EARLY,
        /** Đúng hạn. */
        ON_TIME,
        /** Quá hạn. */
        LATE
    }
}
