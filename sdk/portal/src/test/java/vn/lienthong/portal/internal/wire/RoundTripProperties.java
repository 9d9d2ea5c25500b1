package vn.lienthong.portal.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.portal.internal.DossierArbitraries;
import vn.lienthong.portal.internal.MessageMember;
import vn.lienthong.portal.internal.PortalVectors;
import vn.lienthong.portal.internal.ProcedureArbitraries;
import vn.lienthong.portal.internal.UnknownJsonArbitraries;
import vn.lienthong.portal.internal.UnusualForms;
import vn.lienthong.portal.internal.UnusualMessageFormTest;
import vn.lienthong.portal.internal.wire.RoundTripMessage.RoundTripSample;

/** Tests that a message that is read and written unchanged is the same JSON tree, for any content. */
@Tag("LT-MSG-004")
@Tag("LT-PROC-001")
class RoundTripProperties {
    private static final JsonCodec CODEC = JsonCodec.standard();

    @Provide
    Arbitrary<RoundTripSample> samples() {
        return Arbitraries.oneOf(
                Arbitraries.of(RoundTripMessage.samples()),
                DossierArbitraries.any()
                        .map(d -> sample(RoundTripMessage.DOSSIER, CODEC.write(DossierTable.DOSSIER, d))),
                ProgressRowArbitraries.any()
                        .map(row -> sample(RoundTripMessage.ROW, CODEC.write(ProgressRow.STEP, row))),
                ProcedureArbitraries.any()
                        .map(p -> sample(RoundTripMessage.SHEET, CODEC.write(ProcedureTable.SHEET, p))));
    }

    @Provide
    Arbitrary<List<JsonNode>> values() {
        return UnknownJsonArbitraries.values().list().ofMinSize(1).ofMaxSize(6);
    }

    private static RoundTripSample sample(RoundTripMessage<?> kind, byte[] body) {
        return new RoundTripSample(kind, kind.name(), PortalVectors.tree(body));
    }

    @Example
    @Label("The specification's samples come back as they were")
    void vectors() {
        assertThat(RoundTripMessage.samples())
                .hasSizeGreaterThan(25)
                .allSatisfy(sample -> sample.kind().roundTrip(sample.tree()).assertEqualTo(sample.tree()));
        assertThat(RoundTripMessage.samples().stream()
                        .map(RoundTripSample::kind)
                        .distinct())
                .hasSize(3);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("Unknown keys, odd forms, missing keys and odd rows anywhere come back as they came")
    void anything(
            @ForAll("samples") RoundTripSample sample, @ForAll("values") List<JsonNode> values, @ForAll Random random) {
        JsonNode tree = sample.tree().deepCopy();
        Set<String> disturbed = new HashSet<>();
        for (JsonNode value : values) {
            List<MessageMember> members = MessageMember.of(tree);
            MessageMember member = members.get(random.nextInt(members.size()));
            // Two changes of one member, such as a text inside a list of objects, would not be a valid message.
            if (disturbed.add(member.pointer())) {
                disturb(member, tree, value, random);
            }
        }
        sample.kind().roundTrip(tree).assertEqualTo(tree);
    }

    private static void disturb(MessageMember member, JsonNode tree, JsonNode value, Random random) {
        ObjectNode holder = member.holder(tree);
        JsonNode was = holder.get(member.key());
        List<JsonNode> odd = UnusualForms.insteadOf(was);
        switch (random.nextInt(4)) {
            case 0 ->
                holder.set(
                        UnknownJsonArbitraries.NAMES.get(random.nextInt(UnknownJsonArbitraries.NAMES.size())), value);
            case 1 -> {
                if (was instanceof ArrayNode list && list.path(0).isObject()) {
                    list.insert(
                            random.nextInt(list.size() + 1), list.objectNode().set("x", value));
                }
            }
            case 2 -> {
                if (!UnusualMessageFormTest.MANDATORY.contains(member.place())) {
                    holder.remove(member.key());
                }
            }
            default -> {
                if (!UnusualMessageFormTest.MANDATORY.contains(member.place()) && !odd.isEmpty()) {
                    holder.set(member.key(), odd.get(random.nextInt(odd.size())));
                }
            }
        }
    }
}
