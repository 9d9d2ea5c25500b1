package vn.lienthong.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.Masked;
import vn.lienthong.code.PersonName;
import vn.lienthong.dossier.Contact;

/** What a template is filled with. An absent text is "", which a template's section leaves out. */
final class Values {
    private final Map<String, Object> map = new HashMap<>();

    Values put(String key, @Nullable String value) {
        map.put(key, value == null ? "" : value);
        return this;
    }

    Values put(String key, List<Map<String, Object>> rows) {
        map.put(key, rows);
        return this;
    }

    Values put(String key, Map<String, String> texts) {
        map.put(key, texts);
        return this;
    }

    /** Who somebody is and how to reach them. */
    Values person(@Nullable PersonName name, @Nullable IdentityDocument identity, Contact contact) {
        return put("name", text(name))
                .put("identity", text(identity))
                .put("address", text(contact.address()))
                .put("phone", text(contact.phone()))
                .put("email", text(contact.email()));
    }

    /** What a masked value holds: a page is what people read. */
    static String text(@Nullable Masked value) {
        return value == null ? "" : value.value();
    }

    Map<String, Object> map() {
        return map;
    }
}
