package vn.lienthong.portal.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.portal.internal.PortalVectors;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.AgencyBuilder;
import vn.lienthong.procedure.ComponentCaseBuilder;
import vn.lienthong.procedure.DossierComponentBuilder;
import vn.lienthong.procedure.EligibleSubjectBuilder;
import vn.lienthong.procedure.ExecutionLevelBuilder;
import vn.lienthong.procedure.FeeLineBuilder;
import vn.lienthong.procedure.FieldBuilder;
import vn.lienthong.procedure.FilingMethodBuilder;
import vn.lienthong.procedure.LegalBasisBuilder;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureAgencies;
import vn.lienthong.procedure.ProcedureBuilder;
import vn.lienthong.procedure.ProcedureScopeBuilder;
import vn.lienthong.procedure.ResultKindBuilder;
import vn.lienthong.procedure.SequenceCaseBuilder;
import vn.lienthong.procedure.SequenceStepBuilder;
import vn.lienthong.procedure.TimeLimitCaseBuilder;

/** Messages with a row in every list, so that they contain every key of every mapping. */
public final class FullMessages {
    private static final JsonCodec CODEC = JsonCodec.standard();

    private FullMessages() {}

    /** Returns the specification's fullest dossier, with a supplement that contains a paper and a fee. */
    public static Dossier dossier() {
        Dossier full = sample("full");
        Supplement asked = sample("supplement").papers().supplements().get(0);
        Supplement brought = asked.toBuilder()
                .documents(full.papers().submitted())
                .fees(full.payment().fees())
                .build();
        return full.toBuilder()
                .papers(full.papers().toBuilder().supplements(List.of(brought)).build())
                .build();
    }

    public static ProgressRow row() {
        Dossier dossier = dossier();
        var received = dossier.filing().receivedAt();
        assertThat(received).isNotNull();
        return new ProgressRow(
                dossier.code(),
                ProcessingStep.of(
                        DossierStatus.RECEIVED,
                        received,
                        PersonName.of("TRẦN THỊ KIỂM THỬ"),
                        FreeText.of("Tiếp nhận hồ sơ")));
    }

    /** Returns a sheet with only its identifying values and the rows of its lists. */
    public static byte[] sheet() {
        List<Agency> agencies = List.of(AgencyBuilder.builder().build());
        var fee = FeeLineBuilder.builder().build();
        var limit = TimeLimitCaseBuilder.builder()
                .limit(new TimeLimit("10", "Ngày", null))
                .fees(List.of(fee))
                .build();
        Procedure procedure = ProcedureBuilder.builder()
                .code(ProcedureCode.of("2.000488"))
                .name("Cấp Phiếu lý lịch tư pháp")
                .scope(ProcedureScopeBuilder.builder()
                        .fields(List.of(FieldBuilder.builder().build()))
                        .levels(List.of(ExecutionLevelBuilder.builder().build()))
                        .subjects(List.of(EligibleSubjectBuilder.builder().build()))
                        .build())
                .sequence(List.of(SequenceCaseBuilder.builder()
                        .steps(List.of(SequenceStepBuilder.builder().build()))
                        .build()))
                .manners(List.of(
                        FilingMethodBuilder.builder().cases(List.of(limit)).build()))
                .components(List.of(ComponentCaseBuilder.builder()
                        .components(List.of(DossierComponentBuilder.builder().build()))
                        .build()))
                .results(List.of(ResultKindBuilder.builder().build()))
                .legalBases(List.of(LegalBasisBuilder.builder().build()))
                .agencies(new ProcedureAgencies(agencies, agencies, agencies, agencies))
                .build();
        return CODEC.write(ProcedureTable.SHEET, procedure);
    }

    private static Dossier sample(String variant) {
        JsonNode message = PortalVectors.file("vectors/messages/DongBoHoSoMC.request.authored." + variant + ".json");
        return CODEC.read(DossierTable.DOSSIER, PortalVectors.bytes(message.at("/data/0")), null)
                .value();
    }
}
