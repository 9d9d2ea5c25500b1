package vn.lienthong.procedure.internal;

import java.util.List;

/** Copies the lists of procedure records. */
public final class ProcedureLists {
    private ProcedureLists() {}

    /** Returns an unmodifiable copy. A null list or element is rejected with the name of the component. */
    public static <E> List<E> copy(List<E> list, String name) {
        try {
            return List.copyOf(list);
        } catch (NullPointerException unnamed) {
            throw new NullPointerException(name);
        }
    }
}
