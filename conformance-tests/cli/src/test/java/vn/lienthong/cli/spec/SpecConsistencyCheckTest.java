package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Tests that each kind of inconsistency in the specification is detected. Ids of the group X are examples and not
 * checked as references.
 */
class SpecConsistencyCheckTest {
    private static final Set<String> JUDGES = Set.of("schema");
    private static final Set<String> MESSAGES = Set.of("messages/a.json");
    private static final String MUST_SENTENCE = "**LT-X-001** (MUST · law · H · always) A sentence. Source: a law.\n";
    private static final String SAMPLE_PAIR =
            "{\"requirement\":\"LT-X-001\",\"accepted\":\"messages/a.json\",\"rejected\":{\"op\":\"remove\",\"path\":\"/a\"}}";

    private static VectorPairFile pairFile(String judge, String... pairs) {
        String content = "{\"judge\":\"" + judge + "\",\"pairs\":[" + String.join(",", pairs) + "]}";
        return VectorPairFile.parse("p.json", content.getBytes(StandardCharsets.UTF_8));
    }

    private static SpecConsistencyCheck validSpec() {
        return new SpecConsistencyCheck()
                .addText("a.md", MUST_SENTENCE)
                .addPairs(pairFile("schema", SAMPLE_PAIR), JUDGES, MESSAGES);
    }

    @Test
    @DisplayName("A MUST with a pair, and one with a reason, have no problem; a SHOULD needs neither")
    void accepted() {
        assertThat(validSpec().addReferences("A.java", "LT-X-001 and LT-XX-009").problems())
                .isEmpty();
        assertThat(new SpecConsistencyCheck()
                        .addText("a.md", MUST_SENTENCE + "No vectors: a reason.")
                        .problems())
                .isEmpty();
        assertThat(new SpecConsistencyCheck()
                        .addText("a.md", MUST_SENTENCE.replace("MUST", "SHOULD"))
                        .problems())
                .isEmpty();
    }

    @Test
    @DisplayName("A doubled id is found, within a text or between two")
    void doubled() {
        assertThat(validSpec().addText("b.md", MUST_SENTENCE).problems())
                .containsExactly("b.md defines LT-X-001 a second time");
        assertThat(validSpec()
                        .addText("b.md", MUST_SENTENCE.replace("001", "002") + "No vectors: so.\n" + MUST_SENTENCE)
                        .problems())
                .containsExactly("b.md defines LT-X-001 a second time");
    }

    @Test
    @DisplayName("An undefined id is reported where it is used")
    void unknown() {
        String id = "LT-" + "DOS-999";
        assertThat(validSpec()
                        .addReferences("A.java", "/** (" + id + ", " + id + ") */")
                        .problems())
                .containsExactly("A.java uses " + id + ", which no text defines");
    }

    @Test
    @DisplayName("A malformed normative sentence is reported")
    void malformed() {
        for (String line : new String[] {
            MUST_SENTENCE.replace("MUST", "must"),
            MUST_SENTENCE.replace(" · H", " · S"),
            MUST_SENTENCE.replace("always", "since 2024"),
            MUST_SENTENCE.replace("Source", "Seen in"),
            MUST_SENTENCE.replace("001", "1")
        }) {
            assertThat(new SpecConsistencyCheck().addText("a.md", line).problems())
                    .as(line)
                    .containsExactly("a.md:1 looks like a sentence and is none");
        }
    }

    @Test
    @DisplayName("A MUST without vectors and without a reason is reported, also when the reason is elsewhere")
    void uncovered() {
        String problem = "LT-X-001 is a MUST without vectors, and without a reason why";
        assertThat(new SpecConsistencyCheck().addText("a.md", MUST_SENTENCE).problems())
                .containsExactly(problem);
        assertThat(new SpecConsistencyCheck()
                        .addText("a.md", MUST_SENTENCE + "\nNo vectors: too late.")
                        .problems())
                .containsExactly(problem);
        assertThat(new SpecConsistencyCheck()
                        .addText("a.md", MUST_SENTENCE + "No vectors:")
                        .problems())
                .containsExactly(problem);
    }

    @Test
    @DisplayName("A reason for having no vectors is found when there are some")
    void staleReason() {
        SpecConsistencyCheck check =
                new SpecConsistencyCheck().addText("a.md", MUST_SENTENCE + "No vectors: a reason.");
        assertThat(check.addPairs(pairFile("schema", SAMPLE_PAIR), JUDGES, MESSAGES)
                        .problems())
                .containsExactly("LT-X-001 has vectors, and says that it has none");
    }

    @Test
    @DisplayName("A file of pairs without a judge, or without pairs, is reported")
    void unjudged() {
        assertThat(validSpec()
                        .addPairs(pairFile("taste", SAMPLE_PAIR), JUDGES, MESSAGES)
                        .problems())
                .containsExactly("p.json: nobody judges \"taste\"");
        assertThat(validSpec().addPairs(pairFile("schema"), JUDGES, MESSAGES).problems())
                .containsExactly("p.json holds no pair");
    }

    @Test
    @DisplayName("A pair about nothing, without a twin, with a missing message or with equal twins is found")
    void badPairs() {
        assertThat(validSpec()
                        .addPairs(pairFile("schema", SAMPLE_PAIR.replace("X-001", "X-002")), JUDGES, MESSAGES)
                        .problems())
                .containsExactly("p.json pair 1 is about \"LT-X-002\", which no text defines");
        assertThat(validSpec()
                        .addPairs(
                                pairFile("schema", SAMPLE_PAIR, SAMPLE_PAIR.replace("a.json", "b.json")),
                                JUDGES,
                                MESSAGES)
                        .problems())
                .containsExactly("p.json pair 2 accepts a message that is not there: messages/b.json");
        assertThat(validSpec()
                        .addPairs(pairFile("schema", SAMPLE_PAIR.replace("rejected", "refused")), JUDGES, MESSAGES)
                        .problems())
                .containsExactly("p.json pair 1 lacks its accepted or its rejected twin");
        String equal = "{\"requirement\":\"LT-X-001\",\"accepted\":\"H56\",\"rejected\":\"H56\"}";
        assertThat(validSpec()
                        .addPairs(pairFile("schema", equal), JUDGES, MESSAGES)
                        .problems())
                .containsExactly("p.json pair 1 rejects what it accepts");
    }
}
