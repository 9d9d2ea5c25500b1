package vn.lienthong.value;

import java.util.ArrayList;
import java.util.List;

/** Copies of the lists of records. */
public final class ListCopies {
    private ListCopies() {}

    /** Returns an unmodifiable copy. A null list or element is rejected with the name of the component. */
    public static <E> List<E> copy(List<E> list, String name) {
        try {
            return List.copyOf(list);
        } catch (NullPointerException unnamed) {
            throw new NullPointerException(name);
        }
    }

    /** Returns an unmodifiable list with one more element. */
    public static <E> List<E> append(List<E> list, E one) {
        List<E> all = new ArrayList<>(list);
        all.add(one);
        return List.copyOf(all);
    }
}
