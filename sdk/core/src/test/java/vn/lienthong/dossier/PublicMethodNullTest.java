package vn.lienthong.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.calendar.StartRule;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.OpenCode;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.catalogue.ProcedureCatalogue;
import vn.lienthong.procedure.publication.ChangeKind;
import vn.lienthong.procedure.publication.ProcedureHistory;
import vn.lienthong.procedure.publication.ProcedureVersion;
import vn.lienthong.specimen.ModelClasses;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.specimen.SampleRecordFactory;
import vn.lienthong.specimen.SpecFiles;

/** Tests that a null argument is reported by its parameter name, for every public entry point of core. */
class PublicMethodNullTest {
    private static final Map<Class<?>, Object> SAMPLE_VALUES = Map.of(
            String.class,
            "channel",
            MaskedValue.class,
            PersonName.of("KIỂM THỬ"),
            IdentityDocument.class,
            new PersonalId("038004000001"),
            RuleSet.class,
            (RuleSet<Object>) subject -> Findings.none(),
            List.class,
            List.of(),
            Dossier.class,
            SampleDossiers.dossier(),
            Procedure.class,
            SampleDossiers.procedure(),
            StatusTransitions.TransitionGrade.class,
            StatusTransitions.TransitionGrade.SEEN);

    private static final Set<Class<?>> TIMES = Set.of(OffsetDateTime.class, LocalDate.class);
    private static final ProcedureHistory HISTORY = ProcedureHistory.of(
            List.of(new ProcedureVersion(SampleDossiers.procedure(), ChangeKind.NEW, LocalDate.of(2025, 7, 1))));

    /** A parameter that must not be null. */
    record PublicParameter(Executable executable, @Nullable Object target, int index) {
        String parameterName() {
            return executable.getParameters()[index].getName();
        }

        @Override
        public String toString() {
            return executable.getDeclaringClass().getSimpleName() + "." + executable.getName() + " " + parameterName();
        }
    }

    static List<PublicParameter> publicParameters() {
        List<PublicParameter> doors = new ArrayList<>();
        ModelClasses.all().stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> type.getPackageName()
                        .matches("vn\\.lienthong\\.(code|calendar|procedure|dossier|check)(\\..*)?"))
                .filter(type -> !type.getPackageName().endsWith(".internal"))
                .filter(type -> !type.getSimpleName().matches(".*Builder|FollowsRules.*|SpecCsv"))
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(PublicMethodNullTest::isEntryPoint)
                        .forEach(method -> addParameters(method, doors)));
        return doors;
    }

    /**
     * Returns whether a method is an entry point: a static method, or a method of a dossier, a procedure or a code.
     */
    private static boolean isEntryPoint(Method method) {
        boolean own = !method.isSynthetic()
                && !method.getName().matches("equals|valueOf|compareTo")
                && Modifier.isPublic(method.getModifiers());
        return own
                && (Modifier.isStatic(method.getModifiers()) || SAMPLE_VALUES.containsKey(method.getDeclaringClass()));
    }

    private static void addParameters(Method method, List<PublicParameter> doors) {
        Object on = Modifier.isStatic(method.getModifiers()) ? null : SAMPLE_VALUES.get(method.getDeclaringClass());
        for (int i = 0; i < method.getParameterCount(); i++) {
            Parameter parameter = method.getParameters()[i];
            if (!parameter.getType().isPrimitive()
                    && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                doors.add(new PublicParameter(method, on, i));
            }
        }
    }

    @Test
    @DisplayName("The test below sees the doors: the starts of a dossier, codes, rules and moves")
    void seen() {
        assertThat(publicParameters())
                .hasSizeGreaterThan(70)
                .extracting(PublicParameter::toString)
                .contains(
                        "Dossier.receive now",
                        "Dossier.moveTo at",
                        "Dossier.check rules",
                        "DossierParties.of owner",
                        "RulePack.inForce at",
                        "StatusTransitions.grade to",
                        "Channel.of text",
                        "DossierCode.of value");
    }

    @ParameterizedTest
    @MethodSource("publicParameters")
    @DisplayName(
            "Null where a value must be is refused by the parameter's name, or by the name of the type that it is of")
    void refused(PublicParameter door) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(door.executable().getParameters())
                .map(parameter -> parameter.getType() == byte[].class ? file(door) : sampleValue(parameter))
                .toArray();
        assertThat(call(door, arguments)).as("positive control").isNull();
        arguments[door.index()] = null;

        assertThat(call(door, arguments))
                .isInstanceOf(NullPointerException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage())
                        .isIn(
                                door.parameterName(),
                                door.executable().getDeclaringClass().getSimpleName(),
                                "code"));
    }

    private static @Nullable Throwable call(PublicParameter door, Object[] arguments) throws IllegalAccessException {
        try {
            ((Method) door.executable()).invoke(door.target(), arguments);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    /** Returns a valid file of the specification for a method that reads one. */
    private static byte[] file(PublicParameter door) {
        if (door.executable().getDeclaringClass() == StatusMapping.class) {
            return "word,status\nmoi,received\n".getBytes(StandardCharsets.UTF_8);
        }
        boolean rules = door.executable().getDeclaringClass() == StartRule.class;
        return SpecFiles.bytes(rules ? "calendar/start-rules.csv" : "calendar/state.csv");
    }

    private static @Nullable Object sampleValue(Parameter parameter) {
        String declared = parameter.getParameterizedType().getTypeName();
        if (declared.endsWith("List<" + ProcedureCatalogue.class.getName() + ">")) {
            ProcedureCatalogue empty = ProcedureCatalogue.of("a", List.of());
            return List.of(empty, empty);
        } else if (declared.endsWith("List<" + ProcedureVersion.class.getName() + ">")) {
            return HISTORY.versions();
        }
        if (parameter.getDeclaringExecutable().getDeclaringClass() == StatusMapping.class) {
            return parameter.getType() == Map.class ? Map.of("moi", DossierStatus.RECEIVED) : List.of("moi");
        }
        return sampleValue(parameter.getType());
    }

    private static @Nullable Object sampleValue(Class<?> type) {
        if (type == Iterable.class) {
            return List.of();
        } else if (type == WorkingCalendar.class) {
            return WorkingCalendar.standard();
        } else if (type == ProcedureHistory.class) {
            return HISTORY;
        } else if (SAMPLE_VALUES.containsKey(type)) {
            return SAMPLE_VALUES.get(type);
        } else if (OpenCode.class.isAssignableFrom(type) || type.isRecord() || TIMES.contains(type)) {
            return new SampleRecordFactory().any(type);
        }
        return type.isPrimitive() || type.isEnum() ? new SampleRecordFactory().any(type) : null;
    }

    private static <E> List<E> withNull(E element) {
        return Arrays.asList(element, null);
    }

    @Test
    @DisplayName("A null inside a list is refused by the name of the list, by the record and by its builder")
    void inLists() {
        assertThatThrownBy(() -> DossierPartiesBuilder.builder()
                        .owners(withNull(SampleDossiers.owner()))
                        .build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("owners");
        assertThatThrownBy(() ->
                        DossierPayment.due(withNull(FeeItemBuilder.builder().build())))
                .hasMessage("fees");
    }

    @Test
    @DisplayName("A builder that was given nothing is refused by the name of the first part that it must have")
    void builders() {
        assertThatThrownBy(() -> DossierBuilder.builder().build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("code");
        assertThatThrownBy(() -> OwnerBuilder.builder().build()).hasMessage("kind");
        assertThat(catchThrowable(() -> DossierPapersBuilder.builder().build())).isNull();
    }
}
