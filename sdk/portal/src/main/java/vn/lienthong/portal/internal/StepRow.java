package vn.lienthong.portal.internal;

import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.dossier.ProcessingStepBuilder;
import vn.lienthong.error.Extras;
import vn.lienthong.json.Need;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;

/** One processing step with the code of its dossier, as it is appended. */
public record StepRow(DossierCode dossier, ProcessingStep step) {
    /** The row. */
    public static final ObjectTable<StepRow, ?> STEP = ObjectTable.of(
                    "portal1/CapNhatTienDoHoSoMC",
                    new Shape<>(
                            Draft::new,
                            Draft::build,
                            row -> row.step().extras(),
                            (Draft draft, Extras extras) -> draft.step.extras(extras)))
            .need(Need.MANDATORY)
            .as(Codes.DOSSIER)
            .at("MaHoSo", "/dossier", StepRow::dossier, (d, v) -> d.dossier = v)
            .need(Need.EXPECTED)
            .as(Codes.NAME)
            .at("NguoiXuLy", "/handler", r -> r.step().handler(), (d, v) -> d.step.handler(v))
            .need(Need.OPTIONAL)
            .text("ChucDanh", "/position", r -> r.step().position(), (d, v) -> d.step.position(v))
            .need(Need.EXPECTED)
            .as(Wire.DATE_TIME)
            .at("ThoiDiemXuLy", "/at", r -> r.step().at(), (d, v) -> d.step.at(v))
            .need(Need.OPTIONAL)
            .text("PhongBanXuLy", "/department", r -> r.step().department(), (d, v) -> d.step.department(v))
            .need(Need.EXPECTED)
            .as(Codes.PROSE)
            .at("NoiDungXuLy", "/content", r -> r.step().content(), (d, v) -> d.step.content(v))
            .need(Need.MANDATORY)
            .as(Codes.STATUS)
            .at("TrangThai", "/status", r -> r.step().status(), (d, v) -> d.step.status(v))
            .need(Need.OPTIONAL)
            .as(Wire.DATE_TIME)
            .at("NgayBatDau", "/startedAt", r -> r.step().startedAt(), (d, v) -> d.step.startedAt(v))
            .as(Wire.DATE_TIME)
            .at("NgayKetThucTheoQuyDinh", "/dueAt", r -> r.step().dueAt(), (d, v) -> d.step.dueAt(v))
            .build();

    private static final class Draft {
        private final ProcessingStepBuilder step = ProcessingStepBuilder.builder();
        private DossierCode dossier = DossierCode.of("?");

        StepRow build() {
            return new StepRow(dossier, step.build());
        }
    }
}
