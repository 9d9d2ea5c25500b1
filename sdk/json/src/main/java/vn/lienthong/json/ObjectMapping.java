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
import vn.lienthong.json.internal.FieldValue;
import vn.lienthong.json.internal.MappedField;
import vn.lienthong.json.internal.MessageInput;
import vn.lienthong.json.internal.MessageOutput;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Extras.UnusualForm;
import vn.lienthong.value.Extras.UnusualValue;
import vn.lienthong.value.JsonValue;

/**
 * A mapping between one kind of message object and its model type. The fields are in the order in which they are
 * written.
 *
 * @param <R> the model type
 * @param <B> the object that is filled while reading, usually the builder of the type
 */
public final class ObjectMapping<R, B> {
    private static final int BEFORE_FIRST = -1;
    private static final int UNKNOWN_KEY = -2;
    private static final int END_OF_OBJECT = -3;

    private final String kind;
    private final ModelBinding<R, B> binding;
    private final List<MappedField<R, B>> fields;
    private final Map<String, Integer> indexByKey = new HashMap<>();

    /**
     * The expected next field after each field, and at the beginning: the field that followed at the last lookup. A
     * sender retains its order, so an expected key needs no lookup. Threads may overwrite each other's entries,
     * because any content is correct.
     */
    private final int[] expectedNext;

    ObjectMapping(String kind, ModelBinding<R, B> shape, List<MappedField<R, B>> fields) {
        this.kind = kind;
        this.binding = shape;
        this.fields = List.copyOf(fields);
        this.expectedNext = IntStream.rangeClosed(0, fields.size()).toArray();
        for (int i = 0; i < fields.size(); i++) {
            if (indexByKey.put(fields.get(i).key(), i) != null) {
                throw new IllegalArgumentException(
                        "duplicate key in a mapping: " + fields.get(i).key());
            }
        }
    }

    /** Returns a builder for the mapping of a kind of object. */
    public static <R, B> MappingBuilder<R, B> of(String kind, ModelBinding<R, B> shape) {
        return new MappingBuilder<>(kind, shape);
    }

    /** Returns the kind of object, which is the origin of its {@link Extras}. */
    public String kind() {
        return kind;
    }

    /** Returns all keys in the order in which they are written. */
    public List<String> keys() {
        return fields.stream().map(MappedField::key).toList();
    }

    /** Reads the object at the current token. Returns null if a mandatory key has no value. */
    @Nullable
    R read(MessageInput in) throws IOException {
        @Nullable FieldValue<B>[] readings = newFieldValues();
        Map<String, JsonValue> unknown = Map.of();
        int last = BEFORE_FIRST;
        for (int place = nextField(in, last); place != END_OF_OBJECT; place = nextField(in, last)) {
            if (place != UNKNOWN_KEY) {
                last = place;
                MappedField<R, B> field = fields.get(place);
                in.nextToken();
                if (readings[place] != null) {
                    in.addFinding(field.path(), "LT-MSG-002", Severity.WARN, "json.duplicate");
                }
                readings[place] = field.read(in);
            } else {
                unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
                String key = in.key();
                in.nextToken();
                if (unknown.put(key, in.readTree()) != null) {
                    in.addFinding("", "LT-MSG-002", Severity.WARN, "json.duplicate");
                }
            }
        }
        B builder = binding.newBuilder().get();
        return fillBuilder(in, builder, readings) ? buildValue(in, builder, unknown, readings) : null;
    }

    /**
     * Moves to the next key of the object.
     *
     * @return the index of its field, {@link #UNKNOWN_KEY} or {@link #END_OF_OBJECT}
     */
    private int nextField(MessageInput in, int last) throws IOException {
        int guess = expectedNext[last + 1];
        if (guess < fields.size() && in.nextFieldIs(fields.get(guess).encodedKey())) {
            return guess;
        } else if (guess == fields.size()) {
            in.nextToken();
        }
        if (in.currentToken() == JsonToken.END_OBJECT) {
            return END_OF_OBJECT;
        }
        Integer place = indexByKey.get(in.key());
        if (place == null) {
            return UNKNOWN_KEY;
        }
        expectedNext[last + 1] = place;
        return place;
    }

