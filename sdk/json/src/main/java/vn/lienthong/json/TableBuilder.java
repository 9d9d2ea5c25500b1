package vn.lienthong.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Tree;

/** Collects the fields of a table in the order in which they are written. */
public final class TableBuilder<R, B> {
    private final String kind;
    private final Shape<R, B> shape;
    private final List<Field<R, B>> fields = new ArrayList<>();
    private Need need = Need.OPTIONAL;

    TableBuilder(String kind, Shape<R, B> shape) {
        this.kind = kind;
        this.shape = shape;
    }

    /** What a missing key means for the fields that follow. */
    public TableBuilder<R, B> need(Need need) {
        this.need = need;
        return this;
    }

    /** A plain text. */
    public TableBuilder<R, B> text(
            String key, String path, Function<R, @Nullable String> get, BiConsumer<B, String> set) {
        return add(new TextField<>(slot(key, path), Format.TEXT, get, set));
    }

    /** Starts a value that is a text on the wire in a format. */
    public <V> Typed<V> as(Format<V> format) {
        return new Typed<>(format);
    }

    /** A text that follows from the rest of the value. */
    public TableBuilder<R, B> derived(String key, String path, Function<R, String> derive) {
        return derived(key, path, derive, (builder, text) -> {});
    }

    /**
     * A text that follows from the rest of the value, and that helps to understand the rest when it is read.
     *
     * @param hint takes the text as it came
     */
    public TableBuilder<R, B> derived(String key, String path, Function<R, String> derive, BiConsumer<B, String> hint) {
        return add(new DerivedField<>(slot(key, path), derive, hint));
    }

    /** A text that the field writes as a text, a number or null without meaning anything by it; only for what is read. */
    public TableBuilder<R, B> loose(String key, String path, BiConsumer<B, String> set) {
        return add(new LooseField<>(slot(key, path), Format.TEXT, set));
    }

    /** A value of any kind, which its reader judges; only for what is read. Keys that stand twice in it are found at its path. */
    public TableBuilder<R, B> tree(String key, String path, BiConsumer<B, Tree> set) {
        return add(new TreeField<>(slot(key, path), set));
    }

    /** A whole number that is a number on the wire. */
    public TableBuilder<R, B> number(String key, String path, ToIntFunction<R> get, ObjIntConsumer<B> set) {
        return add(new IntField<>(slot(key, path), get, set));
    }

    /** A list of texts. */
    public TableBuilder<R, B> texts(
            String key, String path, Function<R, List<String>> get, BiConsumer<B, List<String>> set) {
        return add(new TextListField<>(slot(key, path), get, set));
    }

    /** Starts a list of objects, or one object, of another table. */
    public <E> Nested<E> of(ObjectTable<E, ?> table) {
        return new Nested<>(table);
    }

    /** The finished table. */
    public ObjectTable<R, B> build() {
        return new ObjectTable<>(kind, shape, fields);
    }

    private Slot slot(String key, String path) {
        return new Slot(key, path, need);
    }

    private TableBuilder<R, B> add(Field<R, B> field) {
        fields.add(field);
        return this;
    }

    /** A value in a format, which still lacks its place. */
    public final class Typed<V> {
        private final Format<V> format;

        private Typed(Format<V> format) {
            this.format = format;
        }

        /** Its place on the wire and in the model. */
        public TableBuilder<R, B> at(String key, String path, Function<R, @Nullable V> get, BiConsumer<B, V> set) {
            return add(new TextField<>(slot(key, path), format, get, set));
        }

        /** Its place in what is only read, where a number means the same as its digits in a text. */
        public TableBuilder<R, B> loose(String key, String path, BiConsumer<B, V> set) {
            return add(new LooseField<>(slot(key, path), format, set));
        }
    }

    /** Objects of another table, which still lack their place. */
    public final class Nested<E> {
        private final ObjectTable<E, ?> table;

        private Nested(ObjectTable<E, ?> table) {
            this.table = table;
        }

        /** A list of them. */
        public TableBuilder<R, B> list(String key, String path, Function<R, List<E>> get, BiConsumer<B, List<E>> set) {
            return add(new ListField<>(slot(key, path), table, get, set));
        }

        /** One of them. */
        public TableBuilder<R, B> one(String key, String path, Function<R, @Nullable E> get, BiConsumer<B, E> set) {
            return add(new ObjectField<>(slot(key, path), table, get, set));
        }
    }
}
