package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;

@Tag("LT-MSG-003")
@Tag("LT-MSG-004")
class HostileAnswerProperties {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CannedTransport wire = new CannedTransport();
    private final PortalClient portal = CannedTransport.client(wire);

    /** Replacements for one value. */
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "true",
                "false",
                "0",
                "-1",
                "1.5",
                "1e400",
                "-0",
                "9".repeat(199),
                "\"\"",
                "\" \"",
                "\"0\"",
                "\"\\u0000\"",
                "\"20241332250000\"",
                "\"99999999999999\"",
                "\"False\"",
                "[]",
                "[[]]",
                "[null]",
                "[1]",
                "[\"x\"]",
                "[{}]",
                "{}",
                "{\"x\":[]}",
                "[{},{}]",
                "\"" + "x".repeat(5000) + "\"",
                "[".repeat(150) + "]".repeat(150));
    }

    @Property(tries = 3000)
    @Label("An answer in which one value is replaced by any other is read, refused or malformed, and nothing else")
    void oneValueReplaced(@ForAll ReadOperation reading, @ForAll int place, @ForAll("values") String value)
            throws JsonProcessingException {
        JsonNode tree = JSON.readTree(reading.goodAnswer());
        List<Runnable> replacements = new ArrayList<>();
        collect(tree, new RawValue(value), replacements);
        replacements.get(Math.floorMod(place, replacements.size())).run();
        wire.respondWith(JSON.writeValueAsBytes(tree));
        assertExpectedOutcome(reading);
    }

    private static void collect(JsonNode node, RawValue value, List<Runnable> replacements) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                replacements.add(() -> object.putRawValue(field.getKey(), value));
                replacements.add(() -> object.remove(field.getKey()));
                collect(field.getValue(), value, replacements);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                replacements.add(() -> list.set(at, list.rawValueNode(value)));
                collect(list.get(i), value, replacements);
            }
        }
    }

    @Property(tries = 5000)
    @Label("An answer with some changed bytes is read, refused or malformed, and nothing else")
    void bytesChanged(
            @ForAll ReadOperation reading,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 100_000) Integer> places,
            @ForAll @Size(6) List<Byte> bytes) {
        byte[] body = reading.goodAnswer().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < places.size(); i++) {
            body[places.get(i) % body.length] = bytes.get(i);
        }
        wire.respondWith(body);
        assertExpectedOutcome(reading);
    }

    @Property(tries = 1000)
    @Label("Any bytes at all are malformed or refused")
    void anyBytes(@ForAll ReadOperation reading, @ForAll byte[] body) {
        wire.respondWith(body);
        assertThat(catchThrowable(() -> reading.invoke(portal)))
                .isInstanceOfAny(MalformedAnswerException.class, ServiceException.class);
    }

    private void assertExpectedOutcome(ReadOperation reading) {
        Throwable thrown = catchThrowable(() -> reading.invoke(portal));
        if (thrown != null) {
            assertThat(thrown).isInstanceOfAny(MalformedAnswerException.class, ServiceException.class);
        }
    }
}
