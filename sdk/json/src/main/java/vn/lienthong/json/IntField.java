package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/** A whole number that is a number on the wire too. */
final class IntField<R, B> extends Field<R, B> {
    // Nine digits always fit; a longer number counts nothing that a dossier has.
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private final ToIntFunction<R> get;
    private final ObjIntConsumer<B> set;

    IntField(Slot slot, ToIntFunction<R> get, ObjIntConsumer<B> set) {
        super(slot);
        this.get = get;
        this.set = set;
    }

    @Override
    Reading<B> read(Input in) throws IOException {
        boolean number = in.token() == JsonToken.VALUE_NUMBER_INT;
        Tree tree = in.tree();
        String digits = "";
        if (tree instanceof Tree.Lexeme lexeme) {
            digits = lexeme.digits();
        } else if (tree instanceof Tree.Text text) {
            digits = text.value();
        }
        if (!WHOLE.matcher(digits).matches()) {
            in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread", "whole number", Input.kind(tree));
            return Reading.raw(tree, null);
        }
        if (!number) {
            in.found(path(), "LT-MSG-004", Severity.INFO, "json.odd.text");
        }
        int value = Integer.parseInt(digits);
        boolean canonical = number && Integer.toString(value).equals(digits);
        return canonical ? Reading.canonical(fill(value)) : Reading.raw(tree, fill(value));
    }

    private Consumer<B> fill(int value) {
        return builder -> set.accept(builder, value);
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
