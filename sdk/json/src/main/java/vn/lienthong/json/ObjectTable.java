package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Extras;
import vn.lienthong.error.Extras.Odd;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/**
 * The fields of one kind of message object in the order in which they are written, and how they stand in the model.
 *
 * @param <R> the model's type
 * @param <B> what is filled while reading, usually the type's builder
 */
public final class ObjectTable<R, B> {
    private final String kind;
    private final Shape<R, B> shape;
    private final List<Field<R, B>> fields;
    private final Map<String, Integer> places = new HashMap<>();

    ObjectTable(String kind, Shape<R, B> shape, List<Field<R, B>> fields) {
        this.kind = kind;
        this.shape = shape;
        this.fields = List.copyOf(fields);
        for (int i = 0; i < fields.size(); i++) {
            if (places.put(fields.get(i).key(), i) != null) {
                throw new IllegalArgumentException("key twice: " + fields.get(i).key());
            }
        }
    }

    /** Starts the table of a kind of object. */
    public static <R, B> TableBuilder<R, B> of(String kind, Shape<R, B> shape) {
        return new TableBuilder<>(kind, shape);
    }

    /** The kind of object, which is the origin of its {@link Extras}. */
    public String kind() {
        return kind;
    }

    /** All keys in the order in which they are written. */
    public List<String> keys() {
        return fields.stream().map(Field::key).toList();
    }

    /** Reads the object that is the current token; null when a mandatory key is missing. */
    @Nullable
    R read(Input in) throws IOException {
        B builder = shape.start().get();
        Map<String, Tree> unknown = new LinkedHashMap<>();
        @Nullable Odd[] odd = new Odd[fields.size()];
        boolean[] seen = new boolean[fields.size()];
        while (in.next() != JsonToken.END_OBJECT) {
            String key = in.key();
            in.next();
            Integer place = places.get(key);
            if (place != null) {
                odd[place] = known(in, builder, place, seen);
            } else if (unknown.put(key, in.tree()) != null) {
                in.found("", "LT-MSG-002", Severity.WARN, "json.duplicate");
            }
        }
        Field<R, B> lost = null;
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i]) {
                odd[i] = new Odd(Extras.Form.MISSING, null, null);
                missing(in, fields.get(i));
            }
            Odd form = odd[i];
            if (lost == null && fields.get(i).need() == Need.MANDATORY && form != null && form.typed() == null) {
                lost = fields.get(i);
            }
        }
        if (lost != null) {
            in.lost(lost.path());
            return null;
        }
        return finish(in, builder, unknown, odd);
    }

    private @Nullable Odd known(Input in, B builder, int place, boolean[] seen) throws IOException {
        Field<R, B> field = fields.get(place);
        if (seen[place]) {
            in.found(field.path(), "LT-MSG-002", Severity.WARN, "json.duplicate");
        }
        seen[place] = true;
        return field.read(in, builder);
    }

    private static void missing(Input in, Field<?, ?> field) {
        if (field.need() != Need.OPTIONAL) {
            in.found(field.path(), "LT-MSG-004", Severity.WARN, "json.odd.missing");
        }
    }

    /** Builds the value; where the object had unusual forms, once more with these kept beside what they were read as. */
    private R finish(Input in, B builder, Map<String, Tree> unknown, @Nullable Odd[] odd) {
        R value = shape.build().apply(builder);
        Map<String, Odd> kept = new LinkedHashMap<>();
        for (int i = 0; i < odd.length; i++) {
            Odd form = odd[i];
            Field<R, B> field = fields.get(i);
            if (form == null || (form.raw() != null && field.agrees(value, in, form.raw()))) {
                continue;
            }
            kept.put(field.key(), new Odd(form.form(), form.raw(), field.typed(value)));
        }
        Extras extras = Extras.of(kind, unknown, kept);
        if (extras.isEmpty()) {
            return value;
        }
        shape.keep().accept(builder, extras);
        return shape.build().apply(builder);
    }

    /** Writes a value: canonical what we author, as it came what is passed on unchanged. */
    void write(Output out, R value) throws IOException {
        Extras extras = shape.extras().apply(value);
        boolean own = extras.origin().equals(kind);
        out.startObject();
        for (Field<R, B> field : fields) {
            Odd odd = own ? extras.odd().get(field.key()) : null;
            if (odd == null || !odd.stillHolds(field.typed(value))) {
                out.key(field.key());
                field.write(out, value);
            } else {
                writeOdd(out, field, value, odd);
            }
        }
        if (own) {
            for (Map.Entry<String, Tree> entry : extras.unknown().entrySet()) {
                out.key(entry.getKey());
                out.tree(entry.getValue());
            }
        }
        out.endObject();
    }

    private void writeOdd(Output out, Field<R, B> field, R value, Odd odd) throws IOException {
        Tree raw = odd.raw();
        if (odd.form() == Extras.Form.SINGLE) {
            out.key(field.key());
            field.writeSingle(out, value);
        } else if (raw != null) {
            out.key(field.key());
            out.tree(raw);
        }
    }
}
