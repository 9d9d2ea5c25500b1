package vn.lienthong.portal.internal.wire;

import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.AgencyBuilder;
import vn.lienthong.procedure.EligibleSubject;
import vn.lienthong.procedure.EligibleSubjectBuilder;
import vn.lienthong.procedure.ExecutionLevel;
import vn.lienthong.procedure.ExecutionLevelBuilder;
import vn.lienthong.procedure.Field;
import vn.lienthong.procedure.FieldBuilder;
import vn.lienthong.procedure.LegalBasis;
import vn.lienthong.procedure.LegalBasisBuilder;
import vn.lienthong.procedure.ResultKind;
import vn.lienthong.procedure.ResultKindBuilder;

/** The mappings of the flat parts of a published sheet. */
final class SheetPartTables {
    static final ObjectMapping<Field, ?> FIELD = ObjectMapping.of(
                    "portal1/LayThuTuc/LINHVUCTHUCHIEN",
                    new ModelBinding<>(FieldBuilder::builder, FieldBuilder::build, Field::extras, FieldBuilder::extras))
            .as(WireFormats.FIELD)
            .at("MALINHVUC", "/code", Field::code, FieldBuilder::code)
            .text("TENLINHVUC", "/name", Field::name, FieldBuilder::name)
            .build();

    static final ObjectMapping<ExecutionLevel, ?> LEVEL = ObjectMapping.of(
                    "portal1/LayThuTuc/CAPTHUCHIEN",
                    new ModelBinding<>(
                            ExecutionLevelBuilder::builder,
                            ExecutionLevelBuilder::build,
                            ExecutionLevel::extras,
                            ExecutionLevelBuilder::extras))
            .text("CAPTHUCHIEN", "/code", ExecutionLevel::code, ExecutionLevelBuilder::code)
            .text("TENCAP", "/name", ExecutionLevel::name, ExecutionLevelBuilder::name)
            .build();

    static final ObjectMapping<EligibleSubject, ?> SUBJECT = ObjectMapping.of(
                    "portal1/LayThuTuc/DOITUONGTHUCHIEN",
                    new ModelBinding<>(
                            EligibleSubjectBuilder::builder,
                            EligibleSubjectBuilder::build,
                            EligibleSubject::extras,
                            EligibleSubjectBuilder::extras))
            .text("MADOITUONG", "/code", EligibleSubject::code, EligibleSubjectBuilder::code)
            .text("TENDOITUONG", "/name", EligibleSubject::name, EligibleSubjectBuilder::name)
            .build();

    static final ObjectMapping<Agency, ?> AGENCY = ObjectMapping.of(
                    "portal1/LayThuTuc/COQUAN",
                    new ModelBinding<>(
                            AgencyBuilder::builder, AgencyBuilder::build, Agency::extras, AgencyBuilder::extras))
            .as(WireFormats.AGENCY)
            .at("MADONVI", "/code", Agency::code, AgencyBuilder::code)
            .text("TENDONVI", "/name", Agency::name, AgencyBuilder::name)
            .build();

    static final ObjectMapping<ResultKind, ?> RESULT = ObjectMapping.of(
                    "portal1/LayThuTuc/KETQUATHUCHIEN",
                    new ModelBinding<>(
                            ResultKindBuilder::builder,
                            ResultKindBuilder::build,
                            ResultKind::extras,
                            ResultKindBuilder::extras))
            .as(WireFormats.RESULT)
            .at("MAKETQUA", "/code", ResultKind::code, ResultKindBuilder::code)
            .text("TENKETQUA", "/name", ResultKind::name, ResultKindBuilder::name)
            .text("URL", "/url", ResultKind::url, ResultKindBuilder::url)
            .text("TENTEP", "/fileName", ResultKind::fileName, ResultKindBuilder::fileName)
            .build();

    static final ObjectMapping<LegalBasis, ?> LEGAL_BASIS = ObjectMapping.of(
                    "portal1/LayThuTuc/CANCUPHAPLY",
                    new ModelBinding<>(
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

    private SheetPartTables() {}
}
