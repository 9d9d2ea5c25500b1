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
import vn.lienthong.portal.internal.PersonArbitraries;
import vn.lienthong.portal.internal.TextArbitraries;
import vn.lienthong.portal.internal.ValueArbitraries;

/** Progress rows. */
final class ProgressRowArbitraries {
    private ProgressRowArbitraries() {}

    /** Rows with every part present and absent. */
    static Arbitrary<ProgressRow> any() {
        Arbitrary<ProcessingStep> steps = Builders.withBuilder(ProcessingStepBuilder::builder)
                .use(ValueArbitraries.maybe(Arbitraries.oneOf(
                        PersonArbitraries.names(), TextArbitraries.upTo(50).map(PersonName::of))))
                .in((b, v) -> b.handler(v))
                .use(ValueArbitraries.maybe(TextArbitraries.any()))
                .in((b, v) -> b.position(v))
                .use(ValueArbitraries.maybe(ValueArbitraries.times()))
                .in((b, v) -> b.at(v))
                .use(ValueArbitraries.maybe(TextArbitraries.any()))
                .in((b, v) -> b.department(v))
                .use(ValueArbitraries.maybe(TextArbitraries.any().map(FreeText::of)))
                .in((b, v) -> b.content(v))
                .use(ValueArbitraries.codes("dossier-status", DossierStatus::of))
                .in((b, v) -> b.status(v))
                .use(ValueArbitraries.maybe(ValueArbitraries.times()))
                .in((b, v) -> b.startedAt(v))
                .use(ValueArbitraries.maybe(ValueArbitraries.times()))
                .in((b, v) -> b.dueAt(v))
                .build(ProcessingStepBuilder::build);
        return Combinators.combine(ValueArbitraries.dossierCodes(), steps).as(ProgressRow::new);
    }

    /** Rows with at least the parts that the portal requires. */
    static Arbitrary<ProgressRow> complete() {
        return Combinators.combine(any(), ValueArbitraries.times()).as((row, time) -> {
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
