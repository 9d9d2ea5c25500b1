package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.check.ChangedDossiers.asReturned;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.CodeLists;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.dossier.ContinuingAgency;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.specimen.SampleDossiers;

class RulePackTest {
    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);
    private static final Rule<Dossier> LAW =
            new Rule<>("X-1", RuleSource.LAW, (dossier, report) -> report.report("/a", "k"));
    private static final Rule<Dossier> PRACTICE =
            new Rule<>("X-2", RuleSource.PRACTICE, (dossier, report) -> report.report("/b", "k", "1", "2"));

    @Test
    @DisplayName("A pack covers its first and its last day, and no day beside them")
    void covers() {
        RulePack pack = new RulePack("year", FROM, TO, List.of());

        assertThat(pack.isInForceOn(FROM)).isTrue();
        assertThat(pack.isInForceOn(TO)).isTrue();
        assertThat(pack.isInForceOn(FROM.minusDays(1))).isFalse();
        assertThat(pack.isInForceOn(TO.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("A pack runs each rule in order and sets the severity by the source of the rule")
    void judge() {
        RulePack pack = new RulePack("two", FROM, TO, List.of(LAW, PRACTICE));

        assertThat(pack.check(SampleDossiers.dossier()).list())
                .containsExactly(
                        Finding.of("/a", "X-1", Severity.FAIL, "k"),
                        Finding.of("/b", "X-2", Severity.WARN, "k", "1", "2"));
        assertThat(pack).hasToString("RulePack[two, 2 rules]");
    }

    @Test
    @Tag("LT-LIST-012")
    @DisplayName("A pack with newer lists accepts a newer value of a vocabulary; one with the standard lists does not")
    void newerLists() {
        byte[] file = "code,portal1,vi,en,valid_from,valid_to,confidence,source\nkiosk,4,Ki-ốt,Kiosk,,,L,invented\n"
                .getBytes(StandardCharsets.UTF_8);
        CodeLists lists = CodeLists.standard().with("channel", file);
        Dossier dossier =
                SampleDossiers.withFiling(SampleDossiers.dossier(), filing -> filing.channel(Channel.of("kiosk")));
        RulePack pack = RulePack.inForce(SampleDossiers.RECEPTION);

        assertThat(dossier.check(pack)).anyMatch(found -> found.requirement().equals("LT-DOS-005"));
        assertThat(dossier.check(pack.withCodeLists(lists)))
                .noneMatch(found -> found.requirement().equals("LT-DOS-005"));
        assertThat(SampleDossiers.dossier().check(pack.withCodeLists(lists)))
                .anyMatch(found -> found.requirement().equals("LT-DOS-005"));
        assertThatThrownBy(() -> pack.withCodeLists(null)).hasMessage("lists");
    }

    @Test
    @Tag("LT-LIST-009")
    @DisplayName("A dossier whose receiver ended is in order when it was settled before, or names who goes on with it")
    void receiver() {
        OffsetDateTime after = OffsetDateTime.parse("2025-07-01T08:00:00+07:00");
        Dossier open = SampleDossiers.dossier().toBuilder()
                .code(DossierCode.of("H63.14-241205-12345"))
                .appointment(after)
                .build();
        RulePack pack = RulePack.inForce(SampleDossiers.RECEPTION);
        ContinuingAgency continuing = new ContinuingAgency(AgencyCode.of("H38.14"), null, null);

        assertThat(open.check(pack).list()).extracting(Finding::requirement).containsExactly("LT-LIST-009");
        assertThat(SampleDossiers.withHandling(open, handling -> handling.continuing(continuing))
                        .check(pack))
                .isEmpty();
        assertThat(open.moveTo(DossierStatus.SETTLED, after.minusSeconds(28_801))
                        .check(pack))
                .isEmpty();
        assertThat(SampleDossiers.withHandling(
                                asReturned(open),
                                h -> h.settledAt(after.minusDays(1)).returnedAt(after.plusDays(3)))
                        .check(pack))
                .noneMatch(found -> found.requirement().equals("LT-LIST-009"));
        assertThat(open.check(pack).list().get(0).arguments()).containsExactly("2025-06-30", "L");
        assertThat(open.toBuilder()
                        .appointment(after.minusSeconds(28_801))
                        .build()
                        .check(pack))
                .isEmpty();
        assertThat(open.toBuilder()
                        .code(DossierCode.of("H99.14-241205-12345"))
                        .build()
                        .check(pack))
                .isEmpty();
    }

    @Test
    @DisplayName("Its rules are copied and cannot be changed")
    void copied() {
        List<Rule<Dossier>> rules = new ArrayList<>(List.of(LAW));
        RulePack pack = new RulePack("copy", FROM, TO, rules);
        rules.clear();

        assertThat(pack.rules()).containsExactly(LAW);
        assertThatThrownBy(() -> pack.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("The law and the observed wire can fail a dossier, a guide and the field's habit only warn")
    void sources() {
        assertThat(RuleSource.LAW.severity()).isEqualTo(Severity.FAIL);
        assertThat(RuleSource.WIRE.severity()).isEqualTo(Severity.FAIL);
        assertThat(RuleSource.GUIDE.severity()).isEqualTo(Severity.WARN);
        assertThat(RuleSource.PRACTICE.severity()).isEqualTo(Severity.WARN);
    }

    @Test
    @DisplayName("There is a pack for every day that a dossier may have been received on")
    void always() {
        for (String at : List.of("1996-01-01T00:00:00+07:00", "2024-12-05T08:30:00+07:00", "2099-12-31T23:59:59Z")) {
            assertThat(RulePack.inForce(OffsetDateTime.parse(at)).rules()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("A rule that can fail a dossier rests on a MUST of the specification, one of the law on law")
    void agreesWithSpec() throws IOException {
        Map<String, String[]> spec = requirements();
        Set<String> wrong = RulePack.inForce(SampleDossiers.RECEPTION).rules().stream()
                .filter(rule -> rule.source().severity() == Severity.FAIL)
                .filter(rule -> !spec.get(rule.requirement())[1].equals("MUST")
                        || (rule.source() == RuleSource.LAW && !spec.get(rule.requirement())[2].equals("law")))
                .map(Rule::requirement)
                .collect(Collectors.toSet());

        assertThat(spec.keySet())
                .containsAll(RulePack.inForce(SampleDossiers.RECEPTION).rules().stream()
                        .map(Rule::requirement)
                        .toList());
        assertThat(wrong).isEmpty();
    }

    private static Map<String, String[]> requirements() throws IOException {
        Map<String, String[]> rows = new TreeMap<>();
        try (InputStream in = RulePack.class.getResourceAsStream("/vn/lienthong/spec/requirements.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Arrays.stream(text.split("\n")).skip(1).map(line -> line.split(",")).forEach(row -> rows.put(row[0], row));
        }
        return rows;
    }
}
