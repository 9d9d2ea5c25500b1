package vn.lienthong.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.specimen.ModelClasses;
import vn.lienthong.specimen.SampleRecordFactory;

/** Tests of the contract that every record of the model fulfils. */
class RecordContractTest {
    static Stream<Class<?>> records() {
        return ModelClasses.records(
                        "vn.lienthong.code", "vn.lienthong.calendar", "vn.lienthong.procedure", "vn.lienthong.dossier")
                .stream()
                // The first is a row of a file. In the second, the number of units depends on the certainty (see
                // UnitListTest).
                .filter(type -> !type.getSimpleName().matches("CodeListRow|UnitSuccession"));
    }

    static Stream<Arguments> components() {
        return records()
                .flatMap(type -> IntStream.range(0, type.getRecordComponents().length)
                        .mapToObj(place -> Arguments.of(
                                type.getSimpleName(), type.getRecordComponents()[place].getName(), type, place)));
    }

    static Stream<Arguments> required() {
        return components().filter(arguments -> {
            RecordComponent component = component(arguments);
            return !component.getType().isPrimitive()
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        });
    }

    static Stream<Arguments> optional() {
        return components()
                .filter(arguments -> component(arguments).getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    static Stream<Arguments> lists() {
        return components().filter(arguments -> component(arguments).getType() == List.class);
    }

    static Stream<Arguments> times() {
        return components().filter(arguments -> component(arguments).getType() == OffsetDateTime.class);
    }

    private static RecordComponent component(Arguments arguments) {
        return ((Class<?>) arguments.get()[2])
                .getRecordComponents()[(int) arguments.get()[3]];
    }

    @Test
    @DisplayName("The tests below see the model: its records, components of each kind, and the two large ones")
    void seen() {
        assertThat(records()).hasSizeGreaterThan(55).contains(Dossier.class, Procedure.class);
        assertThat(required()).hasSizeGreaterThan(100);
        assertThat(optional()).hasSizeGreaterThan(80);
        assertThat(lists()).hasSizeGreaterThan(25);
        assertThat(times()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("required")
    @DisplayName(
            "Null in a component that cannot be absent is refused by the component's name, or by the type's where it has one only")
    void nullRefused(String name, String component, Class<?> type, int place) {
        List<Object> arguments = new SampleRecordFactory().arguments(type);
        arguments.set(place, null);

        assertThatThrownBy(() -> SampleRecordFactory.construct(type, arguments))
                .isInstanceOf(NullPointerException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).isIn(component, name));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("optional")
    @DisplayName("Null is accepted in an optional component")
    void nullTaken(String name, String component, Class<?> type, int place) {
        List<Object> arguments = new SampleRecordFactory().arguments(type);
        arguments.set(place, null);

        Object made = SampleRecordFactory.construct(type, arguments);

        assertThat(SampleRecordFactory.component(made, type.getRecordComponents()[place]))
                .isNull();
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("lists")
    @DisplayName(
            "A list is copied: changing the one that was given changes nothing, and the one inside cannot be changed")
    void listCopied(String name, String component, Class<?> type, int place) {
        List<Object> arguments = new SampleRecordFactory().arguments(type);
        List<?> given = (List<?>) arguments.get(place);
        Object made = SampleRecordFactory.construct(type, arguments);
        List<?> inside = (List<?>) SampleRecordFactory.component(made, type.getRecordComponents()[place]);

        given.remove(0);

        assertThat(inside).hasSize(2);
        assertThatThrownBy(() -> inside.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("times")
    @Tag("LT-MSG-008")
    @DisplayName("A time is cut to the second at +07:00, the instant staying what it was but for the fraction")
    void timeCut(String name, String component, Class<?> type, int place) {
        Object made = new SampleRecordFactory().of(type);
        OffsetDateTime inside = (OffsetDateTime) SampleRecordFactory.component(made, type.getRecordComponents()[place]);

        assertThat(inside.getOffset()).isEqualTo(ZoneOffset.ofHours(7));
        assertThat(inside.getNano()).isZero();
        assertThat(inside.toInstant())
                .isEqualTo(SampleRecordFactory.TIME.withNano(0).toInstant());
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("A record that is built again from itself is equal to itself, with an equal hash")
    void rebuilt(Class<?> type) {
        Object made = new SampleRecordFactory().of(type);
        List<Object> components = Arrays.stream(type.getRecordComponents())
                .map(component -> SampleRecordFactory.component(made, component))
                .toList();

        assertThat(SampleRecordFactory.construct(type, components))
                .isEqualTo(made)
                .hasSameHashCodeAs(made);
        assertThat(new SampleRecordFactory().of(type)).isEqualTo(made);
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("A record that has a builder can start one, and it builds an equal record")
    void toBuilder(Class<?> type) throws ReflectiveOperationException {
        assertThat(Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("toBuilder")))
                .isEqualTo(isBuilt(type));
        if (isBuilt(type)) {
            Object made = new SampleRecordFactory().of(type);
            Object builder = type.getMethod("toBuilder").invoke(made);
            assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(made);
        }
    }

    private static boolean isBuilt(Class<?> type) {
        return ModelClasses.all().stream().anyMatch(other -> other.getName().equals(type.getName() + "Builder"));
    }
}
