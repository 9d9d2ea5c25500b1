package vn.lienthong.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    Map<String, Object> map() {
        return map;
    }
}
