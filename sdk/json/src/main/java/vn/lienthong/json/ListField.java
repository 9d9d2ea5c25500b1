package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Extras;
import vn.lienthong.error.Extras.Odd;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/** A list of objects. One object without its list is read as a list of one. */
final class ListField<R, B, E> extends Field<R, B> {
    private final ObjectTable<E, ?> table;
    private final Function<R, List<E>> get;
    private final BiConsumer<B, List<E>> set;

    ListField(Slot slot, ObjectTable<E, ?> table, Function<R, List<E>> get, BiConsumer<B, List<E>> set) {
        super(slot.key(), slot.path(), slot.need());
        this.table = table;
        this.get = get;
        this.set = set;
    }

    @Override
    @Nullable
    Odd read(Input in, B builder) throws IOException {
        JsonToken token = in.token();
        List<E> elements = new ArrayList<>();
        if (token == JsonToken.START_ARRAY) {
            while (in.next() != JsonToken.END_ARRAY) {
                element(in, elements);
            }
            set.accept(builder, elements);
            return null;
        }
        if (token == JsonToken.START_OBJECT) {
            in.found(path(), "LT-MSG-004", Severity.INFO, "json.odd.single");
            element(in, elements);
            set.accept(builder, elements);
            return new Odd(Extras.Form.SINGLE, null, null);
        }
        Tree tree = in.tree();
        boolean nothing = tree instanceof Tree.Null
                || (tree instanceof Tree.Text text && text.value().isEmpty());
        in.found(
                path(),
                "LT-MSG-004",
                nothing ? Severity.INFO : Severity.WARN,
                nothing ? "json.odd.null" : "json.unread",
                "list",
                Input.kind(tree));
        return raw(tree, null);
    }

    private void element(Input in, List<E> elements) throws IOException {
        String place = path() + "/" + elements.size();
        if (in.token() != JsonToken.START_OBJECT) {
            Tree tree = in.tree();
            throw new MalformedAnswerException(
                    in.pointer() + place, "object", Input.kind(tree), elements.size(), in.correlationId());
        }
        in.enter(place);
        E element = table.read(in);
        in.leave(place);
        if (element == null) {
            in.found(place, "LT-MSG-004", Severity.FAIL, "json.row.dropped");
        } else {
            elements.add(element);
        }
    }

    @Override
    Object typed(R value) {
        return get.apply(value);
    }

    @Override
    void write(Output out, R value) throws IOException {
        out.startList();
        for (E element : get.apply(value)) {
            table.write(out, element);
        }
        out.endList();
    }

    @Override
    void writeSingle(Output out, R value) throws IOException {
        table.write(out, get.apply(value).get(0));
    }
}
