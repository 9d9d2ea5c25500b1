package vn.lienthong.portal.internal;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.CodeList;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.OpenCode;
import vn.lienthong.value.Extras;

/**
 * Counts which kinds of value were generated at each place of a model type, and fails if one is missing. The
 * places are derived from the type, so that new components are included.
 */
public final class ModelCoverage {
    private static final String PRESENT = "there";
    private static final String ABSENT = "absent";

    private final Map<String, Set<String>> expected = new LinkedHashMap<>();
    private final Set<String> optional = new HashSet<>();
    private final Class<?> type;
    private boolean demanded;

    private ModelCoverage(Class<?> type) {
        this.type = type;
    }

    /** Returns the coverage of a record type except for the values that never occur. */
    public static ModelCoverage of(Class<?> type, String... never) {
        ModelCoverage coverage = new ModelCoverage(type);
        coverage.expectRecord("", type);
        for (String entry : never) {
            int split = entry.lastIndexOf('=');
            Set<String> kinds = coverage.expected.get(entry.substring(0, split));
            if (kinds == null || !kinds.remove(entry.substring(split + 1))) {
                throw new IllegalArgumentException("no such kind: " + entry);
            }
        }
        return coverage;
    }

    /** Returns all places with the kinds of value that must occur at each. */
    Map<String, Set<String>> expected() {
        return expected;
    }

    /**
     * Counts a value, and requires that every kind of every place has occurred by the end of the property. Only one
     * property may count.
     */
    public void count(Object value) {
        recordValue("", value, type);
        if (demanded) {
            return;
        }
        demanded = true;
        expected.forEach((place, kinds) -> Statistics.label(place)
                .coverage(seen -> kinds.forEach(kind -> seen.check(kind).count(count -> count > 0))));
    }

    private void expectRecord(String path, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            expect(path + "/" + component.getName(), component.getType(), component.getAnnotatedType());
        }
    }

    private void expect(String path, Class<?> type, AnnotatedType annotated) {
        if (type == Extras.class) {
            return;
        }
        Set<String> kinds = new TreeSet<>();
        if (annotated.isAnnotationPresent(Nullable.class)) {
            optional.add(path);
            kinds.addAll(Set.of(PRESENT, ABSENT));
        }
        if (type == boolean.class) {
            kinds.addAll(Set.of("true", "false"));
        } else if (OpenCode.class.isAssignableFrom(type)) {
            CodeList.require(listOf(type)).rows().forEach(row -> kinds.add(row.code()));
        } else if (type == IdentityDocument.class) {
            for (Class<?> kind : IdentityDocument.class.getPermittedSubclasses()) {
                kinds.add(kind.getSimpleName());
            }
        } else if (type == List.class) {
            kinds.addAll(Set.of("0", "1", "2"));
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            expect(path + "/*", (Class<?>) element.getType(), element);
        } else if (isPart(type)) {
            expectRecord(path, type);
        }
        if (!kinds.isEmpty()) {
            expected.put(path, kinds);
        }
    }

    private void recordValue(String path, @Nullable Object value, Class<?> type) {
        if (optional.contains(path)) {
            recordKind(path, value == null ? ABSENT : PRESENT);
        }
        if (value instanceof Boolean truth) {
            recordKind(path, truth.toString());
        } else if (value instanceof OpenCode code) {
            recordKind(path, code.text());
        } else if (value instanceof IdentityDocument identity) {
            recordKind(path, identity.getClass().getSimpleName());
        } else if (value instanceof List<?> list) {
            recordKind(path, Integer.toString(list.size()));
            list.forEach(element -> recordValue(path + "/*", element, element.getClass()));
        } else if (value != null && isPart(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                recordValue(path + "/" + component.getName(), read(component, value), component.getType());
            }
        }
    }

    private static void recordKind(String path, String kind) {
        Statistics.label(path).collect(kind);
    }

    /** Returns whether a type is a record of the model, not a code or a text. */
    private static boolean isPart(Class<?> type) {
        return type.isRecord()
                && type.getPackageName()
                        .matches("vn\\.lienthong\\.(dossier|procedure|calendar|portal\\.internal\\.wire)");
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    /** Returns the code list of a type. The type is queried, because a list keeps its name when a type is renamed. */
    private static String listOf(Class<?> type) {
        try {
            return ((OpenCode) type.getMethod("of", String.class).invoke(null, "any")).list();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
