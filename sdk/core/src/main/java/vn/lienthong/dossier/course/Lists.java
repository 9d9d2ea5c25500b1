package vn.lienthong.dossier.course;

import java.util.ArrayList;
import java.util.List;

/** What every record of this package asks of its lists. */
final class Lists {
    private Lists() {}

    /** A copy that cannot be changed. A null, be it the list or an element, is refused by the component's name. */
    static <E> List<E> copy(List<E> list, String name) {
        try {
            return List.copyOf(list);
        } catch (NullPointerException unnamed) {
            throw new NullPointerException(name);
        }
    }

    static <E> List<E> plus(List<E> list, E one) {
        List<E> all = new ArrayList<>(list);
        all.add(one);
        return all;
    }
}
