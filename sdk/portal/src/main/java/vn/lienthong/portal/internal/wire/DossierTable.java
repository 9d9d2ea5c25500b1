package vn.lienthong.portal.internal.wire;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Owner;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.MappingBuilder;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;

/** The mapping of a synchronised dossier, with the keys of the older and the newer form. */
public final class DossierTable {
    /** The dossier. */
    public static final ObjectMapping<Dossier, ?> DOSSIER = buildMapping();

    private DossierTable() {}

    private static ObjectMapping<Dossier, ?> buildMapping() {
        MappingBuilder<Dossier, DossierDraft> table = ObjectMapping.of(
                "portal1/DongBoHoSoMC",
                new ModelBinding<>(
                        DossierDraft::new,
                        DossierDraft::build,
                        Dossier::extras,
                        (draft, extras) -> draft.dossier.extras(extras)));
        addProcedure(table);
        addOwner(table);
        addHandling(table);
        addLists(table);
        addNewerKeys(table);
        return table.build();
    }

    private static void addProcedure(MappingBuilder<Dossier, DossierDraft> table) {
        table.presence(FieldPresence.MANDATORY)
                .as(WireFormats.DOSSIER)
                .at("MaHoSo", "/code", Dossier::code, (d, v) -> d.dossier.code(v))
                .as(WireFormats.PROCEDURE)
                .at("MaTTHC", "/procedure/code", x -> x.procedure().code(), (d, v) -> d.procedure.code(v))
                .presence(FieldPresence.EXPECTED)
                .text("TenTTHC", "/procedure/name", x -> x.procedure().name(), (d, v) -> d.procedure.name(v))
                .as(WireFormats.FIELD)
                .at(
                        "MaLinhVuc",
                        "/procedure/field/code",
                        x -> x.procedure().field().code(),
                        (d, v) -> d.fieldCode = v)
                .text(
                        "TenLinhVuc",
                        "/procedure/field/name",
                        x -> x.procedure().field().name(),
                        (d, v) -> d.fieldName = v)
                .presence(FieldPresence.OPTIONAL)
                .as(WireFormats.CHANNEL)
                .at("KenhThucHien", "/filing/channel", x -> x.filing().channel(), (d, v) -> d.filing.channel(v))
                .derived(
                        "SoGiayToChuHoSo",
                        "/parties/owners/0/identity",
                        OwnerIdentityRow::firstNumber,
                        (d, text) -> d.firstHasNumber = !text.isEmpty())
                .text(
                        "SoBienNhan",
                        "/filing/receiptNumber",
                        x -> x.filing().receiptNumber(),
                        (d, v) -> d.filing.receiptNumber(v));
    }

    private static void addOwner(MappingBuilder<Dossier, DossierDraft> table) {
        table.as(WireFormats.NAME)
                .at(
                        "ChuHoSo",
                        "/parties/owners/0/name",
                        x -> firstOwnerValue(x, Owner::name),
                        (d, v) -> d.ownerName = v)
                .presence(FieldPresence.EXPECTED)
                .as(WireFormats.OWNER_KIND)
                .at(
                        "LoaiDoiTuong",
                        "/parties/owners/0/kind",
                        x -> firstOwnerValue(x, Owner::kind),
                        (d, v) -> d.ownerKind = v)
                .presence(FieldPresence.OPTIONAL)
                .as(WireFormats.TECH_ID)
                .at(
                        "MaDoiTuong",
                        "/parties/owners/0/techId",
                        x -> firstOwnerValue(x, Owner::techId),
                        (d, v) -> d.techId = v)
                .as(WireFormats.PROSE)
                .at(
                        "ThongTinKhac",
                        "/handling/otherInfo",
                        x -> x.handling().otherInfo(),
                        (d, v) -> d.handling.otherInfo(v))
                .as(WireFormats.EMAIL)
                .at(
                        "Email",
                        "/parties/owners/0/contact/email",
                        x -> firstOwnerValue(x, owner -> owner.contact().email()),
                        (d, v) -> d.contact.email(v))
                .as(WireFormats.PHONE)
                .at(
                        "Fax",
                        "/parties/owners/0/contact/fax",
                        x -> firstOwnerValue(x, owner -> owner.contact().fax()),
                        (d, v) -> d.contact.fax(v))
                .as(WireFormats.PHONE)
                .at(
                        "SoDienThoai",
                        "/parties/owners/0/contact/phone",
                        x -> firstOwnerValue(x, owner -> owner.contact().phone()),
                        (d, v) -> d.contact.phone(v));
    }

    /** Returns a value of the first owner, or null if there is no owner. */
    private static <V> @Nullable V firstOwnerValue(Dossier dossier, Function<Owner, @Nullable V> value) {
        List<Owner> owners = dossier.parties().owners();
        return owners.isEmpty() ? null : value.apply(owners.get(0));
    }

