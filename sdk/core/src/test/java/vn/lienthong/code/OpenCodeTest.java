package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.DatabaseCode;
import vn.lienthong.code.vocabulary.FeeCollection;
import vn.lienthong.code.vocabulary.FeeKind;
import vn.lienthong.code.vocabulary.FilingPlace;
import vn.lienthong.code.vocabulary.IdentityKind;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.code.vocabulary.Reuse;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.value.Language;

@Tag("LT-CODE-009")
class OpenCodeTest {
    static Stream<Arguments> types() {
        return Stream.of(
                type("channel", Channel::of, Channel::of),
                type("database", DatabaseCode::of, DatabaseCode::of),
                type("dossier-status", DossierStatus::of, DossierStatus::of),
                type("fee-collection", FeeCollection::of, FeeCollection::of),
                type("fee-kind", FeeKind::of, FeeKind::of),
                type("filing-place", FilingPlace::of, FilingPlace::of),
                type("identity-kind", IdentityKind::of, IdentityKind::of),
                type("owner-kind", OwnerKind::of, OwnerKind::of),
                type("payment-place", PaymentPlace::of, PaymentPlace::of),
                type("result-return", ResultReturn::of, ResultReturn::of),
                type("reuse", Reuse::of, Reuse::of));
    }

    private static Arguments type(
            String list, Function<String, OpenCode> own, BiFunction<String, String, OpenCode> foreign) {
        return Arguments.of(list, own, foreign);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    @DisplayName("Every value of the list is known, has its names, and shows as its text")
    void known(String list, Function<String, OpenCode> own, BiFunction<String, String, OpenCode> foreign) {
        assertThat(CodeList.require(list).rows()).allSatisfy(row -> {
            OpenCode code = own.apply(row.code());
            assertThat(code.known()).isTrue();
            assertThat(code.list()).isEqualTo(list);
            assertThat(code.name(Language.VI)).isEqualTo(row.cell("vi"));
            assertThat(code.name(Language.EN)).isEqualTo(row.cell("en"));
            assertThat(code).hasToString(row.code());
            assertThat(code).isEqualTo(foreign.apply(list, row.code()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    @Tag("LT-CODE-013")
    @DisplayName("A value outside the list, or of another list, is preserved and not known")
    void unknown(String list, Function<String, OpenCode> own, BiFunction<String, String, OpenCode> foreign) {
        String first = CodeList.require(list).rows().get(0).code();
        OpenCode eleven = foreign.apply("portal1/" + list, "11");

        assertThat(own.apply("no-such-value").known()).isFalse();
        assertThat(foreign.apply("portal1/" + list, first).known()).isFalse();
        assertThat(eleven.known()).isFalse();
        assertThat(eleven.text()).isEqualTo("11");
        assertThat(eleven.name(Language.VI)).isEqualTo("11");
        assertThat(eleven).hasToString("portal1/" + list + ":11");
        assertThat(eleven).isNotEqualTo(foreign.apply("portal2/" + list, "11"));
        assertThat(eleven).isNotEqualTo(own.apply("11"));
        assertThat(eleven)
                .isEqualTo(foreign.apply("portal1/" + list, "11"))
                .hasSameHashCodeAs(foreign.apply("portal1/" + list, "11"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    @Tag("LT-PRIV-001")
    @DisplayName("An unknown value that is longer than a code shows its length only, for it could be anything")
    void unknownIsMasked(String list, Function<String, OpenCode> own, BiFunction<String, String, OpenCode> foreign) {
        assertThat(foreign.apply("portal1/" + list, "038004000001")).hasToString("portal1/" + list + ":(12)");
        assertThat(own.apply("Nguyễn Văn KIỂM THỬ")).hasToString(list + ":(19)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    @DisplayName("A blank text and a value without a list are refused")
    void refused(String list, Function<String, OpenCode> own, BiFunction<String, String, OpenCode> foreign) {
        assertThatThrownBy(() -> own.apply(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> foreign.apply(null, "1"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("list");
    }

    @Test
    @DisplayName("Values of two vocabularies are never equal, though list and text are")
    void typesDiffer() {
        assertThat((OpenCode) Channel.of("portal1/x", "1")).isNotEqualTo(Reuse.of("portal1/x", "1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    @DisplayName(
            "The constants of each type are exactly the values of its list; the databases, whose list is not public, have none")
    void constants(String list, Function<String, OpenCode> own, BiFunction<String, String, OpenCode> foreign) {
        Set<String> codes = CodeList.require(list).rows().stream()
                .map(CodeList.CodeListRow::code)
                .collect(Collectors.toSet());
        Class<?> type = own.apply("x").getClass();
        List<Object> constants = Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(OpenCodeTest::value)
                .toList();

        if (type == DatabaseCode.class) {
            assertThat(constants).isEmpty();
        } else {
            assertThat(constants)
                    .extracting(constant -> ((OpenCode) constant).text())
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
