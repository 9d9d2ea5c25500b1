package vn.lienthong.print.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.ContactDetails;

/** Values of a template. An absent text is "", for which the template omits a section. */
public final class TemplateValues {
    private final Map<String, Object> map = new HashMap<>();

    public TemplateValues put(String key, @Nullable String value) {
        map.put(key, value == null ? "" : value);
        return this;
    }

    public TemplateValues put(String key, List<Map<String, Object>> rows) {
        map.put(key, rows);
        return this;
    }

    public TemplateValues put(String key, Map<String, String> texts) {
        map.put(key, texts);
        return this;
    }

    /** Adds the name, the identity document and the contact details of a person. */
    TemplateValues putPerson(@Nullable PersonName name, @Nullable IdentityDocument identity, ContactDetails contact) {
        return put("name", textOf(name))
                .put("identity", textOf(identity))
                .put("address", textOf(contact.address()))
                .put("phone", textOf(contact.phone()))
                .put("email", textOf(contact.email()));
    }

    /** Returns the unmasked value, because people read the page. */
    static String textOf(@Nullable MaskedValue value) {
        return value == null ? "" : value.value();
    }

    public Map<String, Object> map() {
        return map;
    }
}
