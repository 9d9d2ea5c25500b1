package vn.lienthong.portal.internal;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.Announcement;
import vn.lienthong.procedure.EligibleSubject;
import vn.lienthong.procedure.ExecutionLevel;
import vn.lienthong.procedure.Field;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureAgencies;
import vn.lienthong.procedure.ProcedureBuilder;
import vn.lienthong.procedure.ProcedureDescription;
import vn.lienthong.procedure.ProcedureScope;
import vn.lienthong.value.Extras;

/** Published procedures with every part present and absent. */
public final class ProcedureArbitraries {
    private ProcedureArbitraries() {}

    public static Arbitrary<Procedure> any() {
        return Builders.withBuilder(ProcedureBuilder::builder)
                .use(ValueArbitraries.procedureCodes())
                .in((b, v) -> b.code(v))
                .use(TextArbitraries.upTo(2000))
                .in((b, v) -> b.name(v))
                .use(words(6).map(w -> new Announcement(w.get(0), w.get(1), w.get(2), w.get(3), w.get(4), w.get(5))))
                .in((b, v) -> b.announcement(v))
                .use(words(7).map(w ->
                        new ProcedureDescription(w.get(0), w.get(1), w.get(2), w.get(3), w.get(4), w.get(5), w.get(6))))
                .in((b, v) -> b.description(v))
                .use(scopes())
                .in((b, v) -> b.scope(v))
                .use(few(SheetPartArbitraries.sequences()))
                .in((b, v) -> b.sequence(v))
                .use(few(SheetPartArbitraries.manners()))
                .in((b, v) -> b.manners(v))
                .use(few(SheetPartArbitraries.components()))
                .in((b, v) -> b.components(v))
                .use(few(SheetPartArbitraries.results()))
                .in((b, v) -> b.results(v))
                .use(few(SheetPartArbitraries.legalBases()))
                .in((b, v) -> b.legalBases(v))
                .use(agencies())
                .in((b, v) -> b.agencies(v))
                .build(ProcedureBuilder::build);
    }

    private static Arbitrary<List<String>> words(int count) {
        return SheetPartArbitraries.words().list().ofSize(count);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> parts) {
        return parts.list().ofMaxSize(2);
    }

    private static Arbitrary<ProcedureScope> scopes() {
        Arbitrary<Field> fields = Combinators.combine(
                        ValueArbitraries.maybe(Arbitraries.of("G15-TP01").map(FieldCode::of)),
                        SheetPartArbitraries.words())
                .as((code, name) -> new Field(code, name, Extras.NONE));
        Arbitrary<ExecutionLevel> levels = words(2).map(w -> new ExecutionLevel(w.get(0), w.get(1), Extras.NONE));
        Arbitrary<EligibleSubject> subjects = words(2).map(w -> new EligibleSubject(w.get(0), w.get(1), Extras.NONE));
        return Combinators.combine(
                        few(fields), few(levels), few(subjects), few(TextArbitraries.any()), few(TextArbitraries.any()))
                .as(ProcedureScope::new);
    }

    private static Arbitrary<ProcedureAgencies> agencies() {
        Arbitrary<List<Agency>> few = few(Combinators.combine(
                        ValueArbitraries.maybe(
                                Arbitraries.of("H56.14", "000.00.14.H56").map(AgencyCode::of)),
                        SheetPartArbitraries.words())
                .as((code, name) -> new Agency(code, name, Extras.NONE)));
        return Combinators.combine(few, few, few, few).as(ProcedureAgencies::new);
    }
}
