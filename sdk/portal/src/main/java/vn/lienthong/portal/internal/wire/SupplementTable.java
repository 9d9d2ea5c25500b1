package vn.lienthong.portal.internal.wire;

import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementActBuilder;
import vn.lienthong.dossier.SupplementBuilder;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;

/**
 * The mapping of a supplement inside a dossier message. No source contains a supplement; the types are an
 * assumption, see the open questions of the specification.
 */
final class SupplementTable {
    static final ObjectMapping<Supplement, ?> SUPPLEMENT = ObjectMapping.of(
                    "portal1/DongBoHoSoMC/DanhSachHoSoBoSung",
                    new ModelBinding<>(
                            SupplementDraft::new,
                            SupplementDraft::build,
                            Supplement::extras,
                            (draft, extras) -> draft.supplement.extras(extras)))
            .text("HoSoBoSungId", "/id", Supplement::id, (d, v) -> d.supplement.id(v))
            .as(WireFormats.NAME)
            .at("NguoiYeuCauBoSung", "/request/person", s -> s.request().person(), (d, v) -> d.request.person(v))
            .as(WireFormats.PROSE)
            .at("NoiDungBoSung", "/request/content", s -> s.request().content(), (d, v) -> d.request.content(v))
            .as(WireValues.DATE_TIME)
            .at("NgayBoSung", "/request/at", s -> s.request().at(), (d, v) -> d.request.at(v))
            .as(WireFormats.NAME)
            .at("NguoiTiepNhanBoSung", "/answer/person", s -> s.answer().person(), (d, v) -> d.answer.person(v))
            .as(WireFormats.PROSE)
            .at("ThongTinTiepNhan", "/answer/content", s -> s.answer().content(), (d, v) -> d.answer.content(v))
            .as(WireValues.DATE_TIME)
            .at("NgayTiepNhanBoSung", "/answer/at", s -> s.answer().at(), (d, v) -> d.answer.at(v))
            .as(WireValues.BOOLEAN_TEXT)
            .at("TrangThaiBoSung", "/closed", Supplement::closed, (d, v) -> d.supplement.closed(v))
            .nested(PaperTables.DOCUMENT)
            .list("DanhSachGiayToBoSung", "/documents", Supplement::documents, (d, v) -> d.supplement.documents(v))
            .nested(PaperTables.FEE)
            .list("DanhSachLePhiBoSung", "/fees", Supplement::fees, (d, v) -> d.supplement.fees(v))
            .as(WireValues.DATE_TIME)
            .at(
                    "NgayHenTraTruoc",
                    "/appointmentBefore",
                    Supplement::appointmentBefore,
                    (d, v) -> d.supplement.appointmentBefore(v))
            .as(WireValues.DATE_TIME)
            .at(
                    "NgayHenTraMoi",
                    "/appointmentAfter",
                    Supplement::appointmentAfter,
                    (d, v) -> d.supplement.appointmentAfter(v))
            .build();

    private SupplementTable() {}

    private static final class SupplementDraft {
        private final SupplementBuilder supplement = SupplementBuilder.builder();
        private final SupplementActBuilder request = SupplementActBuilder.builder();
        private final SupplementActBuilder answer = SupplementActBuilder.builder();

        Supplement build() {
            return supplement.request(request.build()).answer(answer.build()).build();
        }
    }
}
