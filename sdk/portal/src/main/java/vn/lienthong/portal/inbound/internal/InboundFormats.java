package vn.lienthong.portal.inbound.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.code.CodeList;
import vn.lienthong.code.Money;
import vn.lienthong.code.OpenCode;
import vn.lienthong.portal.internal.wire.WireTime;

/** Parsers for times, dates, amounts and codes in the formats that the portal sends to an agency. */
public final class InboundFormats {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** A whole number, optionally with a decimal point followed only by zeros; 18 digits fit a long. */
    private static final Pattern DONG = Pattern.compile("([0-9]{1,18})(?:\\.0{1,9})?");

    private InboundFormats() {}

    /** Parses {@code yyyyMMddHHmmss} at +07:00 (LT-MSG-008). */
    public static Optional<OffsetDateTime> time(String text) {
        return Optional.ofNullable(WireTime.parse(text));
    }

    /** Parses {@code dd-MM-yyyy}. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Parses whole đồng; a fraction, a sign or an exponent is invalid (LT-IN-016). */
    static Optional<Money> money(String text) {
        Matcher matcher = DONG.matcher(text.strip());
        return matcher.matches() ? Optional.of(Money.dong(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    /** Returns the text for a code in this generation of the message format, or "" if there is none. */
    static String code(OpenCode code) {
        return CodeList.require(code.list()).rows().stream()
                .filter(row -> row.code().equals(code.text()))
                .map(row -> row.cell("portal1"))
                .findFirst()
                .orElse("");
    }
}
