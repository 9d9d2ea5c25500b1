package vn.lienthong.specimen;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.OpenCode;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.code.vocabulary.IdentityKind;
import vn.lienthong.value.Extras;
import vn.lienthong.value.JsonValue;

/**
 * Creates records of the model with every component set. Each text of a masked type, and each text of the extras,
 * is a canary: a unique text that {@link #texts} finds again.
 */
public final class SampleRecordFactory {
    /** A time that is not at +07:00 and has fractional seconds. */
    public static final OffsetDateTime TIME = OffsetDateTime.parse("2025-07-01T20:30:40.123456789Z");

    private final Set<String> canaries = new LinkedHashSet<>();
    private int number;

    /** Creates a record with every component set. */
    public Object of(Class<?> type) {
        return construct(type, arguments(type));
    }

    /** Creates a value of any component type. */
    public Object any(Class<?> type) {
        return value(type, false);
    }

    /** Returns arguments for the canonical constructor of a record. The lists are mutable. */
    public List<Object> arguments(Class<?> type) {
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            arguments.add(value(component.getGenericType(), MaskedValue.class.isAssignableFrom(type)));
        }
        return arguments;
    }

    /** Returns the canaries created so far. */
    public Set<String> canaries() {
        return canaries;
    }

    /** Calls the canonical constructor of a record and throws the exception of the constructor. */
    public static Object construct(Class<?> type, List<Object> arguments) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    /** Returns the value of a component. */
    public static Object component(Object owner, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns all texts contained in a value at any depth. */
    public static Set<String> texts(Object value) {
        Set<String> found = new LinkedHashSet<>();
        collect(value, found);
        return found;
    }

    private static void collect(Object value, Set<String> found) {
        if (value instanceof String text) {
            found.add(text);
        } else if (value instanceof Iterable<?> list) {
            list.forEach(element -> collect(element, found));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.keySet(), found);
            collect(map.values(), found);
        } else if (value instanceof Extras extras) {
            collect(extras.unknown(), found);
            collect(extras.unusual(), found);
        } else if (value instanceof OpenCode code) {
            found.add(code.text());
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(component(value, component), found);
            }
        }
    }

    private Object value(Type type, boolean masked) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            Type element = list.getActualTypeArguments()[0];
            return new ArrayList<>(List.of(value(element, masked), value(element, masked)));
        } else if (type == String.class) {
            return masked ? canary() : "chữ " + ++number;
        } else if (type == IdentityDocument.class) {
            return new IdentityDocument.PersonalId(canary());
        } else if (type == Extras.class) {
            return extras();
        } else if (type == OpenCode.class) {
            return IdentityKind.PASSPORT;
        } else if (type instanceof Class<?> plain) {
            return classValue(plain);
        }
        throw new AssertionError("no specimen of " + type);
    }

    private Object classValue(Class<?> type) {
        if (type.isRecord()) {
            return of(type);
        } else if (OpenCode.class.isAssignableFrom(type)) {
            return openCodeValue(type);
        } else if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object known = Map.<Class<?>, Object>of(
                        boolean.class,
                        true,
                        int.class,
                        2,
                        Integer.class,
                        2,
                        long.class,
                        3L,
                        OffsetDateTime.class,
                        TIME,
                        LocalTime.class,
                        LocalTime.NOON,
                        LocalDate.class,
                        LocalDate.of(2025, 7, 1),
                        BigDecimal.class,
                        BigDecimal.TEN)
                .get(type);
        if (known == null) {
            throw new AssertionError("no specimen of " + type);
        }
        return known;
    }

    private Extras extras() {
        JsonValue nested = new JsonValue.ObjectValue(
                Map.of(canary(), new JsonValue.ArrayValue(List.of(new JsonValue.NumberValue(canary())))));
        Map<String, JsonValue> unknown = Map.of(canary(), new JsonValue.StringValue(canary()), canary(), nested);
        Extras.UnusualValue odd =
                new Extras.UnusualValue(Extras.UnusualForm.RAW, new JsonValue.StringValue(canary()), null);
        return Extras.of("specimen", unknown, Map.of(canary(), odd));
    }

    private String canary() {
        String canary = "bí-mật-" + (1000 + ++number) + "-KIỂM-THỬ";
        canaries.add(canary);
        return canary;
    }

    /** Returns the first constant of an open code, or, if the list has none, a value of it. */
    private static Object openCodeValue(Class<?> type) {
        try {
            for (Field field : type.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                    return field.get(null);
                }
            }
            return type.getMethod("of", String.class).invoke(null, "seen-1");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }
}
