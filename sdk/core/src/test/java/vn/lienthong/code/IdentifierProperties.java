package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Language;

class IdentifierProperties {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    @Provide
    Arbitrary<String> agencies() {
        Arbitrary<String> first = Arbitraries.strings().withCharRange('A', 'Z').ofLength(1);
        Arbitrary<String> two = Arbitraries.strings().numeric().ofLength(2);
        Arbitrary<String> segment =
                Arbitraries.strings().numeric().ofMinLength(2).ofMaxLength(3);
        Arbitrary<String> fresh = Combinators.combine(first, two, segment.list().ofMaxSize(5))
                .as((letter, digits, levels) -> letter
                        + digits
                        + levels.stream().map(level -> "." + level).reduce("", String::concat));
        Arbitrary<String> old = Combinators.combine(
                        Arbitraries.strings().numeric().ofLength(3), two, two, first, two)
                .as((v, z, y, letter, digits) -> v + "." + z + "." + y + "." + letter + digits);
        return Arbitraries.oneOf(fresh, old);
    }

    @Property
    @Label("Every agency, valid day and number of 4 to 20 digits makes a well-formed code with these parts")
    void dossierCode(
            @ForAll("agencies") String agency,
            @ForAll @IntRange(max = 36_524) int dayOfCentury,
            @ForAll @NumericChars @StringLength(min = 4, max = 20) String number) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(dayOfCentury);

        DossierCode code = DossierCode.of(agency + "-" + DAY.format(day) + "-" + number);

        assertThat(AgencyCode.of(agency).wellFormed()).isTrue();
        assertThat(code.agency()).contains(AgencyCode.of(agency));
        assertThat(code.date()).contains(day);
    }

    @Property
    @Label("A stem of nine digits has one tax code, or none where its weighted sum is a multiple of eleven")
    void taxCode(@ForAll @NumericChars @StringLength(9) String stem) {
        int sum = IntStream.range(0, 9)
                .map(i -> WEIGHTS[i] * (stem.charAt(i) - '0'))
                .sum();

        long codes = IntStream.rangeClosed(0, 9)
                .filter(digit -> TaxCode.of(stem + digit).wellFormed())
                .count();

        assertThat(codes).isEqualTo(sum % 11 == 0 ? 0 : 1);
    }

    @Property
    @Label("An agency of the old shape is the same as the new one made of its levels without trailing zeros")
    void conversion(
            @ForAll @IntRange(max = 99) int second,
            @ForAll @IntRange(max = 99) int third,
            @ForAll @IntRange(max = 999) int fourth) {
        String old = String.format(Locale.ROOT, "%03d.%02d.%02d.H56", fourth, third, second);
        String fresh = String.format(Locale.ROOT, "H56.%02d.%02d.%02d", second, third, fourth);
        while (fresh.endsWith(".00")) {
            fresh = fresh.substring(0, fresh.length() - 3);
        }

        assertThat(AgencyCode.of(old).sameAgencyAs(AgencyCode.of(fresh))).isTrue();
        assertThat(AgencyCode.of(fresh).sameAgencyAs(AgencyCode.of(old))).isTrue();
    }

    @Property
    @Label("Every identifier preserves any text that is not blank, and reports whether it is well-formed")
    void anyText(@ForAll @StringLength(min = 1, max = 40) String text) {
        if (!text.isBlank()) {
            assertThat(DossierCode.of(text).value()).isEqualTo(text);
            DossierCode.of(text).wellFormed();
            AgencyCode.of(text).sameAgencyAs(AgencyCode.of("000.00.14.H56"));
            assertThat(TaxCode.of(text).wellFormed()).isEqualTo(new IdentityDocument.OrganisationId(text).wellFormed());
            assertThat(PersonName.of(text).value()).isEqualTo(text);
            IdentifierKind.findLikely(text);
            for (IdentifierKind kind : IdentifierKind.values()) {
                assertThat(kind.of(text).wellFormed())
                        .isEqualTo(kind.of(text).findings().stream().allMatch(IdentifierProperties::remark));
                assertThat(kind.of(text).value()).isEqualTo(text);
            }
        }
    }

    @Provide
    Arbitrary<String> nearly() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("0123456789.-/HGKQ ")
                .ofMinLength(1)
                .ofMaxLength(30);
        Arbitrary<String> good = Arbitraries.of(
                "H56.14-241205-12345",
                "000.00.16.H26-240801-0012",
                "2.000751.000.00.00.H56",
                "2.000815.000.00.00.H55.02",
                "0100109106-001",
                "0100109106001",
                "038004000001",
                "100000001",
                "000.00.00.G15-KQ004389",
                "KQ.G15.000031",
                "5/QĐ-UBND",
                "118/2025/NĐ-CP",
                "TE1010100000001",
                "3511.0.1900000.00000");
        return Arbitraries.oneOf(any, good).filter(text -> !text.isBlank());
    }

    @Property
    @Label("Parts are at their places in order, and only separators are between those of a well-formed text")
    void parseThenPrint(@ForAll("nearly") String text, @ForAll IdentifierKind kind) {
        ParsedIdentifier reading = kind.of(text).parse();

        StringBuilder printed = new StringBuilder();
        for (ParsedIdentifier.IdentifierPart part : reading.parts()) {
            assertThat(part.start()).isGreaterThanOrEqualTo(printed.length());
            assertThat(text.startsWith(part.text(), part.start())).isTrue();
            String between = text.substring(printed.length(), part.start());
            if (reading.wellFormed()) {
                assertThat(between).matches("[./-]?|KQ\\.|-KQ");
            }
            printed.append(between).append(part.text());
        }
        if (reading.wellFormed()) {
            assertThat(printed).hasToString(text);
            String canonical = reading.canonical().orElseThrow();
            assertThat(kind.of(canonical).canonical()).contains(canonical);
        } else {
            assertThat(reading.findings()).isNotEmpty();
            assertThat(reading.canonical()).isEmpty();
        }
    }

    private static boolean remark(Finding finding) {
        return finding.severity() == Severity.INFO
                && !finding.message(Language.VI).contains("{");
    }
}
