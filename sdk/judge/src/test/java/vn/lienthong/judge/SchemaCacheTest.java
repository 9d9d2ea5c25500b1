package vn.lienthong.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lienthong.judge.internal.SchemaCache;

/** Tests that a schema is read once, on first use, by any number of concurrent threads. */
class SchemaCacheTest {
    private static final int THREADS = 16;

    @Test
    void manyThreadsCompileASchemaOnceAndAgree() throws Exception {
        Map<String, AtomicInteger> reads = new ConcurrentHashMap<>();
        MessageJudge judge = new MessageJudge(new SchemaCache(TestSchemas.NAMES, name -> {
            reads.computeIfAbsent(name, key -> new AtomicInteger()).incrementAndGet();
            return TestSchemas.text(name);
        }));
        assertThat(reads).isEmpty();

        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        byte[] body = "{\"service\":\"Dong\",\"data\":[{},{}]}".getBytes(StandardCharsets.UTF_8);
        List<Callable<ValidationResult>> calls = IntStream.range(0, THREADS)
                .<Callable<ValidationResult>>mapToObj(i -> () -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    return judge.judge(TestSchemas.EVERY, body);
                })
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        List<Future<ValidationResult>> verdicts = pool.invokeAll(calls);
        pool.shutdown();

        for (Future<ValidationResult> verdict : verdicts) {
            assertThat(verdict.get().violations())
                    .containsExactly(
                            new RuleViolation("/data/0", "required", "the property MaHoSo is missing"),
                            new RuleViolation("/data/1", "required", "the property MaHoSo is missing"));
        }
        assertThat(reads.get(TestSchemas.EVERY)).hasValue(1);
        assertThat(reads.get("test/row")).hasValue(1);
    }

    @Test
    void aReferenceToTheNetworkIsNeverFollowed() {
        MessageJudge judge = new MessageJudge(new SchemaCache(
                Set.of("test/far"),
                name -> "{\"$id\":\"urn:lienthong:spec:test:far\",\"$ref\":\"http://127.0.0.1:9/far.json\"}"));
        assertThatThrownBy(() -> judge.judge("test/far", "{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SchemaException.class);
    }
}
