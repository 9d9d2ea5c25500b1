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

/** Collects the fields of a table in the order in which they are written. */
public final class MappingBuilder<R, B> {
    private final String kind;
    private final ModelBinding<R, B> binding;
    private final List<MappedField<R, B>> fields = new ArrayList<>();
    private FieldPresence presence = FieldPresence.OPTIONAL;

    MappingBuilder(String kind, ModelBinding<R, B> shape) {
        this.kind = kind;
        this.binding = shape;
    }

    /** Sets what a missing key means for the fields that follow. */
    public MappingBuilder<R, B> presence(FieldPresence need) {
        this.presence = need;
        return this;
    }

    /** Sets a plain text. */
    public MappingBuilder<R, B> text(
            String key, String path, Function<R, @Nullable String> get, BiConsumer<B, String> set) {
        return add(new TextField<>(newSlot(key, path), TextFormat.TEXT, get, set));
    }

    /** Starts a value that is a text on the wire in a format. */
    public <V> TypedField<V> as(TextFormat<V> format) {
        return new TypedField<>(format);
    }

    /** Sets a text that follows from the rest of the value. */
    public MappingBuilder<R, B> derived(String key, String path, Function<R, String> derive) {
        return derived(key, path, derive, (builder, text) -> {});
    }

    /**
     * Sets a text that follows from the rest of the value, and that helps to understand the rest when it is read.
     *
     * @param hint takes the text as it came
     */
    public MappingBuilder<R, B> derived(
            String key, String path, Function<R, String> derive, BiConsumer<B, String> hint) {
        return add(new DerivedField<>(newSlot(key, path), derive, hint));
    }

    /** Sets a text that the field writes as a text, a number or null without meaning anything by it; only for what is read. */
    public MappingBuilder<R, B> readOnly(String key, String path, BiConsumer<B, String> set) {
        return add(new ReadOnlyTextField<>(newSlot(key, path), TextFormat.TEXT, set));
    }

    /** Sets a value of any kind, which its reader judges; only for what is read. Keys that stand twice in it are found at its path. */
    public MappingBuilder<R, B> tree(String key, String path, BiConsumer<B, JsonValue> set) {
        return add(new ReadOnlyTreeField<>(newSlot(key, path), set));
    }

    /** Sets a whole number that is a number on the wire. */
    public MappingBuilder<R, B> number(String key, String path, ToIntFunction<R> get, ObjIntConsumer<B> set) {
        return add(new IntegerField<>(newSlot(key, path), get, set));
    }

    /** Sets a list of texts. */
    public MappingBuilder<R, B> textList(
            String key, String path, Function<R, List<String>> get, BiConsumer<B, List<String>> set) {
        return add(new TextListField<>(newSlot(key, path), get, set));
    }

    /** Starts a list of objects, or one object, of another table. */
    public <E> NestedField<E> nested(ObjectMapping<E, ?> table) {
        return new NestedField<>(table);
    }

    /** Returns the finished table. */
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

    /** A value in a format, which still lacks its place. */
    public final class TypedField<V> {
        private final TextFormat<V> format;

        private TypedField(TextFormat<V> format) {
            this.format = format;
        }

        /** Its place on the wire and in the model. */
        public MappingBuilder<R, B> at(String key, String path, Function<R, @Nullable V> get, BiConsumer<B, V> set) {
            return add(new TextField<>(newSlot(key, path), format, get, set));
        }

        /** Its place in what is only read, where a number means the same as its digits in a text. */
        public MappingBuilder<R, B> readOnly(String key, String path, BiConsumer<B, V> set) {
            return add(new ReadOnlyTextField<>(newSlot(key, path), format, set));
        }
    }

    /** Objects of another table, which still lack their place. */
    public final class NestedField<E> {
        private final ObjectMapping<E, ?> elementMapping;

        private NestedField(ObjectMapping<E, ?> table) {
            this.elementMapping = table;
        }

        /** Sets a list of them. */
        public MappingBuilder<R, B> list(
                String key, String path, Function<R, List<E>> get, BiConsumer<B, List<E>> set) {
            return add(new ListField<>(newSlot(key, path), elementMapping, get, set));
        }

        /** Returns one of them. */
        public MappingBuilder<R, B> object(
                String key, String path, Function<R, @Nullable E> get, BiConsumer<B, E> set) {
            return add(new ObjectField<>(newSlot(key, path), elementMapping, get, set));
        }
    }
}