    @SuppressWarnings("unchecked") // Java cannot make an array of a generic type.
    private @Nullable FieldValue<B>[] newFieldValues() {
        return (@Nullable FieldValue<B>[]) new FieldValue<?>[fields.size()];
    }

    /**
     * Applies the values that were read to a builder.
     *
     * @return whether every mandatory key has a value
     */
    private boolean fillBuilder(MessageInput in, B builder, @Nullable FieldValue<B>[] readings) {
        boolean usable = true;
        for (int i = 0; i < readings.length; i++) {
            MappedField<R, B> field = fields.get(i);
            FieldValue<B> reading = readings[i];
            if (reading == null) {
                reportMissing(in, field);
            } else if (reading.fill() != null) {
                reading.fill().accept(builder);
                continue;
            }
            if (field.presence() == FieldPresence.MANDATORY && usable) {
                usable = false;
                in.recordLoss(field.path());
            }
        }
        return usable;
    }

    private static void reportMissing(MessageInput in, MappedField<?, ?> field) {
        if (field.presence() != FieldPresence.OPTIONAL) {
            in.addFinding(field.path(), "LT-MSG-004", Severity.WARN, "json.odd.missing");
        }
    }

    /** Builds the value. If the object had unusual forms, builds it once more with these forms in its extras. */
    private R buildValue(
            MessageInput in, B builder, Map<String, JsonValue> unknown, @Nullable FieldValue<B>[] readings) {
        R value = binding.build().apply(builder);
        Map<String, UnusualValue> kept = Map.of();
        for (int i = 0; i < readings.length; i++) {
            FieldValue<B> reading = readings[i];
            MappedField<R, B> field = fields.get(i);
            UnusualForm form = reading == null ? UnusualForm.MISSING : reading.form();
            JsonValue raw = reading == null ? null : reading.raw();
            if (form == null || (raw != null && field.isEquivalentForm(value, in, raw))) {
                continue;
            }
            kept = kept.isEmpty() ? new LinkedHashMap<>() : kept;
            kept.put(field.key(), new UnusualValue(form, raw, field.typedValue(value)));
        }
        Extras extras = Extras.of(kind, unknown, kept);
        if (extras.isEmpty()) {
            return value;
        }
        binding.setExtras().accept(builder, extras);
        return binding.build().apply(builder);
    }

    /** Writes a value: new content in canonical form, unchanged received content as it was received. */
    void write(MessageOutput out, R value) throws IOException {
        Extras extras = binding.extras().apply(value);
        boolean own = !extras.isEmpty() && extras.origin().equals(kind);
        out.writeStartObject();
        for (MappedField<R, B> field : fields) {
            UnusualValue odd = own ? extras.unusual().get(field.key()) : null;
            if (odd == null || !odd.isUnchanged(field.typedValue(value))) {
                out.writeKey(field.encodedKey());
                field.write(out, value);
            } else {
                writeUnusual(out, field, value, odd);
            }
        }
        if (own) {
            for (Map.Entry<String, JsonValue> entry : extras.unknown().entrySet()) {
                out.writeKey(entry.getKey());
                out.writeTree(entry.getValue());
            }
        }
        out.writeEndObject();
    }

    private void writeUnusual(MessageOutput out, MappedField<R, B> field, R value, UnusualValue odd)
            throws IOException {
        JsonValue raw = odd.raw();
        if (odd.form() == Extras.UnusualForm.SINGLE) {
            out.writeKey(field.encodedKey());
            field.writeSingle(out, value);
        } else if (raw != null) {
            out.writeKey(field.encodedKey());
            out.writeTree(raw);
        }
    }
}
