package vn.lienthong.portal.signin.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.ReadResult;
import vn.lienthong.value.Extras;
import vn.lienthong.value.JsonValue;

/**
 * An object whose members are looked up by key.
 *
 * @param clear whether no key occurs twice
 */
record SignInJsonReader(Map<String, JsonValue> map, boolean clear) {
    private static final ObjectMapping<Extras, Extras[]> TABLE = ObjectMapping.<Extras, Extras[]>of(
                    "sign-in",
                    new ModelBinding<>(
                            () -> new Extras[] {Extras.NONE},
                            kept -> kept[0],
                            extras -> extras,
                            (kept, extras) -> kept[0] = extras))
            .build();

    /**
     * Parses a body that is a single object.
     *
     * @throws vn.lienthong.error.MalformedAnswerException if it is not an object
     */
    static SignInJsonReader read(byte[] body, @Nullable String correlationId) {
        ReadResult<Extras> read = JsonCodec.standard().read(TABLE, body, correlationId);
        boolean clear = read.findings().stream()
                .noneMatch(finding -> finding.requirement().equals("LT-MSG-002"));
        return new SignInJsonReader(read.value().unknown(), clear);
    }

    /** Returns the text or number of a key, or null if it is blank, has another type or is missing. */
    @Nullable
    String text(String key) {
        JsonValue tree = map.get(key);
        String text = tree instanceof JsonValue.StringValue found
                ? found.value()
                : tree instanceof JsonValue.NumberValue number ? number.lexeme() : null;
        return text == null || text.isBlank() ? null : text;
    }

    /** Returns a whole number of at most 12 digits; -1 if the value is missing or different. */
    long number(String key) {
        String text = text(key);
        return text != null && text.matches("[0-9]{1,12}") ? Long.parseLong(text) : -1;
    }

    /** Returns the texts of a key with one text or a list of texts; empty for any other value. */
    List<String> texts(String key) {
        JsonValue tree = map.get(key);
        if (tree instanceof JsonValue.StringValue one) {
            return List.of(one.value());
        } else if (tree instanceof JsonValue.ArrayValue items
                && items.elements().stream().allMatch(JsonValue.StringValue.class::isInstance)) {
            return items.elements().stream()
                    .map(item -> ((JsonValue.StringValue) item).value())
                    .toList();
        }
        return List.of();
    }

    @Override
    public String toString() {
        return "SignInJsonReader[" + map.size() + "]";
    }
}
