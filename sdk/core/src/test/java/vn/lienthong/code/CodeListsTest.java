package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.specimen.SpecFiles;
import vn.lienthong.value.Language;

@Tag("LT-LIST-012")
class CodeListsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final String UNITS = UnitFileReader.HEADER + "\n";
    private static final String VALUES = "code,portal1,vi,en,valid_from,valid_to,confidence,source\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> problems(String name, String file) {
        try {
            CodeLists.standard().with(name, bytes(file));
            return List.of();
        } catch (ConfigurationException refused) {
            assertThat(refused.problems())
                    .allMatch(problem -> problem.requirement().equals("LT-LIST-012"));
            return refused.problems().stream()
                    .map(problem -> problem.path() + " " + problem.key())
                    .toList();
        }
    }

    @Test
    @DisplayName("A newer file replaces a list of units in the new value alone")
    void units() {
        String file = new String(SpecFiles.bytes("codes/province.csv"), StandardCharsets.UTF_8)
                + "97,city,Thành phố Kiểm Thử,,2027-01-01,,,,L,invented\n";
        CodeLists lists = CodeLists.standard().with("province", bytes(file));
        assertThat(lists.provinces().find("97", DAY)).isPresent();
        assertThat(lists.provinces().listOn(DAY)).hasSize(35);
        assertThat(CodeLists.standard().provinces().find("97", DAY)).isEmpty();
        assertThat(lists.find("channel")).isEqualTo(CodeList.find("channel"));
    }

    @Test
    @DisplayName("A newer file replaces a list of values, and a value can be looked up in it")
    void values() {
        CodeLists lists = CodeLists.standard()
                .with(
                        "channel",
                        bytes(
                                VALUES
                                        + "direct,1,Trực tiếp,In person,,2026-12-31,H,t\nkiosk,4,Ki-ốt,Kiosk,2027-01-01,,L,t\n"));
        assertThat(Channel.of("kiosk").known()).isFalse();
        assertThat(Channel.of("kiosk").knownIn(lists)).isTrue();
        assertThat(Channel.POST.knownIn(lists)).isFalse();
        assertThat(Channel.POST.knownIn(CodeLists.standard())).isTrue();
        CodeList channels = lists.require("channel");
        assertThat(channels.validOn(DAY).rows())
                .extracting(CodeList.CodeListRow::code)
                .containsExactly("kiosk");
        assertThat(channels.validOn(DAY.minusDays(1)).rows())
                .extracting(CodeList.CodeListRow::code)
                .containsExactly("direct");
        assertThat(channels.findRow("kiosk").orElseThrow().name(Language.EN)).isEqualTo("Kiosk");
        assertThat(channels.findRow("kiosk").orElseThrow().confidence()).isEqualTo(EvidenceConfidence.L);
        assertThat(CodeLists.standard().require("channel")).isSameAs(CodeList.require("channel"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "01,city,A,,,,,,H,t|",
                "01,city,A,,,,,,X,t|/line/2 file.confidence",
                ",city,A,,,,,,H,t|/line/2 list.file.blank",
                "01,,A,,,,,,H,t|/line/2 list.file.blank",
                "01,city,,,,,,,H,t|/line/2 list.file.blank",
                "01,city,A,,2027-02-30,,,,H,t|/line/2 file.day",
                "01,city,A,,2027-02-02,2027-02-01,01,sole,H,t|/line/2 list.file.days",
                "01,city,A,,,2027-02-01,,sole,H,t|/line/2 list.file.certainty",
                "01,city,A,,,2027-02-01,02,,H,t|/line/2 list.file.certainty",
                "01,city,A,,,2027-02-01,02,maybe,H,t|/line/2 list.file.certainty",
                "01,city,A,,,2027-02-01,02,one-of-several,H,t|/line/2 list.file.certainty",
                "01,city,A,,,2027-02-01,02 03,sole,H,t|/line/2 list.file.certainty",
                "01,city,A,,,2027-02-01,02 02,one-of-several,H,t|/line/2 list.file.certainty",
                "01,city,A,,,2027-02-01,02,sole,H,t|/line/2 list.file.successor",
                "01,city,A,,,,01,sole,H,t|/line/2 list.file.certainty",
                "01,city,A,,,,,sole,H,t|/line/2 list.file.certainty",
                "1,city,A,,,,,,H,t|/line/2 list.file.shape",
                "00001,city,A,,,,,,H,t|/line/2 list.file.shape",
                "01,town,A,,,,,,H,t|/line/2 list.file.type",
                "01,city,A,01,,,,,H,t|/line/2 list.file.within",
                "01,city,A|/line/2 file.width",
                "01,city,\"A\",,,,,,H,t|/line/2 file.width"
            })
    @DisplayName("An invalid line of a list of units is reported by its place, and the file is refused")
    void badUnits(String line, String problem) {
        List<String> problems = problems("province", UNITS + line + "\n");
        if (problem == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).contains(problem);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "commune|00001,ward,A,01,,,,,H,t|",
                "commune|01,ward,A,01,,,,,H,t|/line/2 list.file.shape",
                "commune|00001,ward,A,,,,,,H,t|/line/2 list.file.within",
                "commune|00001,ward,A,03,,,,,H,t|/line/2 list.file.within",
                "commune|00001,ward,A,02,,2025-06-30,00001,unknown,H,t|/line/2 list.file.successor",
                "commune|00001,ward,A,02,2025-07-01,,,,H,t|/line/2 list.file.within",
                "agency|G01,ministry,A,,,,,,H,t|",
                "agency|new-ministry,ministry,A,,,,,,H,t|",
                "agency|G1,ministry,A,,,,,,H,t|/line/2 list.file.shape",
                "agency|G01.01,ministry,A,,,,,,H,t|/line/2 list.file.shape"
            })
    @DisplayName("Each list of units has its shape of codes, and a commune lies in a province of its days")
    void shapes(String list, String line, String problem) {
        assertThat(problems(list, UNITS + line + "\n")).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    @DisplayName("A type or a province that a newer file brought may be named by the next one")
    void newer() {
        CodeLists lists = CodeLists.standard()
                .with("unit-type", bytes(VALUES + "free-zone,,Khu tự do,Free zone,,,L,t\n"))
                .with("province", bytes(UNITS + "97,free-zone,A,,,,,,L,t\n"))
                .with("commune", bytes(UNITS + "99999,free-zone,B,97,,,,,L,t\n"));
        assertThat(lists.communes().listByCode("99999")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province",
                "commune",
                "agency",
                "agency-aliases",
                "channel",
                "asking-reason",
                "document-kind",
                "source-database",
                "change-kind",
                "taxpayer-status"
            })
    @DisplayName("The specification's file may replace the list; a file with only a header may not")
    void own(String name) {
        String file = new String(SpecFiles.bytes("codes/" + name + ".csv"), StandardCharsets.UTF_8);
        assertThat(problems(name, file)).isEmpty();
        assertThat(problems(name, file.substring(0, file.indexOf('\n') + 1)))
                .containsExactly("/line/1 list.file.empty");
    }

    @Test
    @DisplayName("A value may have rows for several disjoint periods and is looked up by day")
    void times() {
        String first = "kiosk,4,Ki-ốt,Kiosk,,2026-12-31,L,t\n";
        CodeList channels = CodeLists.standard()
                .with("channel", bytes(VALUES + first + "kiosk,4,Máy,Machine,2027-01-01,,L,t\n"))
                .require("channel");
        assertThat(channels.validOn(DAY).findRow("kiosk").orElseThrow().name(Language.EN))
                .isEqualTo("Machine");
        assertThat(channels.validOn(DAY.minusDays(1))
                        .findRow("kiosk")
                        .orElseThrow()
                        .name(Language.EN))
                .isEqualTo("Kiosk");
        assertThat(problems("channel", VALUES + first + "kiosk,4,Máy,Machine,2026-12-31,,L,t\n"))
                .containsExactly("/line/3 list.file.overlap");
        assertThat(problems("channel", VALUES + "Ki ốt,4,Máy,Machine,,,L,t\n"))
                .containsExactly("/line/2 list.file.shape");
    }

    @Test
    @Tag("LT-CODE-010")
    @DisplayName("A newer table of agency aliases applies only to the new value, and its codes are well-formed")
    void aliases() {
        String header = "old,new,valid_from,valid_to,confidence,source\n";
        AgencyCode old = AgencyCode.of("000.00.14.H56");
        CodeLists lists = CodeLists.standard().with("agency-aliases", bytes(header + "000.00.14.H56,H56.20,,,L,t\n"));
        assertThat(lists.agencyAliases().aliasesOf(old)).containsExactly(AgencyCode.of("H56.20"));
        assertThat(CodeLists.standard().agencyAliases().aliasesOf(old)).isEmpty();
        assertThat(problems(
                        "agency-aliases",
                        header + ",H56.20,,,L,t\nH56.14,H56.20,,,L,t\n000.00.14.H56,,,,L,t\n"
                                + "000.00.14.H56,000.00.20.H56,,,L,t\n000.00.14.H56,H56.x,,,L,t\n"))
                .containsExactly(
                        "/line/2 list.file.alias",
                        "/line/3 list.file.alias",
                        "/line/4 list.file.alias",
                        "/line/5 list.file.alias",
                        "/line/6 list.file.alias");
    }

    @Test
    @DisplayName("A code that occurs twice on one day is refused, also on adjoining days; a gap is valid")
    void overlap() {
        String end = "01,city,A,,,2026-12-31,01,sole,H,t\n";
        assertThat(problems("province", UNITS + end + "01,city,B,,2027-01-01,,,,H,t\n"))
                .isEmpty();
        assertThat(problems("province", UNITS + end + "01,city,B,,2026-12-31,,,,H,t\n"))
                .contains("/line/3 list.file.overlap");
        assertThat(problems("province", UNITS + end + "01,city,B,,,,,,H,t\n")).contains("/line/3 list.file.overlap");
        assertThat(problems("province", UNITS + end + "01,city,B,,2027-01-02,,,,H,t\n"))
                .containsExactly("/line/2 list.file.successor");
    }

    @Test
    @Tag("LT-LIST-004")
    @DisplayName("Successors are computed quickly when many changes each split a unit in two")
    void many() {
        StringBuilder file = new StringBuilder(UNITS);
        LocalDate day = LocalDate.of(2000, 1, 1);
        for (int layer = 0; layer < 50; layer++, day = day.plusDays(1)) {
            for (int unit = 10 * layer; unit < 10 * layer + 2; unit++) {
                int next = 10 * (layer + 1);
                file.append("%05d,ward,A,01,%s,%s,%05d %05d,one-of-several,H,t%n"
                        .formatted(unit, day, day, next, next + 1));
            }
        }
        file.append("00500,ward,B,01,%s,,,,H,t%n00501,ward,C,01,%s,,,,H,t%n".formatted(day, day));
        UnitList communes =
                CodeLists.standard().with("commune", bytes(file.toString())).communes();
        assertThat(communes.successors(communes.listByCode("00000").get(0), day).units())
                .extracting(AdministrativeUnit::name)
                .containsExactly("B", "C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"province|01,city,A,,%1$s,%1$s,01,sole,H,t", "channel|kiosk,4,Ki-ốt,Kiosk,%1$s,%1$s,L,t"})
    @DisplayName("A code has at most a hundred rows, so that the check of a file is fast")
    void rowsOfOneCode(String list, String line) {
        StringBuilder file = new StringBuilder(list.equals("channel") ? VALUES : UNITS);
        LocalDate day = LocalDate.of(1700, 1, 1);
        for (int row = 0; row < 101; row++, day = day.plusDays(1)) {
            file.append(line.formatted(day)).append('\n');
        }
        assertThat(problems(list, file.toString()))
                .contains("/line/102 list.file.many")
                .doesNotContain("/line/101 list.file.many");
    }

    @Test
    @Tag("LT-LIST-004")
    @DisplayName("A unit that changed on each of many days is followed to its last")
    void chain() {
        StringBuilder file = new StringBuilder(UNITS);
        LocalDate day = LocalDate.of(1900, 1, 1);
        for (int change = 0; change < 20_000; change++, day = day.plusDays(1)) {
            file.append("%05d,ward,A,01,%s,%s,%05d,sole,H,t%n".formatted(change, day, day, change + 1));
        }
        file.append("20000,ward,B,01,%s,,,,H,t%n".formatted(day));
        UnitList communes =
                CodeLists.standard().with("commune", bytes(file.toString())).communes();
        assertThat(communes.successors(communes.listByCode("00000").get(0), day).units())
                .extracting(AdministrativeUnit::name)
                .containsExactly("B");
    }

    @Test
    @DisplayName("All invalid lines of a list of values are reported together by their places")
    void badValues() {
        assertThat(problems(
                        "channel",
                        VALUES + ",1,a,a,,,H,t\nb,2,,a,,,H,t\nc,3,a,a,2027-01-02,2027-01-01,H,t\nc,4,a,a,,,Z,t\n"))
                .containsExactlyInAnyOrder(
                        "/line/2 list.file.blank",
                        "/line/3 file.name",
                        "/line/4 list.file.days",
                        "/line/5 list.file.overlap",
                        "/line/5 file.confidence");
        assertThat(problems("channel", "code,vi\n")).containsExactly("/line/1 file.header");
        assertThat(problems("channel", "")).containsExactly("/line/1 file.header");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-such-list",
                "../channel",
                "dossier-status-moves",
                "once-only",
                "course-packs",
                "portal1/channel"
            })
    @DisplayName("Only a list of values or units can be replaced")
    void noList(String name) {
        assertThat(problems(name, VALUES)).containsExactly(" list.file.unknown");
    }

    @Test
    @DisplayName("A refusal names the file's lines in both languages and quotes none of them")
    void told() {
        assertThatThrownBy(() -> CodeLists.standard().with("province", bytes(UNITS + "KIỂM THỬ\n")))
                .asInstanceOf(InstanceOfAssertFactories.type(ConfigurationException.class))
                .satisfies(refused -> {
                    for (Language language : Language.values()) {
                        assertThat(refused.message(language))
                                .contains("/line/2")
                                .doesNotContain("KIỂM THỬ");
                    }
                    assertThat(refused.problems())
                            .extracting(Finding::arguments)
                            .containsExactly(List.of("10"));
                });
        assertThatThrownBy(() -> CodeLists.standard().with(null, new byte[0])).hasMessage("name");
        assertThatThrownBy(() -> CodeLists.standard().with("channel", null)).hasMessage("file");
        assertThatThrownBy(() -> CodeLists.standard().require("no-such-list")).hasMessage("no code list of that name");
    }
}
