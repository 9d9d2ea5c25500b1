package vn.lienthong.portal.internal.inbound;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.error.Tree;
import vn.lienthong.portal.inbound.InboundKind;

/**
 * What of a body is stored as one row.
 *
 * @param kind what it is
 * @param identity what tells it from others of its kind
 * @param body the part of the body that is kept, with what it needs to be read again
 * @param conflict the code of the answer where the identity is taken by another body
 */
public record Letter(InboundKind kind, List<String> identity, Tree body, int conflict) {
    public Letter {
        identity = List.copyOf(identity);
    }

    /** The key of its row: 64 hexadecimal digits that say nothing of anybody. */
    public String key() {
        List<String> parts = new ArrayList<>(identity);
        parts.add(0, kind.name());
        return Canonical.of(parts);
    }

    @Override
    public String toString() {
        return "Letter[" + kind + "]";
    }
}
