package vn.lienthong.portal.inbound.internal;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.portal.inbound.message.InboundKind;
import vn.lienthong.value.JsonValue;

/**
 * The part of a body that is stored as one row.
 *
 * @param kind the kind of message
 * @param identity the values that distinguish it from others of its kind
 * @param body the part of the body that is kept, with everything needed to read it again
 * @param conflict the code of the answer if the identity exists with another body
 */
public record InboxEntry(InboundKind kind, List<String> identity, JsonValue body, int conflict) {
    public InboxEntry {
        identity = List.copyOf(identity);
    }

    /** Returns the key of the row: 64 hexadecimal digits, without personal data. */
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
