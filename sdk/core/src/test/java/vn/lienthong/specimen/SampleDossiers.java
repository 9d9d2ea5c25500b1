package vn.lienthong.specimen;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierHandlingBuilder;
import vn.lienthong.dossier.FilingBuilder;
import vn.lienthong.dossier.Owner;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.ComponentCase;
import vn.lienthong.procedure.DossierComponent;
import vn.lienthong.procedure.DossierComponentBuilder;
import vn.lienthong.procedure.EligibleSubject;
import vn.lienthong.procedure.FeeLine;
import vn.lienthong.procedure.FeeLineBuilder;
import vn.lienthong.procedure.Field;
import vn.lienthong.procedure.FilingMethod;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureAgenciesBuilder;
import vn.lienthong.procedure.ProcedureBuilder;
import vn.lienthong.procedure.ProcedureScope;
import vn.lienthong.procedure.SequenceCase;
import vn.lienthong.procedure.SequenceStep;
import vn.lienthong.procedure.TimeLimitCase;
import vn.lienthong.value.Extras;

/** A dossier and a procedure that break no rule, with invented persons. */
public final class SampleDossiers {
    /** The reception time of the dossier. */
    public static final OffsetDateTime RECEPTION = OffsetDateTime.parse("2024-12-05T08:30:00+07:00");

    private SampleDossiers() {}

    /** Returns a citizen's dossier, received at the counter, without findings. */
    public static Dossier dossier() {
        return Dossier.receive(procedure(), DossierCode.of("H56.14-241205-12345"), owner(), Channel.DIRECT, RECEPTION)
                .appointment(RECEPTION.plusDays(12))
                .build();
    }

    /** Returns a citizen born in 1904. */
    public static Owner owner() {
        return Owner.citizen(new PersonalId("038004000001"), PersonName.of("Nguyễn Văn KIỂM THỬ"));
    }

    /** Returns a procedure without findings. */
    public static Procedure procedure() {
        Field field = new Field(FieldCode.of("G15-TP01"), "Chứng thực", Extras.NONE);
        return ProcedureBuilder.builder()
                .code(ProcedureCode.of("2.000488"))
                .name("Cấp phiếu lý lịch tư pháp")
                .scope(new ProcedureScope(
                        List.of(field),
                        List.of(),
                        List.of(new EligibleSubject(null, "Công dân Việt Nam", Extras.NONE)),
                        List.of(),
                        List.of()))
                .sequence(List.of(
                        new SequenceCase(null, List.of(new SequenceStep("Nộp hồ sơ", Extras.NONE)), Extras.NONE)))
                .components(List.of(new ComponentCase(null, List.of(component("Tờ khai")), Extras.NONE)))
                .agencies(ProcedureAgenciesBuilder.builder()
                        .implementing(List.of(new Agency(null, "Sở Tư pháp", Extras.NONE)))
                        .build())
                .manners(List.of(
                        filingMethod(Channel.DIRECT, new TimeLimit("10", "Ngày làm việc", null)),
                        filingMethod(Channel.ONLINE, new TimeLimit("0.5", "Giờ", null))))
                .build();
    }

    /** Returns a procedure with only a code and a name. */
    public static Procedure plainProcedure() {
        return ProcedureBuilder.builder()
                .code(ProcedureCode.of("2.000488"))
                .name("Cấp Phiếu lý lịch tư pháp")
                .build();
    }

    /** Returns a citizen with a personal id and a name in capitals, as the portal writes it. */
    public static Owner citizen() {
        return Owner.citizen(new PersonalId("038000000001"), PersonName.of("NGUYỄN VĂN KIỂM THỬ"));
    }

    /**
     * Returns a dossier of that citizen and that procedure, received at the counter, with an appointment after 14
     * days.
     */
    public static Dossier received(DossierCode code) {
        return Dossier.receive(plainProcedure(), code, citizen(), Channel.DIRECT, RECEPTION)
                .appointment(RECEPTION.plusDays(14))
                .build();
    }

    /** Returns a component that is required once, as an original. */
    public static DossierComponent component(String name) {
        return DossierComponentBuilder.builder()
                .name(name)
                .originals("1")
                .copies("0")
                .build();
    }

    /** Returns a channel with one case. */
    public static FilingMethod filingMethod(Channel channel, TimeLimit limit) {
        FeeLine fee = FeeLineBuilder.builder()
                .name("Phí")
                .value("200000")
                .unit("Đồng")
                .build();
        return new FilingMethod(channel, List.of(new TimeLimitCase(limit, List.of(fee), Extras.NONE)), Extras.NONE);
    }

    /** Returns the dossier with a changed filing. */
    public static Dossier withFiling(Dossier dossier, UnaryOperator<FilingBuilder> change) {
        return dossier.toBuilder()
                .filing(change.apply(dossier.filing().toBuilder()).build())
                .build();
    }

    /** Returns the dossier with a changed handling. */
    public static Dossier withHandling(Dossier dossier, UnaryOperator<DossierHandlingBuilder> change) {
        return dossier.toBuilder()
                .handling(change.apply(dossier.handling().toBuilder()).build())
                .build();
    }
}
