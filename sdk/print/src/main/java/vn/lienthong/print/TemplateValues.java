package vn.lienthong.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.ContactDetails;

/** What a template is filled with. An absent text is "", which a template's section leaves out. */
final class TemplateValues {
    private final Map<String, Object> map = new HashMap<>();

    TemplateValues put(String key, @Nullable String value) {
        map.put(key, value == null ? "" : value);
        return this;
    }

    TemplateValues put(String key, List<Map<String, Object>> rows) {
        map.put(key, rows);
        return this;
    }

    TemplateValues put(String key, Map<String, String> texts) {
        map.put(key, texts);
        return this;
    }

    /** Who somebody is and how to reach them. */
    TemplateValues person(@Nullable PersonName name, @Nullable IdentityDocument identity, ContactDetails contact) {
        return put("name", text(name))
                .put("identity", text(identity))
                .put("address", text(contact.address()))
                .put("phone", text(contact.phone()))
                .put("email", text(contact.email()));
    }

    /** What a masked value holds: a page is what people read. */
    static String text(@Nullable MaskedValue value) {
        return value == null ? "" : value.value();
    }

    Map<String, Object> map() {
        return map;
    }
}
