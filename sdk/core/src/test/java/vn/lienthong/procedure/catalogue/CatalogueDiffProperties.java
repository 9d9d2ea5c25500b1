package vn.lienthong.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.catalogue.CatalogueDiff.CatalogueDifference;
import vn.lienthong.specimen.SampleDossiers;

class CatalogueDiffProperties {
    private static List<Procedure> catalogue(int size) {
        List<Procedure> procedures = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            procedures.add(SampleDossiers.procedure().toBuilder()
                    .code(ProcedureCode.of("1." + (100_000 + i)))
                    .build());
        }
        return procedures;
    }

    private static CatalogueDiff diff(List<Procedure> one, List<Procedure> other) {
        return CatalogueDiff.of(List.of(ProcedureCatalogue.of("a", one), ProcedureCatalogue.of("b", other)));
    }

    @Property
    @Label("A reordered catalogue is equal; each removed code is missing, and no other")
    void orderAndLoss(@ForAll @IntRange(max = 30) int size, @ForAll Random random) {
        List<Procedure> whole = catalogue(size);
        List<Procedure> shuffled = new ArrayList<>(whole);
        Collections.shuffle(shuffled, random);
        assertThat(diff(whole, shuffled).isEmpty()).isTrue();

        List<Procedure> kept = shuffled.subList(0, size / 2);
        List<ProcedureCode> missing = whole.stream()
                .map(Procedure::code)
                .filter(code -> kept.stream().noneMatch(one -> one.code().equals(code)))
                .toList();
        assertThat(diff(whole, kept).differences())
                .allMatch(one -> one.kind() == CatalogueDiff.DifferenceKind.MISSING && one.side() == 1)
                .extracting(CatalogueDifference::code)
                .isEqualTo(missing);
        assertThat(diff(kept, whole).differences())
                .allMatch(one -> one.kind() == CatalogueDiff.DifferenceKind.NOT_NATIONAL && one.side() == 1)
                .extracting(CatalogueDifference::code)
                .containsExactlyInAnyOrderElementsOf(missing);
    }

    @Property
    @Label("The canonical form equals that of decomposed letters, is idempotent and preserves all but blanks")
    void form(@ForAll @StringLength(max = 60) String text) {
        String form = ComparableText.normalize(text);
        assertThat(ComparableText.normalize(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(form);
        assertThat(ComparableText.normalize(form)).isEqualTo(form);
        assertThat(ComparableText.normalize("  " + text + "\n")).isEqualTo(form);
    }
}
