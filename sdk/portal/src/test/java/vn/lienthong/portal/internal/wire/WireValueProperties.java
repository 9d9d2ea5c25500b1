package vn.lienthong.portal.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.Money;

/** Tests of the hand-written parsers and writers against the slower library functions. */
class WireValueProperties {
    private static final DateTimeFormatter ORACLE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Provide
    Arbitrary<String> times() {
        return Arbitraries.oneOf(fields(), fields().flatMap(WireValueProperties::nearMiss));
    }

    /** Fourteen digits, field by field, each slightly outside the range of a date or time. */
    private static Arbitrary<String> fields() {
        Arbitrary<String> years = Arbitraries.oneOf(
                        Arbitraries.of(0, 4, 1900, 1906, 1942, 1945, 1947, 1955, 1959, 1975, 1976, 2000, 2024, 9999),
                        Arbitraries.integers().between(0, 9999))
                .map(year -> String.format(Locale.ROOT, "%04d", year));
        return Combinators.combine(years, upTo(13), upTo(32), upTo(25), upTo(61), upTo(61))
                .as((year, month, day, hour, minute, second) -> year + month + day + hour + minute + second);
    }

    private static Arbitrary<String> upTo(int most) {
        return Arbitraries.integers().between(0, most).map(number -> String.format(Locale.ROOT, "%02d", number));
    }

    /** Returns the text with one character changed, inserted or removed. */
    private static Arbitrary<String> nearMiss(String text) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, text.length() - 1),
                        Arbitraries.of("+", "-", " ", "", "x", "٣", "３", "0", "9", "00", "\u0000", "T"),
                        Arbitraries.integers().between(0, 1))
                .as((at, put, taken) -> text.substring(0, at) + put + text.substring(at + taken));
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    @Label("A text is parsed to the same time as by the library, or is invalid for both")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Tag("LT-MSG-008")
    void readTime(@ForAll("times") String text) {
        OffsetDateTime expected = oracle(text);
        same(WireTime.parse(text), expected);
        Statistics.label("understood").collect(expected != null).coverage(seen -> {
            seen.check(true).percentage(share -> share > 10);
            seen.check(false).percentage(share -> share > 10);
        });
    }

    @Property
    @Label("A text of any characters is parsed to the same time as by the library, or is invalid for both")
    @Tag("LT-MSG-008")
    void readAnything(@ForAll String text) {
        same(WireTime.parse(text), oracle(text));
    }

    /** Checks equality including the offsets: AssertJ compares two times only by instant. */
    private static void same(@Nullable Object read, @Nullable Object expected) {
        assertThat(read).isEqualTo(expected);
    }

    private static @Nullable OffsetDateTime oracle(String text) {
        if (text.length() != 14) {
            return null;
        }
        try {
            return LocalDateTime.parse(text, ORACLE).atOffset(ZoneOffset.ofHours(7));
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Provide
    Arbitrary<OffsetDateTime> moments() {
        long first = Instant.parse("-0002-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("+10001-01-01T00:00:00Z").getEpochSecond();
        Arbitrary<Long> seconds = Arbitraries.oneOf(
                Arbitraries.longs().between(first, last),
                Arbitraries.longs()
                        .between(
                                Instant.parse("1905-01-01T00:00:00Z").getEpochSecond(),
                                Instant.parse("2099-12-31T00:00:00Z").getEpochSecond()));
        return Combinators.combine(
                        seconds, Arbitraries.of(0, 1, 999_999_999), Arbitraries.of("+07:00", "Z", "-11:00", "+13:45"))
                .as((second, nano, offset) ->
                        Instant.ofEpochSecond(second, nano).atOffset(ZoneOffset.of(offset)));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    @Label("A time is written as the library writes it, in any year")
    @Tag("LT-MSG-008")
    void writeTime(@ForAll("moments") OffsetDateTime time) {
        assertThat(WireTime.format(time)).isEqualTo(ORACLE.format(VietnamTime.of(time)));
    }

    @Property(tries = 2000)
    @Label("What is read is written as it was, in every year of four digits")
    @Tag("LT-MSG-008")
    void back(@ForAll("times") String text) {
        OffsetDateTime read = WireTime.parse(text);
        if (read != null) {
            assertThat(WireTime.format(read)).isEqualTo(text);
            assertThat(VietnamTime.of(read)).isEqualTo(read);
        }
    }

    @Example
    @Label("Each month's last day is valid, and the day after it is not")
    void lastDays() {
        for (int year : new int[] {1900, 2000, 2023, 2024, 2100}) {
            for (int day = 0; day <= 1399; day++) {
                String text = String.format(Locale.ROOT, "%04d%04d235959", year, day);
                same(WireTime.parse(text), oracle(text));
            }
        }
    }

    @Provide
    Arbitrary<String> amounts() {
        Arbitrary<String> digits = Arbitraries.strings().withChars("0123456789").ofMaxLength(21);
        Arbitrary<String> edges = Arbitraries.of(
                "0", "007", "9223372036854775807", "9223372036854775808", "0009223372036854775807", "-0", "+1", "1 ");
        return Arbitraries.oneOf(
                digits, edges, Arbitraries.strings().withChars("0129 .,+-đ٣３").ofMaxLength(5));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    @Label("An amount is one to nineteen digits that fit a long, as in the library")
    void money(@ForAll("amounts") String text) {
        boolean understood = text.matches("[0-9]{1,19}") && new BigInteger(text).bitLength() < Long.SIZE;
        assertThat(WireValues.MONEY.read().apply(text)).isEqualTo(understood ? Money.dong(Long.parseLong(text)) : null);
    }

    @Property
    @Label("A truth value is True or 1, False or 0, in any case of letters and in no other script")
    @Tag("LT-MSG-009")
    void truth(@ForAll("truths") String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Boolean expected = lower.equals("true") || lower.equals("1")
                ? Boolean.TRUE
                : lower.equals("false") || lower.equals("0") ? Boolean.FALSE : null;
        assertThat(WireValues.BOOLEAN_TEXT.read().apply(text)).isEqualTo(expected);
        assertThat(WireValues.BOOLEAN_DIGIT.read().apply(text)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> truths() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "True", "TRUE", "true", "tRuE", "False", "FALSE", "false", "1", "0", "01", "2", " true", "faſe",
                        "falſe", "１", ""),
                Arbitraries.strings().withChars("truefalsTRUEFALS10").ofMaxLength(5));
    }
}
