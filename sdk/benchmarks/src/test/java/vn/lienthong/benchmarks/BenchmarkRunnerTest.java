package vn.lienthong.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.portal.PortalReceipt;

class BenchmarkRunnerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    @DisplayName("Both codecs read and write the same dossier, which has some forty fields and ten documents")
    void codec() throws IOException {
        CodecBenchmark codec = new CodecBenchmark();
        JsonNode written = JSON.readTree(codec.write());
        assertThat(written).isEqualTo(JSON.readTree(codec.writeTree()));
        assertThat(written).isEqualTo(codec.readTree().path("data").path(0));
        assertThat(written.size()).isBetween(36, 44);
        assertThat(written.path("TaiLieuNop")).hasSize(10);
        assertThat(codec.read()).containsExactly(BenchmarkDossier.create());
    }

    @Test
    @DisplayName("The bare call sends the bytes that the sync sends, and both are answered")
    void sync() throws IOException {
        SyncBenchmark sync = new SyncBenchmark();
        try {
            assertThat(sync.sync().outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
            byte[] ours = sync.lastSentBody();
            assertThat(new String(sync.bareCall(), StandardCharsets.UTF_8)).contains("thành công");
            assertThat(sync.lastSentBody()).isEqualTo(ours);
            assertThat(JSON.readTree(ours).path("data").path(0).path("TaiLieuNop"))
                    .hasSize(10);
        } finally {
            sync.close();
        }
    }

    @Test
    @DisplayName("A ratio compares one round, and the line shows the median and whether the goal was met")
    void ratios() {
        BenchmarkPair read = BenchmarkPair.ALL.get(0);
        RoundTimes rounds = new RoundTimes();
        double[][] times = {{10, 8}, {20, 10}, {100, 90}};
        for (double[] round : times) {
            rounds.add(read.ours(), round[0]);
            rounds.add(read.reference(), round[1]);
        }
        assertThat(rounds.medianRatio(read)).isEqualTo(0.8, within(1e-9));
        assertThat(rounds.minRatio(read)).isEqualTo(0.5, within(1e-9));
        assertThat(read.toLine(rounds)).contains("0.80 (0.50 to 0.90)").endsWith("met");
        assertThat(BenchmarkPair.ALL.get(2).ratio(3, 2)).isEqualTo(1.5, within(1e-9));
    }

    @Test
    @DisplayName("All lists are read: 34 provinces, 3,321 communes, the agencies and the values of the small lists")
    void lists() {
        assertThat(new CodeListsBenchmark().read()).isGreaterThan(34 + 3_321 + 50 + 60);
    }

    @Test
    @DisplayName("An invalid argument ends with exit code 2")
    void arguments() {
        assertThat(BenchmarkRunner.run(List.of("--fast"))).isEqualTo(2);
    }
}
