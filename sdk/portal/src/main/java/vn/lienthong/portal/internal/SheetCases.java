package vn.lienthong.portal.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.error.Extras;
import vn.lienthong.json.Need;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;
import vn.lienthong.procedure.ComponentCase;
import vn.lienthong.procedure.ComponentCaseBuilder;
import vn.lienthong.procedure.DossierComponent;
import vn.lienthong.procedure.DossierComponentBuilder;
import vn.lienthong.procedure.FeeLine;
import vn.lienthong.procedure.FeeLineBuilder;
import vn.lienthong.procedure.Manner;
import vn.lienthong.procedure.MannerBuilder;
import vn.lienthong.procedure.SequenceCase;
import vn.lienthong.procedure.SequenceCaseBuilder;
import vn.lienthong.procedure.SequenceStep;
import vn.lienthong.procedure.SequenceStepBuilder;
import vn.lienthong.procedure.TimeCase;

/** The parts of a published sheet that differ by case: sequence, limits with fees, components. */
final class SheetCases {
    private static final String KIND = "portal1/LayThuTuc/";

    private static final ObjectTable<SequenceStep, ?> STEP = ObjectTable.of(
                    KIND + "TRINHTU",
                    new Shape<>(
                            SequenceStepBuilder::builder,
                            SequenceStepBuilder::build,
                            SequenceStep::extras,
                            SequenceStepBuilder::extras))
            .text("TENTRINHTU", "/text", SequenceStep::text, SequenceStepBuilder::text)
            .build();

    static final ObjectTable<SequenceCase, ?> SEQUENCE = ObjectTable.of(
                    KIND + "TRINHTUTHUCHIEN",
                    new Shape<>(
                            SequenceCaseBuilder::builder,
                            SequenceCaseBuilder::build,
                            SequenceCase::extras,
                            SequenceCaseBuilder::extras))
            .text("TRUONGHOP", "/label", SequenceCase::label, SequenceCaseBuilder::label)
            .of(STEP)
            .list("TRINHTU", "/steps", SequenceCase::steps, SequenceCaseBuilder::steps)
            .build();

    private static final ObjectTable<FeeLine, ?> FEE = ObjectTable.of(
                    KIND + "PHILEPHI",
                    new Shape<>(
                            FeeLineBuilder::builder, FeeLineBuilder::build, FeeLine::extras, FeeLineBuilder::extras))
            .as(Codes.FEE)
            .at("MAPHILEPHI", "/code", FeeLine::code, FeeLineBuilder::code)
            .text("TENPHILEPHI", "/name", FeeLine::name, FeeLineBuilder::name)
            .text("SOTIEN", "/value", FeeLine::value, FeeLineBuilder::value)
            .text("DONVI", "/unit", FeeLine::unit, FeeLineBuilder::unit)
            .text("MOTA", "/note", FeeLine::note, FeeLineBuilder::note)
            .text("URL", "/url", FeeLine::url, FeeLineBuilder::url)
            .text("TENTEP", "/fileName", FeeLine::fileName, FeeLineBuilder::fileName)
            .build();

    private static final ObjectTable<TimeCase, ?> TIME = ObjectTable.of(
                    KIND + "THOIGIAN",
                    new Shape<>(
                            TimeCaseDraft::new,
                            TimeCaseDraft::build,
                            TimeCase::extras,
                            (draft, extras) -> draft.extras = extras))
            .need(Need.EXPECTED)
            .text("THOIGIANGIAIQUYET", "/limit/value", c -> c.limit().value(), (d, v) -> d.value = v)
            .text("DONVITINH", "/limit/unit", c -> c.limit().unit(), (d, v) -> d.unit = v)
            .need(Need.OPTIONAL)
            .text("MOTA", "/limit/note", c -> c.limit().note(), (d, v) -> d.note = v)
            .of(FEE)
            .list("PHILEPHI", "/fees", TimeCase::fees, (d, v) -> d.fees = v)
            .build();

    static final ObjectTable<Manner, ?> MANNER = ObjectTable.of(
                    KIND + "CACHTHUCTHUCHIEN",
                    new Shape<>(MannerBuilder::builder, MannerBuilder::build, Manner::extras, MannerBuilder::extras))
            .need(Need.EXPECTED)
            .as(Codes.CHANNEL)
            .at("KENH", "/channel", Manner::channel, MannerBuilder::channel)
            .of(TIME)
            .list("THOIGIAN", "/cases", Manner::cases, MannerBuilder::cases)
            .build();

    private static final ObjectTable<DossierComponent, ?> COMPONENT = ObjectTable.of(
                    KIND + "GIAYTO",
                    new Shape<>(
                            DossierComponentBuilder::builder,
                            DossierComponentBuilder::build,
                            DossierComponent::extras,
                            DossierComponentBuilder::extras))
            .as(Codes.COMPONENT)
            .at("MAGIAYTO", "/code", DossierComponent::code, DossierComponentBuilder::code)
            .text("TENGIAYTO", "/name", DossierComponent::name, DossierComponentBuilder::name)
            .text("TENMAUDON", "/formName", DossierComponent::formName, DossierComponentBuilder::formName)
            .text("URL", "/formUrl", DossierComponent::formUrl, DossierComponentBuilder::formUrl)
            .text("SOBANCHINH", "/originals", DossierComponent::originals, DossierComponentBuilder::originals)
            .text("SOBANSAO", "/copies", DossierComponent::copies, DossierComponentBuilder::copies)
            .as(Codes.RESULT)
            .at("MA_KQ_THAYTHE", "/replacedBy", DossierComponent::replacedBy, DossierComponentBuilder::replacedBy)
            .build();

    static final ObjectTable<ComponentCase, ?> COMPONENTS = ObjectTable.of(
                    KIND + "THANHPHANHOSO",
                    new Shape<>(
                            ComponentCaseBuilder::builder,
                            ComponentCaseBuilder::build,
                            ComponentCase::extras,
                            ComponentCaseBuilder::extras))
            .text("TRUONGHOP", "/label", ComponentCase::label, ComponentCaseBuilder::label)
            .of(COMPONENT)
            .list("GIAYTO", "/components", ComponentCase::components, ComponentCaseBuilder::components)
            .build();

    private SheetCases() {}

    /** A limit with its fees; on the wire the parts of the limit stand beside the fees. */
    private static final class TimeCaseDraft {
        private @Nullable String value;
        private @Nullable String unit;
        private @Nullable String note;
        private List<FeeLine> fees = List.of();
        private Extras extras = Extras.NONE;

        TimeCase build() {
            return new TimeCase(new TimeLimit(value, unit, note), fees, extras);
        }
    }
}
