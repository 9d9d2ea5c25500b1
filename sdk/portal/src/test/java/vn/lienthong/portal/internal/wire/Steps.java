package vn.lienthong.portal.internal.wire;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.dossier.ProcessingStepBuilder;
import vn.lienthong.portal.internal.SomePeople;
import vn.lienthong.portal.internal.SomeTexts;
import vn.lienthong.portal.internal.SomeValues;

/** Progress rows. */
final class Steps {
    private Steps() {}

    /** Rows with every part there and missing. */
    static Arbitrary<ProgressRow> any() {
        Arbitrary<ProcessingStep> steps = Builders.withBuilder(ProcessingStepBuilder::builder)
                .use(SomeValues.maybe(
                        Arbitraries.oneOf(SomePeople.names(), SomeTexts.upTo(50).map(PersonName::of))))
                .in((b, v) -> b.handler(v))
                .use(SomeValues.maybe(SomeTexts.any()))
                .in((b, v) -> b.position(v))
                .use(SomeValues.maybe(SomeValues.times()))
                .in((b, v) -> b.at(v))
                .use(SomeValues.maybe(SomeTexts.any()))
                .in((b, v) -> b.department(v))
                .use(SomeValues.maybe(SomeTexts.any().map(FreeText::of)))
                .in((b, v) -> b.content(v))
                .use(SomeValues.codes("dossier-status", DossierStatus::of))
                .in((b, v) -> b.status(v))
                .use(SomeValues.maybe(SomeValues.times()))
                .in((b, v) -> b.startedAt(v))
                .use(SomeValues.maybe(SomeValues.times()))
                .in((b, v) -> b.dueAt(v))
                .build(ProcessingStepBuilder::build);
        return Combinators.combine(SomeValues.dossierCodes(), steps).as(ProgressRow::new);
    }

    /** Rows that hold at least what the portal requires of each. */
    static Arbitrary<ProgressRow> complete() {
        return Combinators.combine(any(), SomeValues.times()).as((row, time) -> {
            ProcessingStep step = row.step();
            ProcessingStepBuilder filled = step.toBuilder().at(time);
            if (step.handler() == null) {
                filled.handler(PersonName.of("TRẦN THỊ KIỂM THỬ"));
            }
            if (step.content() == null) {
                filled.content(FreeText.of("Tiếp nhận hồ sơ"));
            }
            return new ProgressRow(row.dossier(), filled.build());
        });
    }
}
