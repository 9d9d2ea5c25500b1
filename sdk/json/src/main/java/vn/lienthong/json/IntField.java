package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
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
        boolean number = in.token() == JsonToken.VALUE_NUMBER_INT;
        Tree tree = in.tree();
        String digits = tree instanceof Tree.Lexeme lexeme ? lexeme.digits() : "";
        if (tree instanceof Tree.Text text) {
            digits = text.value();
            in.found(path(), "LT-MSG-004", Severity.INFO, "json.odd.text");
        }
        // Nine digits always fit; a longer number counts nothing that a dossier has.
        if (!digits.matches("-?[0-9]{1,9}")) {
            in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread", "whole number", Input.kind(tree));
            return raw(tree, null);
        }
        int value = Integer.parseInt(digits);
        set.accept(builder, value);
        return number && Integer.toString(value).equals(digits) ? null : raw(tree, value);
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
