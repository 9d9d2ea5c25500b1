package vn.lienthong.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.JsonValue;

/** Collects the fields of a table in the order in which they are written. */
public final class MappingBuilder<R, B> {
    private final String kind;
    private final ModelBinding<R, B> shape;
    private final List<MappedField<R, B>> fields = new ArrayList<>();
    private Presence presence = Presence.OPTIONAL;

    MappingBuilder(String kind, ModelBinding<R, B> shape) {
        this.kind = kind;
        this.shape = shape;
    }

    /** What a missing key means for the fields that follow. */
    public MappingBuilder<R, B> presence(Presence need) {
        this.presence = need;
        return this;
    }

    /** A plain text. */
    public MappingBuilder<R, B> text(
            String key, String path, Function<R, @Nullable String> get, BiConsumer<B, String> set) {
        return add(new TextField<>(slot(key, path), TextFormat.TEXT, get, set));
    }

    /** Starts a value that is a text on the wire in a format. */
    public <V> TypedField<V> as(TextFormat<V> format) {
        return new TypedField<>(format);
    }

    /** A text that follows from the rest of the value. */
    public MappingBuilder<R, B> derived(String key, String path, Function<R, String> derive) {
        return derived(key, path, derive, (builder, text) -> {});
    }

    /**
     * A text that follows from the rest of the value, and that helps to understand the rest when it is read.
     *
     * @param hint takes the text as it came
     */
    public MappingBuilder<R, B> derived(
            String key, String path, Function<R, String> derive, BiConsumer<B, String> hint) {
        return add(new DerivedField<>(slot(key, path), derive, hint));
    }

    /** A text that the field writes as a text, a number or null without meaning anything by it; only for what is read. */
    public MappingBuilder<R, B> loose(String key, String path, BiConsumer<B, String> set) {
        return add(new LooseField<>(slot(key, path), TextFormat.TEXT, set));
    }

    /** A value of any kind, which its reader judges; only for what is read. Keys that stand twice in it are found at its path. */
    public MappingBuilder<R, B> tree(String key, String path, BiConsumer<B, JsonValue> set) {
        return add(new TreeField<>(slot(key, path), set));
    }

    /** A whole number that is a number on the wire. */
    public MappingBuilder<R, B> number(String key, String path, ToIntFunction<R> get, ObjIntConsumer<B> set) {
        return add(new IntegerField<>(slot(key, path), get, set));
    }

    /** A list of texts. */
    public MappingBuilder<R, B> texts(
            String key, String path, Function<R, List<String>> get, BiConsumer<B, List<String>> set) {
        return add(new TextListField<>(slot(key, path), get, set));
    }

    /** Starts a list of objects, or one object, of another table. */
    public <E> NestedField<E> of(ObjectMapping<E, ?> table) {
        return new NestedField<>(table);
    }

    /** The finished table. */
    public ObjectMapping<R, B> build() {
        return new ObjectMapping<>(kind, shape, fields);
    }

    private FieldSlot slot(String key, String path) {
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
            return add(new TextField<>(slot(key, path), format, get, set));
        }

        /** Its place in what is only read, where a number means the same as its digits in a text. */
        public MappingBuilder<R, B> loose(String key, String path, BiConsumer<B, V> set) {
            return add(new LooseField<>(slot(key, path), format, set));
        }
    }

    /** Objects of another table, which still lack their place. */
    public final class NestedField<E> {
        private final ObjectMapping<E, ?> table;

        private NestedField(ObjectMapping<E, ?> table) {
            this.table = table;
        }

        /** A list of them. */
        public MappingBuilder<R, B> list(
                String key, String path, Function<R, List<E>> get, BiConsumer<B, List<E>> set) {
            return add(new ListField<>(slot(key, path), table, get, set));
        }

        /** One of them. */
        public MappingBuilder<R, B> one(String key, String path, Function<R, @Nullable E> get, BiConsumer<B, E> set) {
            return add(new ObjectField<>(slot(key, path), table, get, set));
        }
    }
}
