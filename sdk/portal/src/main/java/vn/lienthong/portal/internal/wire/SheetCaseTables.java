package vn.lienthong.portal.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.procedure.ComponentCase;
import vn.lienthong.procedure.ComponentCaseBuilder;
import vn.lienthong.procedure.DossierComponent;
import vn.lienthong.procedure.DossierComponentBuilder;
import vn.lienthong.procedure.FeeLine;
import vn.lienthong.procedure.FeeLineBuilder;
import vn.lienthong.procedure.FilingMethod;
import vn.lienthong.procedure.FilingMethodBuilder;
import vn.lienthong.procedure.SequenceCase;
import vn.lienthong.procedure.SequenceCaseBuilder;
import vn.lienthong.procedure.SequenceStep;
import vn.lienthong.procedure.SequenceStepBuilder;
import vn.lienthong.procedure.TimeLimitCase;
import vn.lienthong.value.Extras;

/**
 * The mappings of those parts of a published sheet that depend on a case: sequence, time limits with fees,
 * components.
 */
final class SheetCaseTables {
    private static final String KIND = "portal1/LayThuTuc/";

    private static final ObjectMapping<SequenceStep, ?> STEP = ObjectMapping.of(
                    KIND + "TRINHTU",
                    new ModelBinding<>(
                            SequenceStepBuilder::builder,
                            SequenceStepBuilder::build,
                            SequenceStep::extras,
                            SequenceStepBuilder::extras))
            .text("TENTRINHTU", "/text", SequenceStep::text, SequenceStepBuilder::text)
            .build();

    static final ObjectMapping<SequenceCase, ?> SEQUENCE = ObjectMapping.of(
                    KIND + "TRINHTUTHUCHIEN",
                    new ModelBinding<>(
                            SequenceCaseBuilder::builder,
                            SequenceCaseBuilder::build,
                            SequenceCase::extras,
                            SequenceCaseBuilder::extras))
            .text("TRUONGHOP", "/label", SequenceCase::label, SequenceCaseBuilder::label)
            .nested(STEP)
            .list("TRINHTU", "/steps", SequenceCase::steps, SequenceCaseBuilder::steps)
            .build();

    private static final ObjectMapping<FeeLine, ?> FEE = ObjectMapping.of(
                    KIND + "PHILEPHI",
                    new ModelBinding<>(
                            FeeLineBuilder::builder, FeeLineBuilder::build, FeeLine::extras, FeeLineBuilder::extras))
            .as(WireFormats.FEE)
            .at("MAPHILEPHI", "/code", FeeLine::code, FeeLineBuilder::code)
            .text("TENPHILEPHI", "/name", FeeLine::name, FeeLineBuilder::name)
            .text("SOTIEN", "/value", FeeLine::value, FeeLineBuilder::value)
            .text("DONVI", "/unit", FeeLine::unit, FeeLineBuilder::unit)
            .text("MOTA", "/note", FeeLine::note, FeeLineBuilder::note)
            .text("URL", "/url", FeeLine::url, FeeLineBuilder::url)
            .text("TENTEP", "/fileName", FeeLine::fileName, FeeLineBuilder::fileName)
            .build();

    private static final ObjectMapping<TimeLimitCase, ?> TIME = ObjectMapping.of(
                    KIND + "THOIGIAN",
                    new ModelBinding<>(
                            TimeCaseDraft::new,
                            TimeCaseDraft::build,
                            TimeLimitCase::extras,
                            (draft, extras) -> draft.extras = extras))
            .presence(FieldPresence.EXPECTED)
            .text("THOIGIANGIAIQUYET", "/limit/value", c -> c.limit().value(), (d, v) -> d.value = v)
            .text("DONVITINH", "/limit/unit", c -> c.limit().unit(), (d, v) -> d.unit = v)
            .presence(FieldPresence.OPTIONAL)
            .text("MOTA", "/limit/note", c -> c.limit().note(), (d, v) -> d.note = v)
            .nested(FEE)
            .list("PHILEPHI", "/fees", TimeLimitCase::fees, (d, v) -> d.fees = v)
            .build();

    static final ObjectMapping<FilingMethod, ?> FILING_METHOD = ObjectMapping.of(
                    KIND + "CACHTHUCTHUCHIEN",
                    new ModelBinding<>(
                            FilingMethodBuilder::builder,
                            FilingMethodBuilder::build,
                            FilingMethod::extras,
                            FilingMethodBuilder::extras))
            .presence(FieldPresence.EXPECTED)
            .as(WireFormats.CHANNEL)
            .at("KENH", "/channel", FilingMethod::channel, FilingMethodBuilder::channel)
            .nested(TIME)
            .list("THOIGIAN", "/cases", FilingMethod::cases, FilingMethodBuilder::cases)
            .build();

    private static final ObjectMapping<DossierComponent, ?> COMPONENT = ObjectMapping.of(
                    KIND + "GIAYTO",
                    new ModelBinding<>(
                            DossierComponentBuilder::builder,
                            DossierComponentBuilder::build,
                            DossierComponent::extras,
                            DossierComponentBuilder::extras))
            .as(WireFormats.COMPONENT)
            .at("MAGIAYTO", "/code", DossierComponent::code, DossierComponentBuilder::code)
            .text("TENGIAYTO", "/name", DossierComponent::name, DossierComponentBuilder::name)
            .text("TENMAUDON", "/formName", DossierComponent::formName, DossierComponentBuilder::formName)
            .text("URL", "/formUrl", DossierComponent::formUrl, DossierComponentBuilder::formUrl)
            .text("SOBANCHINH", "/originals", DossierComponent::originals, DossierComponentBuilder::originals)
            .text("SOBANSAO", "/copies", DossierComponent::copies, DossierComponentBuilder::copies)
            .as(WireFormats.RESULT)
            .at("MA_KQ_THAYTHE", "/replacedBy", DossierComponent::replacedBy, DossierComponentBuilder::replacedBy)
            .build();

    static final ObjectMapping<ComponentCase, ?> COMPONENTS = ObjectMapping.of(
                    KIND + "THANHPHANHOSO",
                    new ModelBinding<>(
                            ComponentCaseBuilder::builder,
                            ComponentCaseBuilder::build,
                            ComponentCase::extras,
                            ComponentCaseBuilder::extras))
            .text("TRUONGHOP", "/label", ComponentCase::label, ComponentCaseBuilder::label)
            .nested(COMPONENT)
            .list("GIAYTO", "/components", ComponentCase::components, ComponentCaseBuilder::components)
            .build();

    private SheetCaseTables() {}

    /** A time limit with its fees. The message has the fields of the limit beside the fees. */
    private static final class TimeCaseDraft {
        private @Nullable String value;
        private @Nullable String unit;
        private @Nullable String note;
        private List<FeeLine> fees = List.of();
        private Extras extras = Extras.NONE;

        TimeLimitCase build() {
            return new TimeLimitCase(new TimeLimit(value, unit, note), fees, extras);
        }
    }
}
