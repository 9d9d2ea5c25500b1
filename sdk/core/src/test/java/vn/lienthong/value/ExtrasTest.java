package vn.lienthong.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.value.Extras.UnusualForm;
import vn.lienthong.value.Extras.UnusualValue;

@Tag("LT-MSG-004")
class ExtrasTest {
    private static final JsonValue ONE = new JsonValue.NumberValue("1.50");
    private static final UnusualValue MISSING = new UnusualValue(UnusualForm.MISSING, null, null);

    @Test
    @DisplayName("No extras is one value for every kind of message")
    void none() {
        assertThat(Extras.of("a", Map.of(), Map.of())).isSameAs(Extras.NONE);
        assertThat(Extras.NONE.isEmpty()).isTrue();
        assertThat(Extras.NONE.origin()).isEmpty();
    }

    @Test
    @DisplayName("Origin, unknown keys and odd forms are all part of equality; a number's spelling is too")
    void equality() {
        Extras extras = Extras.of("a", Map.of("X", ONE), Map.of("Y", MISSING));

        assertThat(extras)
                .isEqualTo(Extras.of("a", Map.of("X", ONE), Map.of("Y", MISSING)))
                .hasSameHashCodeAs(Extras.of("a", Map.of("X", ONE), Map.of("Y", MISSING)))
                .isNotEqualTo(Extras.of("b", Map.of("X", ONE), Map.of("Y", MISSING)))
                .isNotEqualTo(Extras.of("a", Map.of("X", new JsonValue.NumberValue("1.5")), Map.of("Y", MISSING)))
                .isNotEqualTo(Extras.of("a", Map.of("X", ONE), Map.of()))
                .isNotEqualTo(Extras.of("a", Map.of(), Map.of("Y", MISSING)))
                .isNotEqualTo(Extras.NONE)
                .isNotEqualTo("a");
        assertThat(extras.isEmpty()).isFalse();
        assertThat(Extras.of("a", Map.of("X", ONE), Map.of()).isEmpty()).isFalse();
        assertThat(Extras.of("a", Map.of(), Map.of("Y", MISSING)).isEmpty()).isFalse();
    }

    @Test
    @DisplayName("The order of keys is preserved and not part of equality")
    void order() {
        Map<String, JsonValue> forth = new LinkedHashMap<>();
        forth.put("B", ONE);
        forth.put("A", JsonValue.NullValue.NULL);
        Map<String, JsonValue> back = new LinkedHashMap<>();
        back.put("A", JsonValue.NullValue.NULL);
        back.put("B", ONE);

        assertThat(Extras.of("a", forth, Map.of()).unknown().keySet()).containsExactly("B", "A");
        assertThat(Extras.of("a", forth, Map.of())).isEqualTo(Extras.of("a", back, Map.of()));
        assertThat(new JsonValue.ObjectValue(forth)).isEqualTo(new JsonValue.ObjectValue(back));
        assertThat(new JsonValue.ObjectValue(forth).members().keySet()).containsExactly("B", "A");
    }

    @Test
    @DisplayName("What was given is copied, and what is inside cannot be changed")
    void copied() {
        Map<String, JsonValue> unknown = new LinkedHashMap<>(Map.of("X", ONE));
        Extras extras = Extras.of("a", unknown, Map.of("Y", MISSING));
        unknown.clear();

        assertThat(extras.unknown()).containsOnlyKeys("X");
        assertThatThrownBy(() -> extras.unknown().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> extras.unusual().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("An unusual form is retained while the value is unchanged")
    void stillHolds() {
        assertThat(MISSING.isUnchanged(null)).isTrue();
        assertThat(MISSING.isUnchanged("x")).isFalse();
        assertThat(new UnusualValue(UnusualForm.RAW, ONE, "1.50").isUnchanged("1.50"))
                .isTrue();
        assertThat(new UnusualValue(UnusualForm.RAW, ONE, "1.50").isUnchanged("1.5"))
                .isFalse();
        assertThat(new UnusualValue(UnusualForm.RAW, ONE, "1.50").isUnchanged(null))
                .isFalse();
    }

    @Test
    @Tag("LT-PRIV-001")
    @DisplayName("Trees show kinds and counts, never content")
    void trees() {
        JsonValue text = new JsonValue.StringValue("bí mật");
        assertThat(text).hasToString("text(6)");
        assertThat(ONE).hasToString("number(4)");
        assertThat(new JsonValue.BooleanValue(true)).hasToString("truth value");
        assertThat(new JsonValue.BooleanValue(false)).hasToString("truth value");
        assertThat(new JsonValue.ArrayValue(List.of(text, text))).hasToString("list(2)");
        assertThat(new JsonValue.ObjectValue(Map.of("bí mật", text))).hasToString("object(1)");
        assertThat(JsonValue.NullValue.NULL).hasToString("NULL");
        assertThat(new UnusualValue(UnusualForm.RAW, text, text)).hasToString("UnusualValue[RAW]");
    }
}
