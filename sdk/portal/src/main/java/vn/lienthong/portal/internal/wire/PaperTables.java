package vn.lienthong.portal.internal.wire;

import vn.lienthong.dossier.DatabaseUse;
import vn.lienthong.dossier.DatabaseUseBuilder;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.FeeItemBuilder;
import vn.lienthong.dossier.OtherPaper;
import vn.lienthong.dossier.OtherPaperBuilder;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;

/** The mappings of rows in a dossier message: papers, fees, results. */
final class PaperTables {
    private static final String KIND = "portal1/DongBoHoSoMC/";

    static final ObjectMapping<SubmittedDocument, ?> DOCUMENT = ObjectMapping.of(
                    KIND + "TaiLieuNop",
                    new ModelBinding<>(
                            SubmittedDocumentBuilder::builder,
                            SubmittedDocumentBuilder::build,
                            SubmittedDocument::extras,
                            SubmittedDocumentBuilder::extras))
            .text("TepDinhKemId", "/id", SubmittedDocument::id, SubmittedDocumentBuilder::id)
            .as(WireFormats.FILE_NAME)
            .at("TenTepDinhKem", "/fileName", SubmittedDocument::fileName, SubmittedDocumentBuilder::fileName)
            .as(WireValues.BOOLEAN_TEXT)
            .at("IsDeleted", "/removed", SubmittedDocument::removed, SubmittedDocumentBuilder::removed)
            .as(WireFormats.COMPONENT)
            .at("MaThanhPhanHoSo", "/component", SubmittedDocument::component, SubmittedDocumentBuilder::component)
            .as(WireFormats.LINK)
            .at("DuongDanTaiTepTin", "/url", SubmittedDocument::url, SubmittedDocumentBuilder::url)
            .as(WireValues.BOOLEAN_DIGIT)
            .at("DuocSoHoa", "/digitised", SubmittedDocument::digitised, SubmittedDocumentBuilder::digitised)
            .as(WireFormats.REUSE)
            .at("DuocTaiSuDung", "/reuse", SubmittedDocument::reuse, SubmittedDocumentBuilder::reuse)
            .as(WireValues.BOOLEAN_DIGIT)
            .at("DuocLayTuKhoDMQG", "/fromStore", SubmittedDocument::fromStore, SubmittedDocumentBuilder::fromStore)
            .as(WireFormats.RESULT)
            .at("MaKetQuaThayThe", "/replacedBy", SubmittedDocument::replacedBy, SubmittedDocumentBuilder::replacedBy)
            .build();

    static final ObjectMapping<FeeItem, ?> FEE = ObjectMapping.of(
                    KIND + "DanhSachLePhi",
                    new ModelBinding<>(
                            FeeItemBuilder::builder, FeeItemBuilder::build, FeeItem::extras, FeeItemBuilder::extras))
            .text("TenPhiLePhi", "/name", FeeItem::name, FeeItemBuilder::name)
            .as(WireFormats.FEE)
            .at("MaPhiLePhi", "/code", FeeItem::code, FeeItemBuilder::code)
            .as(WireFormats.COLLECTION)
            .at("HinhThucThu", "/collection", FeeItem::collection, FeeItemBuilder::collection)
            .as(WireValues.MONEY)
            .at("Gia", "/unitPrice", fee -> fee.total().orElse(null), FeeItemBuilder::unitPrice)
            .as(WireFormats.FEE_KIND)
            .at("LoaiPhiLePhi", "/kind", FeeItem::kind, FeeItemBuilder::kind)
            .build();

    static final ObjectMapping<OtherPaper, ?> OTHER = ObjectMapping.of(
                    KIND + "DanhSachTepDinhKemKhac",
                    new ModelBinding<>(
                            OtherPaperBuilder::builder,
                            OtherPaperBuilder::build,
                            OtherPaper::extras,
                            OtherPaperBuilder::extras))
            .as(WireFormats.FILE_NAME)
            .at("TenGiayTo", "/name", OtherPaper::name, OtherPaperBuilder::name)
            .number("SoLuong", "/quantity", OtherPaper::quantity, OtherPaperBuilder::quantity)
            .number("LoaiGiayTo", "/kind", OtherPaper::kind, OtherPaperBuilder::kind)
            .build();

    static final ObjectMapping<Result, ?> RESULT = ObjectMapping.of(
                    KIND + "DanhSachGiayToKetQua",
                    new ModelBinding<>(
                            ResultBuilder::builder, ResultBuilder::build, Result::extras, ResultBuilder::extras))
            .as(WireFormats.FILE_NAME)
            .at("TenGiayTo", "/name", Result::name, ResultBuilder::name)
            .as(WireFormats.COMPONENT)
            .at("MaThanhPhanHoSo", "/component", Result::component, ResultBuilder::component)
            .text("GiayToId", "/id", Result::id, ResultBuilder::id)
            .as(WireFormats.LINK)
            .at("DuongDanTepTinKetQua", "/url", Result::url, ResultBuilder::url)
            .as(WireFormats.RESULT)
            .at("MaGiayToKetQua", "/code", Result::code, ResultBuilder::code)
            .build();

    static final ObjectMapping<DatabaseUse, ?> DATABASE = ObjectMapping.of(
                    KIND + "DSKetNoiCSDL",
                    new ModelBinding<>(
                            DatabaseUseBuilder::builder,
                            DatabaseUseBuilder::build,
                            DatabaseUse::extras,
                            DatabaseUseBuilder::extras))
            .as(WireFormats.DATABASE)
            .at("MaCSDL", "/database", DatabaseUse::database, DatabaseUseBuilder::database)
            .build();

    private PaperTables() {}
}
