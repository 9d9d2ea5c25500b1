package vn.lienthong.portal.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.ReadResult;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.portal.internal.DossierArbitraries;
import vn.lienthong.portal.internal.ModelCoverage;
import vn.lienthong.portal.internal.ProcedureArbitraries;
import vn.lienthong.portal.internal.WireProjection;
import vn.lienthong.procedure.Procedure;

/** Tests that authored messages have the only form that the judge accepts, and are equal after reading. */
class AuthoredMessageProperties {
    private static final ModelCoverage DOSSIER = ModelCoverage.of(
            Dossier.class,
            // The message has one name and one list of identities, so that it cannot express a dossier without owners.
            "/parties/owners=0",
            // A kind outside every list cannot be authored.
            "/parties/owners/*/identity=OtherDocument",
            "/parties/submitter/identity=OtherDocument",
            "/parties/authorised/person/identity=OtherDocument",
            "/parties/legalRepresentative/identity=OtherDocument",
            "/parties/beneficiary/identity=OtherDocument",
            // The client ensures these before it writes: a unit from its options, and a named database.
            "/handling/unit=absent",
            "/papers/databases/*/database=absent");

    private static final ModelCoverage STEP = ModelCoverage.of(ProgressRow.class);
    private static final ModelCoverage PROCEDURE = ModelCoverage.of(Procedure.class);

    private final JsonCodec codec = JsonCodec.standard();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.any();
    }

    @Provide
    Arbitrary<ProgressRow> rows() {
        return ProgressRowArbitraries.any();
    }

    @Provide
    Arbitrary<ProgressRow> completeRows() {
        return ProgressRowArbitraries.complete();
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        return ProcedureArbitraries.any();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("A dossier of any content is accepted in the authored form, and every optional part was there and missing")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Tag("LT-MSG-007")
    void dossierAccepted(@ForAll("dossiers") Dossier dossier) {
        assertThat(MessageJudge.standard()
                        .judge(FramedRequests.DOSSIER, FramedRequests.of(dossier))
                        .violations())
                .isEmpty();
        DOSSIER.count(dossier);
        Statistics.label("owners").collect(dossier.parties().owners().size()).coverage(seen -> {
            for (int owners = 1; owners <= 4; owners++) {
                seen.check(owners).count(count -> count > 0);
            }
        });
        Statistics.label("multiplied fee")
                .collect(dossier.payment().fees().stream()
                        .anyMatch(fee -> fee.quantity() > 1 && fee.unitPrice() != null))
                .coverage(seen -> seen.check(true).count(count -> count > 0));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("A dossier is read back equal over the fields that the message carries")
    @Tag("LT-DOS-019")
    @Tag("LT-DOS-020")
    @Tag("LT-DOS-021")
    void dossierReadBack(@ForAll("dossiers") Dossier dossier) {
        assertThat(readBack(DossierTable.DOSSIER, dossier)).isEqualTo(WireProjection.of(dossier));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("A progress row with what is required is accepted")
    @Tag("LT-SYNC-005")
    void rowAccepted(@ForAll("completeRows") ProgressRow row) {
        assertThat(MessageJudge.standard()
                        .judge(FramedRequests.STEPS, FramedRequests.of(row))
                        .violations())
                .isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("A progress row of any content is read back equal, and every optional part was there and missing")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void rowReadBack(@ForAll("rows") ProgressRow row) {
        assertThat(readBack(ProgressRow.STEP, row)).isEqualTo(row);
        STEP.count(row);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("A sheet of any content is well formed and read back equal, and every optional part was there and missing")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Tag("LT-PROC-001")
    void sheetReadBack(@ForAll("procedures") Procedure procedure) {
        byte[] sheet = codec.write(ProcedureTable.SHEET, procedure);
        assertThat(MessageJudge.standard()
                        .judge("portal/LayThuTuc.sheet", sheet)
                        .violations())
                .isEmpty();
        assertThat(readBack(ProcedureTable.SHEET, procedure)).isEqualTo(procedure);
        PROCEDURE.count(procedure);
    }

    private <R> R readBack(ObjectMapping<R, ?> table, R value) {
        ReadResult<R> read = codec.read(table, codec.write(table, value), null);
        assertThat(read.findings().list()).isEmpty();
        return read.value();
    }
}
