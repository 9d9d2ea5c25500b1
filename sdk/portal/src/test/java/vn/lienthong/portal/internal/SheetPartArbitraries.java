package vn.lienthong.portal.internal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.FeeCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.procedure.ComponentCase;
import vn.lienthong.procedure.DossierComponent;
import vn.lienthong.procedure.DossierComponentBuilder;
import vn.lienthong.procedure.FeeLine;
import vn.lienthong.procedure.FeeLineBuilder;
import vn.lienthong.procedure.FilingMethod;
import vn.lienthong.procedure.LegalBasis;
import vn.lienthong.procedure.LegalBasisBuilder;
import vn.lienthong.procedure.ResultKind;
import vn.lienthong.procedure.ResultKindBuilder;
import vn.lienthong.procedure.SequenceCase;
import vn.lienthong.procedure.SequenceStep;
import vn.lienthong.procedure.TimeLimitCase;
import vn.lienthong.value.Extras;

/** The parts of a sheet that are lists of objects. */
final class SheetPartArbitraries {
    private SheetPartArbitraries() {}

    /** Texts of sheets, or no text. */
    static Arbitrary<String> words() {
        return ValueArbitraries.maybe(
                Arbitraries.oneOf(TextArbitraries.any(), Arbitraries.of("07", "0.5", "Ngày", "Đồng", "-25")));
    }

    static Arbitrary<SequenceCase> sequences() {
        Arbitrary<SequenceStep> steps = words().map(text -> new SequenceStep(text, Extras.NONE));
        return Combinators.combine(words(), steps.list().ofMaxSize(2))
                .as((label, list) -> new SequenceCase(label, list, Extras.NONE));
    }

    static Arbitrary<FilingMethod> manners() {
        return Combinators.combine(
                        ValueArbitraries.maybe(ValueArbitraries.codes("channel", Channel::of)),
                        cases().list().ofMaxSize(2))
                .as((channel, list) -> new FilingMethod(channel, list, Extras.NONE));
    }

    private static Arbitrary<TimeLimitCase> cases() {
        Arbitrary<TimeLimit> limits =
                Combinators.combine(words(), words(), words()).as(TimeLimit::new);
        return Combinators.combine(limits, fees().list().ofMaxSize(2))
                .as((limit, list) -> new TimeLimitCase(limit, list, Extras.NONE));
    }

    private static Arbitrary<FeeLine> fees() {
        return Builders.withBuilder(FeeLineBuilder::builder)
                .use(ValueArbitraries.maybe(Arbitraries.of("LP01").map(FeeCode::of)))
                .in((b, v) -> b.code(v))
                .use(words())
                .in((b, v) -> b.name(v))
                .use(words())
                .in((b, v) -> b.value(v))
                .use(words())
                .in((b, v) -> b.unit(v))
                .use(words())
                .in((b, v) -> b.note(v))
                .use(words())
                .in((b, v) -> b.url(v))
                .use(words())
                .in((b, v) -> b.fileName(v))
                .build(FeeLineBuilder::build);
    }

    static Arbitrary<ComponentCase> components() {
        Arbitrary<DossierComponent> papers = Builders.withBuilder(DossierComponentBuilder::builder)
                .use(ValueArbitraries.maybe(Arbitraries.of("GT-1").map(ComponentCode::of)))
                .in((b, v) -> b.code(v))
                .use(words())
                .in((b, v) -> b.name(v))
                .use(words())
                .in((b, v) -> b.formName(v))
                .use(words())
                .in((b, v) -> b.formUrl(v))
                .use(words())
                .in((b, v) -> b.originals(v))
                .use(words())
                .in((b, v) -> b.copies(v))
                .use(ValueArbitraries.maybe(Arbitraries.of("KQ.G15.000001").map(ResultCode::of)))
                .in((b, v) -> b.replacedBy(v))
                .build(DossierComponentBuilder::build);
        return Combinators.combine(words(), papers.list().ofMaxSize(2))
                .as((label, list) -> new ComponentCase(label, list, Extras.NONE));
    }

    static Arbitrary<ResultKind> results() {
        return Builders.withBuilder(ResultKindBuilder::builder)
                .use(ValueArbitraries.maybe(Arbitraries.of("KQ.G15.000001").map(ResultCode::of)))
                .in((b, v) -> b.code(v))
                .use(words())
                .in((b, v) -> b.name(v))
                .use(words())
                .in((b, v) -> b.url(v))
                .use(words())
                .in((b, v) -> b.fileName(v))
                .build(ResultKindBuilder::build);
    }

    static Arbitrary<LegalBasis> legalBases() {
        return Builders.withBuilder(LegalBasisBuilder::builder)
                .use(words())
                .in((b, v) -> b.number(v))
                .use(words())
                .in((b, v) -> b.title(v))
                .use(words())
                .in((b, v) -> b.issuedOn(v))
                .use(words())
                .in((b, v) -> b.effectiveOn(v))
                .use(words())
                .in((b, v) -> b.issuer(v))
                .use(words())
                .in((b, v) -> b.url(v))
                .build(LegalBasisBuilder::build);
    }
}
