package vn.lienthong.portal.inbound.internal;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.portal.inbound.message.InboundKind;
import vn.lienthong.value.JsonValue;

/**
 * What of a body is stored as one row.
 *
 * @param kind what it is
 * @param identity what tells it from others of its kind
 * @param body the part of the body that is kept, with what it needs to be read again
 * @param conflict the code of the answer where the identity is taken by another body
 */
public record InboxEntry(InboundKind kind, List<String> identity, JsonValue body, int conflict) {
    public InboxEntry {
        identity = List.copyOf(identity);
    }

    /** Returns the key of its row: 64 hexadecimal digits that say nothing of anybody. */
    public String key() {
        List<String> parts = new ArrayList<>(identity);
        parts.add(0, kind.name());
        return JsonTreeDigest.of(parts);
    }

    @Override
    public String toString() {
        return "InboxEntry[" + kind + "]";
    }
}
