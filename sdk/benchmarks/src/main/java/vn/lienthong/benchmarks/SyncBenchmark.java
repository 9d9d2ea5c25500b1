package vn.lienthong.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalReceipt;

/**
 * A benchmark of synchronising one dossier, from the model to the checked answer. The reference sends the same
 * prepared bytes over OkHttp, as a program would use it, and reads the answer as bytes. Both reuse their
 * connection.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SyncBenchmark {
    private static final MediaType JSON = MediaType.get("application/json");

    private final FixedAnswerServer server = new FixedAnswerServer();
    private final PortalClient portal = PortalClient.connect(FixedAnswerServer.options(server.url()));
    private final Dossier dossier = BenchmarkDossier.create();
    private final OkHttpClient bareClient = new OkHttpClient();
    private final byte[] body;

    public SyncBenchmark() {
        portal.dossiers().update(dossier);
        body = server.lastBody();
    }

    @Benchmark
    public PortalReceipt sync() {
        return portal.dossiers().update(dossier);
    }

    @Benchmark
    public byte[] bareCall() throws IOException {
        Request request = new Request.Builder()
                .url(server.url() + FixedAnswerServer.SERVICE_PATH)
                .header("Accept", "application/json")
                .header("Charset", "utf-8")
                .header("dstcode", "VN:GOV:benchmark")
                .post(RequestBody.create(body, JSON))
                .build();
        try (Response response = bareClient.newCall(request).execute()) {
            return response.body().bytes();
        }
    }

    /** Returns the last body that the server received. */
    byte[] lastSentBody() {
        return server.lastBody();
    }

    @TearDown
    public void close() {
        portal.close();
        bareClient.dispatcher().executorService().shutdown();
        bareClient.connectionPool().evictAll();
        server.close();
    }
}