    private static void addHandling(MappingBuilder<Dossier, DossierDraft> table) {
        table.as(WireFormats.PROSE)
                .at("TrichYeuHoSo", "/handling/summary", x -> x.handling().summary(), (d, v) -> d.handling.summary(v))
                .presence(FieldPresence.EXPECTED)
                .as(WireValues.DATE_TIME)
                .at(
                        "NgayTiepNhan",
                        "/filing/receivedAt",
                        x -> x.filing().receivedAt(),
                        (d, v) -> d.filing.receivedAt(v))
                .presence(FieldPresence.OPTIONAL)
                .as(WireValues.DATE_TIME)
                .at("NgayHenTra", "/appointment", Dossier::appointment, (d, v) -> d.dossier.appointment(v))
                .presence(FieldPresence.MANDATORY)
                .as(WireFormats.STATUS)
                .at("TrangThaiHoSo", "/status", Dossier::status, (d, v) -> d.dossier.status(v))
                .presence(FieldPresence.OPTIONAL)
                .as(WireValues.DATE_TIME)
                .at(
                        "NgayTra",
                        "/handling/returnedAt",
                        x -> x.handling().returnedAt(),
                        (d, v) -> d.handling.returnedAt(v))
                .as(WireFormats.PROSE)
                .at("ThongTinTra", "/outcome/note", x -> x.outcome().note(), (d, v) -> d.outcome.note(v))
                .presence(FieldPresence.EXPECTED)
                .as(WireFormats.RETURN)
                .at("HinhThuc", "/outcome/form", x -> x.outcome().form(), (d, v) -> d.outcome.form(v))
                .presence(FieldPresence.OPTIONAL)
                .as(WireValues.DATE_TIME)
                .at(
                        "NgayKetThucXuLy",
                        "/handling/settledAt",
                        x -> x.handling().settledAt(),
                        (d, v) -> d.handling.settledAt(v))
                .presence(FieldPresence.EXPECTED)
                .text("DonViXuLy", "/handling/unit", x -> x.handling().unit(), (d, v) -> d.handling.unit(v))
                .presence(FieldPresence.OPTIONAL)
                .as(WireFormats.PROSE)
                .at("GhiChu", "/handling/note", x -> x.handling().note(), (d, v) -> d.handling.note(v));
    }

    private static void addLists(MappingBuilder<Dossier, DossierDraft> table) {
        table.nested(PaperTables.DOCUMENT)
                .list("TaiLieuNop", "/papers/submitted", x -> x.papers().submitted(), (d, v) -> d.papers.submitted(v))
                .nested(PaperTables.FEE)
                .list("DanhSachLePhi", "/payment/fees", x -> x.payment().fees(), (d, v) -> d.payment.fees(v))
                .nested(PaperTables.OTHER)
                .list(
                        "DanhSachTepDinhKemKhac",
                        "/papers/others",
                        x -> x.papers().others(),
                        (d, v) -> d.papers.others(v))
                .nested(SupplementTable.SUPPLEMENT)
                .list(
                        "DanhSachHoSoBoSung",
                        "/papers/supplements",
                        x -> x.papers().supplements(),
                        (d, v) -> d.papers.supplements(v))
                .nested(PaperTables.RESULT)
                .list(
                        "DanhSachGiayToKetQua",
                        "/outcome/results",
                        x -> x.outcome().results(),
                        (d, v) -> d.outcome.results(v));
    }

    /** Adds the keys that only newer sources send; a message has all or none of them. */
    private static void addNewerKeys(MappingBuilder<Dossier, DossierDraft> table) {
        table.as(WireFormats.PLACE)
                .at("NoiNopHoSo", "/filing/place", x -> x.filing().place(), (d, v) -> d.filing.place(v))
                .derived(
                        "HoSoCoThanhPhanSoHoa",
                        "/papers/submitted",
                        x -> x.papers().hasDigitised() ? "1" : "0")
                .as(WireValues.BOOLEAN_DIGIT)
                .at(
                        "TaiKhoanDuocXacThucVoiVNeID",
                        "/filing/vneidVerified",
                        x -> x.filing().vneidVerified(),
                        (d, v) -> d.filing.vneidVerified(v))
                .as(WireFormats.PAYMENT)
                .at("DuocThanhToanTrucTuyen", "/payment/place", x -> x.payment().place(), (d, v) -> d.payment.place(v))
                .as(WireValues.DATE_TIME)
                .at(
                        "NgayTuChoi",
                        "/handling/refusedAt",
                        x -> x.handling().refusedAt(),
                        (d, v) -> d.handling.refusedAt(v))
                .nested(OwnerIdentityRow.TABLE)
                .list("DinhDanhCHS", "/parties/owners", OwnerIdentityRow::of, (d, v) -> d.identities = v)
                .as(WireValues.DATE_TIME)
                .at(
                        "NgayNopHoSo",
                        "/filing/submittedAt",
                        x -> x.filing().submittedAt(),
                        (d, v) -> d.filing.submittedAt(v))
                .nested(PaperTables.DATABASE)
                .list(
                        "DSKetNoiCSDL",
                        "/papers/databases",
                        x -> x.papers().databases(),
                        (d, v) -> d.papers.databases(v));
    }
}
