package vn.lienthong.portal.inbound.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.lienthong.portal.inbound.message.InboundKind;

/**
 * Tests that any sequence of storing, claiming, failing and restarting loses no message, handles none twice and
 * changes none.
 */
class MemoryInboxProperties {
    /** An action on one of a few keys. */
    record Act(int what, int key, int digest) {}

    @Provide
    Arbitrary<List<Act>> courses() {
        Arbitrary<Integer> what = Arbitraries.integers().between(0, 4);
        Arbitrary<Integer> key = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> digest = Arbitraries.integers().between(0, 1);
        return Combinators.combine(what, key, digest).as(Act::new).list().ofMaxSize(60);
    }

    private static InboundRow row(int key, int digest) {
        return new InboundRow(
                "k" + key, InboundKind.TAX_DEBT, "d" + digest, Instant.EPOCH, "{}", "answer " + key + digest, 0);
    }

    @Property
    void behavesLikeTheModelForAnyCourse(@ForAll("courses") List<Act> acts) {
        Inbox inbox = Inbox.inMemory(100);
        Map<String, String> stored = new HashMap<>();
        Set<String> claimed = new HashSet<>();
        Set<String> handled = new HashSet<>();
        Instant now = Instant.EPOCH;
        for (Act act : acts) {
            now = now.plusSeconds(1);
            String key = "k" + act.key();
            switch (act.what()) {
                case 0, 1 -> store(inbox, stored, act);
                case 2 -> {
                    for (InboundRow row : inbox.claim(now, now.plusSeconds(1_000_000), 2)) {
                        assertThat(stored).containsKey(row.key());
                        assertThat(handled).doesNotContain(row.key());
                        assertThat(claimed.add(row.key()))
                                .as("claimed twice at one time")
                                .isTrue();
                    }
                }
                case 3 -> {
                    if (claimed.remove(key)) {
                        inbox.markHandled(key);
                        handled.add(key);
                    }
                }
                default -> {
                    // A restart: the owner of every claimed row is gone.
                    inbox.recall();
                    claimed.clear();
                }
            }
            Set<String> waiting = new TreeSet<>(stored.keySet());
            waiting.removeAll(handled);
            assertThat(inbox.depth()).isEqualTo(waiting.size());
            assertThat(inbox.pending(100)).extracting(PendingMessage::key).containsExactlyInAnyOrderElementsOf(waiting);
        }
    }

    private static void store(Inbox inbox, Map<String, String> stored, Act act) {
        InboundRow row = row(act.key(), act.digest());
        String there = stored.putIfAbsent(row.key(), row.answer());
        StoreResult outcome = inbox.store(List.of(row), Instant.EPOCH);
        if (there == null) {
            assertThat(outcome.outcome()).isEqualTo(StoreResult.StoreOutcome.NEW);
        } else if (there.equals(row.answer())) {
            assertThat(outcome).isEqualTo(new StoreResult(StoreResult.StoreOutcome.SAME, there));
        } else {
            assertThat(outcome).isEqualTo(new StoreResult(StoreResult.StoreOutcome.CONFLICT, null));
        }
    }

    @Property(tries = 50)
    void aConflictOfOneRowStoresNone(@ForAll("courses") List<Act> acts) {
        Inbox inbox = Inbox.inMemory(100);
        inbox.store(List.of(row(9, 0)), Instant.EPOCH);
        List<InboundRow> rows = new java.util.ArrayList<>();
        acts.stream().map(Act::key).distinct().forEach(key -> rows.add(row(key, 0)));
        rows.add(row(9, 1));
        assertThat(inbox.store(rows, Instant.EPOCH).outcome()).isEqualTo(StoreResult.StoreOutcome.CONFLICT);
        assertThat(inbox.depth()).isEqualTo(1);
    }
}
