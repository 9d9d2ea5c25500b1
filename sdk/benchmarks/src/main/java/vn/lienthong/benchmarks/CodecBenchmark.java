package vn.lienthong.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.portal.outbound.PortalMessageCodec;

/**
 * A benchmark of reading and writing one dossier. It compares our codec, which checks limits and reports findings,
 * with Jackson's tree, which does neither.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CodecBenchmark {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Dossier dossier = BenchmarkDossier.create();
    private final JsonNode tree;
    private final byte[] request;

    public CodecBenchmark() {
        try {
            tree = mapper.readTree(PortalMessageCodec.writeDossier(dossier));
            ObjectNode whole = mapper.createObjectNode();
            whole.put("session", "0").put("madonvi", "H56.14").put("service", "DongBoHoSoMC");
            whole.put("isUpdating", "True").putArray("data").add(tree);
            request = mapper.writeValueAsBytes(whole);
        } catch (IOException e) {
            throw new IllegalStateException("the sample is not valid JSON", e);
        }
    }

    @Benchmark
    public List<Dossier> read() {
        return PortalMessageCodec.readDossiers(request).value();
    }

    @Benchmark
    public JsonNode readTree() throws IOException {
        return mapper.readTree(request);
    }

    @Benchmark
    public byte[] write() {
        return PortalMessageCodec.writeDossier(dossier);
    }

    @Benchmark
    public byte[] writeTree() throws IOException {
        return mapper.writeValueAsBytes(tree);
    }
}
