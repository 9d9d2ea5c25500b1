package vn.lienthong.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.lienthong.json.internal.DerivedField;
import vn.lienthong.json.internal.FieldSlot;
import vn.lienthong.json.internal.IntegerField;
import vn.lienthong.json.internal.MappedField;
import vn.lienthong.json.internal.ReadOnlyTextField;
import vn.lienthong.json.internal.ReadOnlyTreeField;
import vn.lienthong.json.internal.TextField;
import vn.lienthong.value.JsonValue;

/** A builder of an {@link ObjectMapping}: collects the fields in the order in which they are written. */
public final class MappingBuilder<R, B> {
    private final String kind;
    private final ModelBinding<R, B> binding;
    private final List<MappedField<R, B>> fields = new ArrayList<>();
    private FieldPresence presence = FieldPresence.OPTIONAL;

    MappingBuilder(String kind, ModelBinding<R, B> shape) {
        this.kind = kind;
        this.binding = shape;
    }

    /** Sets the presence of the fields that follow. */
    public MappingBuilder<R, B> presence(FieldPresence need) {
        this.presence = need;
        return this;
    }

    /** Adds a plain text. */
    public MappingBuilder<R, B> text(
            String key, String path, Function<R, @Nullable String> get, BiConsumer<B, String> set) {
        return add(new TextField<>(newSlot(key, path), TextFormat.TEXT, get, set));
    }

    /** Starts a field that is a string in the message, in a format. */
    public <V> TypedField<V> as(TextFormat<V> format) {
        return new TypedField<>(format);
    }

    /** Adds a text that is computed from the other fields. */
    public MappingBuilder<R, B> derived(String key, String path, Function<R, String> derive) {
        return derived(key, path, derive, (builder, text) -> {});
    }

    /**
     * Adds a text that is computed from the other fields; the received text helps to read them.
     *
     * @param hint receives the text of the message
     */
    public MappingBuilder<R, B> derived(
            String key, String path, Function<R, String> derive, BiConsumer<B, String> hint) {
        return add(new DerivedField<>(newSlot(key, path), derive, hint));
    }

    /**
     * Adds a text that may be a string, a number or null in the message, without a difference in meaning; read only.
     */
    public MappingBuilder<R, B> readOnly(String key, String path, BiConsumer<B, String> set) {
        return add(new ReadOnlyTextField<>(newSlot(key, path), TextFormat.TEXT, set));
    }

    /**
     * Adds a value of any type, which its reader checks; read only. A duplicate key inside it gives a finding at its
     * path.
     */
    public MappingBuilder<R, B> tree(String key, String path, BiConsumer<B, JsonValue> set) {
        return add(new ReadOnlyTreeField<>(newSlot(key, path), set));
    }

    /** Adds an integer that is a number in the message too. */
    public MappingBuilder<R, B> number(String key, String path, ToIntFunction<R> get, ObjIntConsumer<B> set) {
        return add(new IntegerField<>(newSlot(key, path), get, set));
    }

    /** Adds a list of texts. */
    public MappingBuilder<R, B> textList(
            String key, String path, Function<R, List<String>> get, BiConsumer<B, List<String>> set) {
        return add(new TextListField<>(newSlot(key, path), get, set));
    }

    /** Starts a field with objects, or one object, of another mapping. */
    public <E> NestedField<E> nested(ObjectMapping<E, ?> table) {
        return new NestedField<>(table);
    }

    /** Returns the finished mapping. */
    public ObjectMapping<R, B> build() {
        return new ObjectMapping<>(kind, binding, fields);
    }

    private FieldSlot newSlot(String key, String path) {
        return new FieldSlot(key, path, presence);
    }

    private MappingBuilder<R, B> add(MappedField<R, B> field) {
        fields.add(field);
        return this;
    }

    /** A field in a format, without its key and path. */
    public final class TypedField<V> {
        private final TextFormat<V> format;

        private TypedField(TextFormat<V> format) {
            this.format = format;
        }

        /** Adds the field under its key in the message and its path in the model. */
        public MappingBuilder<R, B> at(String key, String path, Function<R, @Nullable V> get, BiConsumer<B, V> set) {
            return add(new TextField<>(newSlot(key, path), format, get, set));
        }

        /** Adds the field as read only; a number is then equivalent to a string of its digits. */
        public MappingBuilder<R, B> readOnly(String key, String path, BiConsumer<B, V> set) {
            return add(new ReadOnlyTextField<>(newSlot(key, path), format, set));
        }
    }

    /** A field of another mapping, without its key and path. */
    public final class NestedField<E> {
        private final ObjectMapping<E, ?> elementMapping;

        private NestedField(ObjectMapping<E, ?> table) {
            this.elementMapping = table;
        }

        /** Adds a list of such objects. */
        public MappingBuilder<R, B> list(
                String key, String path, Function<R, List<E>> get, BiConsumer<B, List<E>> set) {
            return add(new ListField<>(newSlot(key, path), elementMapping, get, set));
        }

        /** Adds one such object. */
        public MappingBuilder<R, B> object(
                String key, String path, Function<R, @Nullable E> get, BiConsumer<B, E> set) {
            return add(new ObjectField<>(newSlot(key, path), elementMapping, get, set));
        }
    }
}
