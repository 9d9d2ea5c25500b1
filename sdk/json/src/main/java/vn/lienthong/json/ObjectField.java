package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Extras.Odd;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/** One object inside another. */
final class ObjectField<R, B, E> extends Field<R, B> {
    private final ObjectTable<E, ?> table;
    private final Function<R, @Nullable E> get;
    private final BiConsumer<B, E> set;

    ObjectField(Slot slot, ObjectTable<E, ?> table, Function<R, @Nullable E> get, BiConsumer<B, E> set) {
        super(slot.key(), slot.path(), slot.need());
        this.table = table;
        this.get = get;
        this.set = set;
    }

    @Override
    @Nullable
    Odd read(Input in, B builder) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            Tree tree = in.tree();
            in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread", "object", Input.kind(tree));
            return raw(tree, null);
        }
        in.enter(path());
        E element = table.read(in);
        in.leave(path());
        if (element == null) {
            in.found(path(), "LT-MSG-004", Severity.FAIL, "json.row.dropped");
        } else {
            set.accept(builder, element);
        }
        return null;
    }

    @Override
    @Nullable
    Object typed(R value) {
        return get.apply(value);
    }

    @Override
    void write(Output out, R value) throws IOException {
        E element = get.apply(value);
        if (element == null) {
            out.nothing();
        } else {
            table.write(out, element);
        }
    }
}
