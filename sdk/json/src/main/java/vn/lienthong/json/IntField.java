package vn.lienthong.json;

import java.io.IOException;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Extras.Odd;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/** A whole number that is a number on the wire too. */
final class IntField<R, B> extends Field<R, B> {
    private final ToIntFunction<R> get;
    private final ObjIntConsumer<B> set;

    IntField(Slot slot, ToIntFunction<R> get, ObjIntConsumer<B> set) {
        super(slot.key(), slot.path(), slot.need());
        this.get = get;
        this.set = set;
    }

    @Override
    @Nullable
    Odd read(Input in, B builder) throws IOException {
        Tree tree = in.tree();
        boolean number = tree instanceof Tree.Lexeme;
        String digits = tree instanceof Tree.Lexeme lexeme ? lexeme.digits() : "";
        if (tree instanceof Tree.Text text) {
            digits = text.value();
        }
        Integer value = whole(digits);
        if (value == null) {
            in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread", "whole number", Input.kind(tree));
            return raw(tree, null);
        }
        if (!number) {
            in.found(path(), "LT-MSG-004", Severity.INFO, "json.odd.text");
        }
        set.accept(builder, value);
        return number && Integer.toString(value).equals(digits) ? null : raw(tree, value);
    }

    private static @Nullable Integer whole(String digits) {
        if (!digits.matches("-?[0-9]{1,10}")) {
            return null;
        }
        long value = Long.parseLong(digits);
        return (int) value == value ? (int) value : null;
    }

    @Override
    Object typed(R value) {
        return get.applyAsInt(value);
    }

    @Override
    void write(Output out, R value) throws IOException {
        out.number(get.applyAsInt(value));
    }
}
