package vn.lienthong.procedure.internal;

import java.util.List;

/** What every record of this package asks of its lists. */
public final class ProcedureLists {
    private ProcedureLists() {}

    /** Returns a copy that cannot be changed. A null, be it the list or an element, is refused by the component's name. */
    public static <E> List<E> copy(List<E> list, String name) {
        try {
            return List.copyOf(list);
        } catch (NullPointerException unnamed) {
            throw new NullPointerException(name);
        }
    }
}
