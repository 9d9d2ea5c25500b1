package vn.lienthong.portal.internal;

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
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;

/** The rows of a dossier message: papers, fees, results. */
final class PaperTables {
    private static final String KIND = "portal1/DongBoHoSoMC/";

    static final ObjectTable<SubmittedDocument, ?> DOCUMENT = ObjectTable.of(
                    KIND + "TaiLieuNop",
                    new Shape<>(
                            SubmittedDocumentBuilder::builder,
                            SubmittedDocumentBuilder::build,
                            SubmittedDocument::extras,
                            SubmittedDocumentBuilder::extras))
            .text("TepDinhKemId", "/id", SubmittedDocument::id, SubmittedDocumentBuilder::id)
            .as(Codes.FILE_NAME)
            .at("TenTepDinhKem", "/fileName", SubmittedDocument::fileName, SubmittedDocumentBuilder::fileName)
            .as(Wire.TRUTH)
            .at("IsDeleted", "/removed", SubmittedDocument::removed, SubmittedDocumentBuilder::removed)
            .as(Codes.COMPONENT)
            .at("MaThanhPhanHoSo", "/component", SubmittedDocument::component, SubmittedDocumentBuilder::component)
            .as(Codes.LINK)
            .at("DuongDanTaiTepTin", "/url", SubmittedDocument::url, SubmittedDocumentBuilder::url)
            .as(Wire.FLAG)
            .at("DuocSoHoa", "/digitised", SubmittedDocument::digitised, SubmittedDocumentBuilder::digitised)
            .as(Codes.REUSE)
            .at("DuocTaiSuDung", "/reuse", SubmittedDocument::reuse, SubmittedDocumentBuilder::reuse)
            .as(Wire.FLAG)
            .at("DuocLayTuKhoDMQG", "/fromStore", SubmittedDocument::fromStore, SubmittedDocumentBuilder::fromStore)
            .as(Codes.RESULT)
            .at("MaKetQuaThayThe", "/replacedBy", SubmittedDocument::replacedBy, SubmittedDocumentBuilder::replacedBy)
            .build();

    static final ObjectTable<FeeItem, ?> FEE = ObjectTable.of(
                    KIND + "DanhSachLePhi",
                    new Shape<>(
                            FeeItemBuilder::builder, FeeItemBuilder::build, FeeItem::extras, FeeItemBuilder::extras))
            .text("TenPhiLePhi", "/name", FeeItem::name, FeeItemBuilder::name)
            .as(Codes.FEE)
            .at("MaPhiLePhi", "/code", FeeItem::code, FeeItemBuilder::code)
            .as(Codes.COLLECTION)
            .at("HinhThucThu", "/collection", FeeItem::collection, FeeItemBuilder::collection)
            .as(Wire.MONEY)
            .at("Gia", "/unitPrice", fee -> fee.total().orElse(null), FeeItemBuilder::unitPrice)
            .as(Codes.FEE_KIND)
            .at("LoaiPhiLePhi", "/kind", FeeItem::kind, FeeItemBuilder::kind)
            .build();

    static final ObjectTable<OtherPaper, ?> OTHER = ObjectTable.of(
                    KIND + "DanhSachTepDinhKemKhac",
                    new Shape<>(
                            OtherPaperBuilder::builder,
                            OtherPaperBuilder::build,
                            OtherPaper::extras,
                            OtherPaperBuilder::extras))
            .as(Codes.FILE_NAME)
            .at("TenGiayTo", "/name", OtherPaper::name, OtherPaperBuilder::name)
            .number("SoLuong", "/quantity", OtherPaper::quantity, OtherPaperBuilder::quantity)
            .number("LoaiGiayTo", "/kind", OtherPaper::kind, OtherPaperBuilder::kind)
            .build();

    static final ObjectTable<Result, ?> RESULT = ObjectTable.of(
                    KIND + "DanhSachGiayToKetQua",
                    new Shape<>(ResultBuilder::builder, ResultBuilder::build, Result::extras, ResultBuilder::extras))
            .as(Codes.FILE_NAME)
            .at("TenGiayTo", "/name", Result::name, ResultBuilder::name)
            .as(Codes.COMPONENT)
            .at("MaThanhPhanHoSo", "/component", Result::component, ResultBuilder::component)
            .text("GiayToId", "/id", Result::id, ResultBuilder::id)
            .as(Codes.LINK)
            .at("DuongDanTepTinKetQua", "/url", Result::url, ResultBuilder::url)
            .as(Codes.RESULT)
            .at("MaGiayToKetQua", "/code", Result::code, ResultBuilder::code)
            .build();

    static final ObjectTable<DatabaseUse, ?> DATABASE = ObjectTable.of(
                    KIND + "DSKetNoiCSDL",
                    new Shape<>(
                            DatabaseUseBuilder::builder,
                            DatabaseUseBuilder::build,
                            DatabaseUse::extras,
                            DatabaseUseBuilder::extras))
            .as(Codes.DATABASE)
            .at("MaCSDL", "/database", DatabaseUse::database, DatabaseUseBuilder::database)
            .build();

    private PaperTables() {}
}
