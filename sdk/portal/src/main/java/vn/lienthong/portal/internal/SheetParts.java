package vn.lienthong.portal.internal;

import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.AgencyBuilder;
import vn.lienthong.procedure.Field;
import vn.lienthong.procedure.FieldBuilder;
import vn.lienthong.procedure.LegalBasis;
import vn.lienthong.procedure.LegalBasisBuilder;
import vn.lienthong.procedure.Level;
import vn.lienthong.procedure.LevelBuilder;
import vn.lienthong.procedure.ResultKind;
import vn.lienthong.procedure.ResultKindBuilder;
import vn.lienthong.procedure.Subject;
import vn.lienthong.procedure.SubjectBuilder;

/** The flat parts of a published sheet. */
final class SheetParts {
    static final ObjectTable<Field, ?> FIELD = ObjectTable.of(
                    "portal1/LayThuTuc/LINHVUCTHUCHIEN",
                    new Shape<>(FieldBuilder::builder, FieldBuilder::build, Field::extras, FieldBuilder::extras))
            .as(Codes.FIELD)
            .at("MALINHVUC", "/code", Field::code, FieldBuilder::code)
            .text("TENLINHVUC", "/name", Field::name, FieldBuilder::name)
            .build();

    static final ObjectTable<Level, ?> LEVEL = ObjectTable.of(
                    "portal1/LayThuTuc/CAPTHUCHIEN",
                    new Shape<>(LevelBuilder::builder, LevelBuilder::build, Level::extras, LevelBuilder::extras))
            .text("CAPTHUCHIEN", "/code", Level::code, LevelBuilder::code)
            .text("TENCAP", "/name", Level::name, LevelBuilder::name)
            .build();

    static final ObjectTable<Subject, ?> SUBJECT = ObjectTable.of(
                    "portal1/LayThuTuc/DOITUONGTHUCHIEN",
                    new Shape<>(
                            SubjectBuilder::builder, SubjectBuilder::build, Subject::extras, SubjectBuilder::extras))
            .text("MADOITUONG", "/code", Subject::code, SubjectBuilder::code)
            .text("TENDOITUONG", "/name", Subject::name, SubjectBuilder::name)
            .build();

    static final ObjectTable<Agency, ?> AGENCY = ObjectTable.of(
                    "portal1/LayThuTuc/COQUAN",
                    new Shape<>(AgencyBuilder::builder, AgencyBuilder::build, Agency::extras, AgencyBuilder::extras))
            .as(Codes.AGENCY)
            .at("MADONVI", "/code", Agency::code, AgencyBuilder::code)
            .text("TENDONVI", "/name", Agency::name, AgencyBuilder::name)
            .build();

    static final ObjectTable<ResultKind, ?> RESULT = ObjectTable.of(
                    "portal1/LayThuTuc/KETQUATHUCHIEN",
                    new Shape<>(
                            ResultKindBuilder::builder,
                            ResultKindBuilder::build,
                            ResultKind::extras,
                            ResultKindBuilder::extras))
            .as(Codes.RESULT)
            .at("MAKETQUA", "/code", ResultKind::code, ResultKindBuilder::code)
            .text("TENKETQUA", "/name", ResultKind::name, ResultKindBuilder::name)
            .text("URL", "/url", ResultKind::url, ResultKindBuilder::url)
            .text("TENTEP", "/fileName", ResultKind::fileName, ResultKindBuilder::fileName)
            .build();

    static final ObjectTable<LegalBasis, ?> LEGAL_BASIS = ObjectTable.of(
                    "portal1/LayThuTuc/CANCUPHAPLY",
                    new Shape<>(
                            LegalBasisBuilder::builder,
                            LegalBasisBuilder::build,
                            LegalBasis::extras,
                            LegalBasisBuilder::extras))
            .text("SOVANBAN", "/number", LegalBasis::number, LegalBasisBuilder::number)
            .text("TENVANBAN", "/title", LegalBasis::title, LegalBasisBuilder::title)
            .text("NGAYBANHANH", "/issuedOn", LegalBasis::issuedOn, LegalBasisBuilder::issuedOn)
            .text("NGAYHIEULUC", "/effectiveOn", LegalBasis::effectiveOn, LegalBasisBuilder::effectiveOn)
            .text("COQUANBANHANH", "/issuer", LegalBasis::issuer, LegalBasisBuilder::issuer)
            .text("DIACHITRUYCAP", "/url", LegalBasis::url, LegalBasisBuilder::url)
            .build();

    private SheetParts() {}
}
