package vn.lienthong.portal.internal.wire;

import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.dossier.ProcessingStepBuilder;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.value.Extras;

/** The mapping of an appended processing step with the code of its dossier. */
public record ProgressRow(DossierCode dossier, ProcessingStep step) {
    /** The row. */
    public static final ObjectMapping<ProgressRow, ?> STEP = ObjectMapping.of(
                    "portal1/CapNhatTienDoHoSoMC",
                    new ModelBinding<>(
                            ProgressRowDraft::new,
                            ProgressRowDraft::build,
                            row -> row.step().extras(),
                            (ProgressRowDraft draft, Extras extras) -> draft.step.extras(extras)))
            .presence(FieldPresence.MANDATORY)
            .as(WireFormats.DOSSIER)
            .at("MaHoSo", "/dossier", ProgressRow::dossier, (d, v) -> d.dossier = v)
            .presence(FieldPresence.EXPECTED)
            .as(WireFormats.NAME)
            .at("NguoiXuLy", "/handler", r -> r.step().handler(), (d, v) -> d.step.handler(v))
            .presence(FieldPresence.OPTIONAL)
            .text("ChucDanh", "/position", r -> r.step().position(), (d, v) -> d.step.position(v))
            .presence(FieldPresence.EXPECTED)
            .as(WireValues.DATE_TIME)
            .at("ThoiDiemXuLy", "/at", r -> r.step().at(), (d, v) -> d.step.at(v))
            .presence(FieldPresence.OPTIONAL)
            .text("PhongBanXuLy", "/department", r -> r.step().department(), (d, v) -> d.step.department(v))
            .presence(FieldPresence.EXPECTED)
            .as(WireFormats.PROSE)
            .at("NoiDungXuLy", "/content", r -> r.step().content(), (d, v) -> d.step.content(v))
            .presence(FieldPresence.MANDATORY)
            .as(WireFormats.STATUS)
            .at("TrangThai", "/status", r -> r.step().status(), (d, v) -> d.step.status(v))
            .presence(FieldPresence.OPTIONAL)
            .as(WireValues.DATE_TIME)
            .at("NgayBatDau", "/startedAt", r -> r.step().startedAt(), (d, v) -> d.step.startedAt(v))
            .as(WireValues.DATE_TIME)
            .at("NgayKetThucTheoQuyDinh", "/dueAt", r -> r.step().dueAt(), (d, v) -> d.step.dueAt(v))
            .build();

    private static final class ProgressRowDraft {
        private final ProcessingStepBuilder step = ProcessingStepBuilder.builder();
        private DossierCode dossier = DossierCode.of("?");

        ProgressRow build() {
            return new ProgressRow(dossier, step.build());
        }
    }
}
