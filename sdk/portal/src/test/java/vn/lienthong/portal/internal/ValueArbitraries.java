package vn.lienthong.portal.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.lienthong.code.CodeList;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Money;
import vn.lienthong.code.ProcedureCode;

/** Codes, times and amounts. */
public final class ValueArbitraries {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private ValueArbitraries() {}

    /** Returns a value or null. */
    public static <T> Arbitrary<T> maybe(Arbitrary<T> values) {
        return values.injectNull(0.4);
    }

    /** Returns a value of each row of a list of the specification. */
    public static <C> Arbitrary<C> codes(String list, Function<String, C> of) {
        return Arbitraries.of(CodeList.require(list).rows().stream()
                .map(row -> of.apply(row.code()))
                .toList());
    }

    /** Moments of the years in which the time zone is +07:00, with many offsets and with fractional seconds. */
    public static Arbitrary<OffsetDateTime> times() {
        long from = Instant.parse("1976-01-01T00:00:00Z").getEpochSecond();
        long to = Instant.parse("2099-12-31T00:00:00Z").getEpochSecond();
        return Combinators.combine(
                        Arbitraries.longs().between(from, to),
                        Arbitraries.of(0, 123_000_000, 999_999_999),
                        Arbitraries.of("+07:00", "Z", "-11:00", "+13:45"))
                .as((second, nano, offset) ->
                        Instant.ofEpochSecond(second, nano).atOffset(ZoneOffset.of(offset)));
    }

    /** Returns well-formed dossier codes of a day. */
    static Arbitrary<DossierCode> dossierCodes(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of("H56", "H56.14", "H55.242", "G22.99.08", "000.00.14.H56"),
                        Arbitraries.strings().numeric().ofMinLength(4).ofMaxLength(7))
                .as((agency, number) -> DossierCode.of(agency + "-" + DAY.format(day) + "-" + number));
    }

    /** Returns dossier codes of any text, many of them well-formed. */
    public static Arbitrary<DossierCode> dossierCodes() {
        return Arbitraries.oneOf(
                times().flatMap(time -> dossierCodes(time.toLocalDate())),
                TextArbitraries.any().map(DossierCode::of));
    }

    /** Returns procedure codes of the known forms. */
    static Arbitrary<ProcedureCode> procedureCodes() {
        return Arbitraries.of("2.000488", "1.012784.H21", "2.000751.000.00.00.H56")
                .map(ProcedureCode::of);
    }

    /** Returns amounts from zero to more than any fee. */
    static Arbitrary<Money> amounts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(0L, 1L, 8_000L, 200_000L, 9_000_000_000_000_000L),
                        Arbitraries.longs().between(0, 9_000_000_000_000_000L))
                .map(Money::dong);
    }
}
