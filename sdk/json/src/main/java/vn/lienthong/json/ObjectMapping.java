package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Extras.UnusualForm;
import vn.lienthong.value.Extras.UnusualValue;
import vn.lienthong.value.JsonValue;

/**
 * The fields of one kind of message object in the order in which they are written, and how they stand in the model.
 *
 * @param <R> the model's type
 * @param <B> what is filled while reading, usually the type's builder
 */
public final class ObjectMapping<R, B> {
    private static final int BEFORE = -1;
    private static final int UNKNOWN = -2;
    private static final int END = -3;

    private final String kind;
    private final ModelBinding<R, B> shape;
    private final List<MappedField<R, B>> fields;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * For each place, and for the beginning before them, the one whose key came next when it was last looked up: a peer keeps
     * its order, and a key that is expected needs no look-up. Threads may overwrite each other's; any content is right.
     */
    private final int[] following;

    ObjectMapping(String kind, ModelBinding<R, B> shape, List<MappedField<R, B>> fields) {
        this.kind = kind;
        this.shape = shape;
        this.fields = List.copyOf(fields);
        this.following = IntStream.rangeClosed(0, fields.size()).toArray();
        for (int i = 0; i < fields.size(); i++) {
            if (places.put(fields.get(i).key(), i) != null) {
                throw new IllegalArgumentException("key twice: " + fields.get(i).key());
            }
        }
    }

    /** Starts the table of a kind of object. */
    public static <R, B> MappingBuilder<R, B> of(String kind, ModelBinding<R, B> shape) {
        return new MappingBuilder<>(kind, shape);
    }

    /** The kind of object, which is the origin of its {@link Extras}. */
    public String kind() {
        return kind;
    }

    /** All keys in the order in which they are written. */
    public List<String> keys() {
        return fields.stream().map(MappedField::key).toList();
    }

    /** Reads the object that is the current token; null when a mandatory key has no value. */
    @Nullable
    R read(MessageInput in) throws IOException {
        @Nullable FieldValue<B>[] readings = none();
        Map<String, JsonValue> unknown = Map.of();
        int last = BEFORE;
        for (int place = next(in, last); place != END; place = next(in, last)) {
            if (place != UNKNOWN) {
                last = place;
                MappedField<R, B> field = fields.get(place);
                in.next();
                if (readings[place] != null) {
                    in.addFinding(field.path(), "LT-MSG-002", Severity.WARN, "json.duplicate");
                }
                readings[place] = field.read(in);
            } else {
                unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
                String key = in.key();
                in.next();
                if (unknown.put(key, in.tree()) != null) {
                    in.addFinding("", "LT-MSG-002", Severity.WARN, "json.duplicate");
                }
            }
        }
        B builder = shape.start().get();
        return fill(in, builder, readings) ? finish(in, builder, unknown, readings) : null;
    }

    /** Goes to the next key of the object. @return the place of its field, {@link #UNKNOWN} or {@link #END} */
    private int next(MessageInput in, int last) throws IOException {
        int guess = following[last + 1];
        if (guess < fields.size() && in.nextIs(fields.get(guess).encodedKey())) {
            return guess;
        } else if (guess == fields.size()) {
            in.next();
        }
        if (in.token() == JsonToken.END_OBJECT) {
            return END;
        }
        Integer place = places.get(in.key());
        if (place == null) {
            return UNKNOWN;
        }
        following[last + 1] = place;
        return place;
    }

    @SuppressWarnings("unchecked") // Java cannot make an array of a generic type.
    private @Nullable FieldValue<B>[] none() {
        return (@Nullable FieldValue<B>[]) new FieldValue<?>[fields.size()];
    }

    /** Gives a builder what was read. @return whether every mandatory key has a value */
    private boolean fill(MessageInput in, B builder, @Nullable FieldValue<B>[] readings) {
        boolean usable = true;
        for (int i = 0; i < readings.length; i++) {
            MappedField<R, B> field = fields.get(i);
            FieldValue<B> reading = readings[i];
            if (reading == null) {
                missing(in, field);
            } else if (reading.fill() != null) {
                reading.fill().accept(builder);
                continue;
            }
            if (field.presence() == Presence.MANDATORY && usable) {
                usable = false;
                in.recordLoss(field.path());
            }
        }
        return usable;
    }

    private static void missing(MessageInput in, MappedField<?, ?> field) {
        if (field.presence() != Presence.OPTIONAL) {
            in.addFinding(field.path(), "LT-MSG-004", Severity.WARN, "json.odd.missing");
        }
    }

    /** Builds the value; where the object had unusual forms, once more with these kept beside what they were read as. */
    private R finish(MessageInput in, B builder, Map<String, JsonValue> unknown, @Nullable FieldValue<B>[] readings) {
        R value = shape.build().apply(builder);
        Map<String, UnusualValue> kept = Map.of();
        for (int i = 0; i < readings.length; i++) {
            FieldValue<B> reading = readings[i];
            MappedField<R, B> field = fields.get(i);
            UnusualForm form = reading == null ? UnusualForm.MISSING : reading.form();
            JsonValue raw = reading == null ? null : reading.raw();
            if (form == null || (raw != null && field.agrees(value, in, raw))) {
                continue;
            }
            kept = kept.isEmpty() ? new LinkedHashMap<>() : kept;
            kept.put(field.key(), new UnusualValue(form, raw, field.typedValue(value)));
        }
        Extras extras = Extras.of(kind, unknown, kept);
        if (extras.isEmpty()) {
            return value;
        }
        shape.keep().accept(builder, extras);
        return shape.build().apply(builder);
    }

    /** Writes a value: canonical what we author, as it came what is passed on unchanged. */
    void write(MessageOutput out, R value) throws IOException {
        Extras extras = shape.extras().apply(value);
        boolean own = !extras.isEmpty() && extras.origin().equals(kind);
        out.startObject();
        for (MappedField<R, B> field : fields) {
            UnusualValue odd = own ? extras.unusual().get(field.key()) : null;
            if (odd == null || !odd.isUnchanged(field.typedValue(value))) {
                out.key(field.encodedKey());
                field.write(out, value);
            } else {
                writeOdd(out, field, value, odd);
            }
        }
        if (own) {
            for (Map.Entry<String, JsonValue> entry : extras.unknown().entrySet()) {
                out.key(entry.getKey());
                out.tree(entry.getValue());
            }
        }
        out.endObject();
    }

    private void writeOdd(MessageOutput out, MappedField<R, B> field, R value, UnusualValue odd) throws IOException {
        JsonValue raw = odd.raw();
        if (odd.form() == Extras.UnusualForm.SINGLE) {
            out.key(field.encodedKey());
            field.writeSingle(out, value);
        } else if (raw != null) {
            out.key(field.encodedKey());
            out.tree(raw);
        }
    }
}
