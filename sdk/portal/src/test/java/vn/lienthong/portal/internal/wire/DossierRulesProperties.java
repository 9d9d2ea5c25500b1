package vn.lienthong.portal.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.assertj.core.groups.Tuple;
import vn.lienthong.check.Rule;
import vn.lienthong.check.RulePack;
import vn.lienthong.code.CodeList;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.portal.internal.DossierArbitraries;
import vn.lienthong.portal.internal.DossierChange;
import vn.lienthong.portal.internal.RuleBreak;
import vn.lienthong.portal.internal.RuleBreaks;
import vn.lienthong.portal.internal.WireProjection;

/**
 * Tests that the rules find nothing in a valid dossier and report each broken rule at its place, before writing
 * and after reading.
 */
class DossierRulesProperties {
    private static final JsonCodec CODEC = JsonCodec.standard();

    @Provide
    Arbitrary<Dossier> good() {
        return DossierArbitraries.good();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("A dossier that complies with every rule has no finding in any status, and is accepted")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void nothing(@ForAll("good") Dossier dossier) {
        assertThat(validate(dossier).list()).isEmpty();
        assertThat(MessageJudge.standard()
                        .judge(FramedRequests.DOSSIER, FramedRequests.of(dossier))
                        .violations())
                .isEmpty();
        Statistics.label("status")
                .collect(dossier.status().text())
                .coverage(seen -> CodeList.require("dossier-status")
                        .rows()
                        .forEach(row -> seen.check(row.code()).count(count -> count > 0)));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    @Label("A dossier that breaks one rule in one place is found to do so, there, and nowhere else")
    void broken(@ForAll("good") Dossier dossier) {
        for (RuleBreak one : RuleBreaks.all()) {
            Dossier broken = one.change().apply(WireProjection.of(dossier));
            Tuple found =
                    Tuple.tuple(one.requirement(), one.severity(), one.path().apply(broken));
            assertThat(validate(broken).list())
                    .extracting(Finding::requirement, Finding::severity, Finding::path)
                    .containsExactly(found);
            // A value that has no form in the message cannot be written, except for a text that is too long.
            if (isWritable(broken)) {
                assertThat(validate(readBack(broken)).list())
                        .extracting(Finding::requirement, Finding::severity, Finding::path)
                        .containsExactly(found);
            }
        }
    }

    @Example
    @Label("Every rule of the pack is broken by one change at least")
    void everyRule() {
        Dossier dossier = FullMessages.dossier();
        assertThat(RuleBreaks.all().stream().map(RuleBreak::requirement).collect(Collectors.toSet()))
                .isEqualTo(RulePack.inForce(DossierChange.receivedAt(dossier)).rules().stream()
                        .map(Rule::requirement)
                        .collect(Collectors.toSet()));
    }

    private static Findings validate(Dossier dossier) {
        return dossier.check(RulePack.inForce(DossierChange.receivedAt(dossier)));
    }

    private static boolean isWritable(Dossier dossier) {
        return dossier.check(RulePack.wireFormat()).stream()
                .allMatch(finding -> finding.requirement().equals("LT-DOS-013"));
    }

    private static Dossier readBack(Dossier dossier) {
        byte[] body = CODEC.write(DossierTable.DOSSIER, dossier);
        return CODEC.read(DossierTable.DOSSIER, body, null).value();
    }
}
