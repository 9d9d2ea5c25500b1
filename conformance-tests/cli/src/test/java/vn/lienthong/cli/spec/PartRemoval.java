package vn.lienthong.cli.spec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.dossier.ContactDetails;

/**
 * Removes one part of a record, identified by a JSON pointer: sets it to null or to the empty value of its type.
 */
final class PartRemoval {
    private PartRemoval() {}

    static Object withoutPart(Object whole, String pointer) {
        List<String> names = List.of(pointer.substring(1).split("/", -1));
        return rebuildWithout(whole, names);
    }

    private static Object rebuildWithout(Object whole, List<String> names) {
        String name = names.get(0);
        List<String> rest = names.subList(1, names.size());
        if (whole instanceof List<?> list) {
            List<Object> changed = new ArrayList<>(list);
            int index = Integer.parseInt(name);
            changed.set(index, rebuildWithout(changed.get(index), rest));
            return changed;
        }
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean met = false;
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(whole);
                if (components[i].getName().equals(name)) {
                    values[i] = rest.isEmpty()
                            ? emptyValue(components[i].getType(), values[i])
                            : rebuildWithout(values[i], rest);
                    met = true;
                }
            }
            if (!met) {
                throw new AssertionError("no part " + name);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return whole.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (IllegalAccessException
                | InstantiationException
                | InvocationTargetException
                | NoSuchMethodException e) {
            throw new AssertionError("not rebuilt without " + name, e);
        }
    }

    private static @Nullable Object emptyValue(Class<?> type, @Nullable Object value) {
        if (type == List.class) {
            return List.of();
        } else if (type == ContactDetails.class) {
            return ContactDetails.none();
        }
        // Names of offices are never null: a blank name is the absent value.
        return value instanceof String ? " " : null;
    }
}
