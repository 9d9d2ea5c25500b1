package vn.lienthong.dossier.internal;

import java.util.ArrayList;
import java.util.List;

/** What every record of a dossier asks of its lists. */
public final class DossierLists {
    private DossierLists() {}

    /** Returns a copy that cannot be changed. A null, be it the list or an element, is refused by the component's name. */
    public static <E> List<E> copy(List<E> list, String name) {
        try {
            return List.copyOf(list);
        } catch (NullPointerException unnamed) {
            throw new NullPointerException(name);
        }
    }

    /** Returns the same list with one more element. */
    public static <E> List<E> append(List<E> list, E one) {
        List<E> all = new ArrayList<>(list);
        all.add(one);
        return all;
    }
}
