package vn.lienthong.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hours of one day (giờ hành chính), such as 08:00-12:00 13:00-17:00; none on a rest day.
 *
 * @param openings opening periods in the order of the day, without contact
 */
public record OfficeHours(List<OpeningPeriod> openings) {
    static final OfficeHours NONE = new OfficeHours(List.of());

    private static final Pattern HOURS_PATTERN =
            Pattern.compile("\\d\\d:\\d\\d-\\d\\d:\\d\\d( \\d\\d:\\d\\d-\\d\\d:\\d\\d)*");
    private static final Pattern TIME_PATTERN = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    public OfficeHours {
        openings = List.copyOf(Objects.requireNonNull(openings, "openings"));
    }

    /** Returns the total duration. */
    public Duration duration() {
        return openings.stream()
                .map(opening -> Duration.between(opening.from(), opening.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Parses the form of the files; empty if the text is invalid or its periods are out of order. */
    static Optional<OfficeHours> parse(String text) {
        if (!HOURS_PATTERN.matcher(text).matches()) {
            return Optional.empty();
        }
        List<OpeningPeriod> openings = new ArrayList<>();
        for (String part : text.split(" ", -1)) {
            Optional<LocalTime> from = parseTime(part.substring(0, 5));
            Optional<LocalTime> to = parseTime(part.substring(6));
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            openings.add(new OpeningPeriod(from.get(), to.get()));
        }
        OfficeHours hours = new OfficeHours(openings);
        return hours.isOrdered() ? Optional.of(hours) : Optional.empty();
    }

    static Optional<LocalTime> parseTime(String text) {
        return TIME_PATTERN.matcher(text).matches() ? Optional.of(LocalTime.parse(text)) : Optional.empty();
    }

    /** Returns whether each period has a duration and begins after the previous one. */
    boolean isOrdered() {
        LocalTime last = null;
        for (OpeningPeriod opening : openings) {
            if (!opening.to().isAfter(opening.from())
                    || (last != null && !opening.from().isAfter(last))) {
                return false;
            }
            last = opening.to();
        }
        return true;
    }

    /** Returns begin and end of each period in seconds of the day. */
    int[] toSecondsOfDay() {
        int[] seconds = new int[2 * openings.size()];
        for (int i = 0; i < openings.size(); i++) {
            seconds[2 * i] = openings.get(i).from().toSecondOfDay();
            seconds[2 * i + 1] = openings.get(i).to().toSecondOfDay();
        }
        return seconds;
    }

    @Override
    public String toString() {
        return openings.stream()
                .map(opening -> opening.from() + "-" + opening.to())
                .collect(Collectors.joining(" "));
    }
}
