package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Mappings for parcels, and bodies that contain one. */
final class ParcelFixture {
    static final JsonCodec CODEC = JsonCodec.standard();
    /** Jackson without symbol table canonicalisation. Old versions fail when the table has too many collisions. */
    static final JsonFactory JACKSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    /** The parser of Jackson, as the reference for ours. */
    static final ObjectMapper MAPPER =
            new ObjectMapper(JACKSON).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static final ObjectMapping<Parcel.ParcelStamp, ?> STAMP = ObjectMapping.of("test/Stamp", stamp())
            .presence(FieldPresence.MANDATORY)
            .text("Ma", "/code", Parcel.ParcelStamp::code, (draft, code) -> draft.code = code)
            .presence(FieldPresence.OPTIONAL)
            .text("Chu", "/text", Parcel.ParcelStamp::text, (draft, text) -> draft.text = text)
            .build();

    /** An integer as a string, written without leading zeros. */
    private static final TextFormat<Integer> WEIGHT =
            new TextFormat<>(ParcelFixture::weight, value -> Integer.toString(value));

    static final ObjectMapping<Parcel, ?> PARCEL = table("test/Parcel");
    /** The same keys as another kind of message. */
    static final ObjectMapping<Parcel, ?> OTHER_KIND = table("test/Other");

    static final String CANONICAL = "{\"Ma\":\"A1\",\"Ten\":\"Hộp\",\"CanNang\":\"5\",\"SoLuong\":2,\"Nhan\":[\"x\"],"
            + "\"Tem\":[{\"Ma\":\"T1\",\"Chu\":\"c\"}],\"ConDau\":{\"Ma\":\"D1\",\"Chu\":\"\"},\"TomTat\":\"A1:1\"}";

    private ParcelFixture() {}

    private static ModelBinding<Parcel.ParcelStamp, Parcel.StampDraft> stamp() {
        return new ModelBinding<>(
                Parcel.StampDraft::new,
                Parcel.StampDraft::build,
                Parcel.ParcelStamp::extras,
                (draft, extras) -> draft.extras = extras);
    }

    private static ObjectMapping<Parcel, Parcel.ParcelDraft> table(String kind) {
        return ObjectMapping.of(
                        kind,
                        new ModelBinding<Parcel, Parcel.ParcelDraft>(
                                Parcel.ParcelDraft::new,
                                Parcel.ParcelDraft::build,
                                Parcel::extras,
                                (draft, extras) -> draft.extras = extras))
                .presence(FieldPresence.MANDATORY)
                .text("Ma", "/code", Parcel::code, (draft, code) -> draft.code = code)
                .presence(FieldPresence.EXPECTED)
                .text("Ten", "/name", Parcel::name, (draft, name) -> draft.name = name)
                .presence(FieldPresence.OPTIONAL)
                .as(WEIGHT)
                .at("CanNang", "/weight", Parcel::weight, (draft, weight) -> draft.weight = weight)
                .number("SoLuong", "/count", Parcel::count, (draft, count) -> draft.count = count)
                .textList("Nhan", "/labels", Parcel::labels, (draft, labels) -> draft.labels = labels)
                .nested(STAMP)
                .list("Tem", "/stamps", Parcel::stamps, (draft, stamps) -> draft.stamps = stamps)
                .nested(STAMP)
                .object("ConDau", "/seal", Parcel::seal, (draft, seal) -> draft.seal = seal)
                .derived(
                        "TomTat",
                        "/labels",
                        parcel -> parcel.code() + ":" + parcel.labels().size())
                .build();
    }

    private static @Nullable Integer weight(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null;
    }

    /** Returns the canonical body with the value of one key replaced by a JSON text, or without the key for null. */
    static String replaceMember(String key, @Nullable String json) {
        return canonical(node -> {
            if (json == null) {
                node.remove(key);
            } else {
                node.putRawValue(key, new RawValue(json));
            }
        });
    }

    static String canonical(Consumer<ObjectNode> change) {
        ObjectNode node = (ObjectNode) tree(CANONICAL);
        change.accept(node);
        return node.toString();
    }

    static ReadResult<Parcel> read(String body) {
        return CODEC.read(PARCEL, bytes(body), "call-7");
    }

    static String write(Parcel parcel) {
        return new String(CODEC.write(PARCEL, parcel), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
