package vn.example.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.lienthong.check.RulePack;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.outbound.PortalMessageCodec;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.sandbox.SandboxAccount;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxExtension;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sdk.LienThong;

/** Tests that every host must pass. Each host adds its own: versions, and libraries beside ours. */
abstract class HostTest {
    static final String CODE = "H56.14-241205-12345";
    static final String PROCEDURE = "9.000001";
    private static final String PASSWORD = "canary-4711";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Path SHEETS = Path.of("..", "host", "src", "test", "resources", "sheets.jsonl");

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.with(SandboxOptions.builder()
            .procedures(SHEETS)
            .lookupRows(LookupRows.FULL)
            .accounts(List.of(new SandboxAccount("000.00.00.H56", PASSWORD)))
            .build());

    ConfigurableApplicationContext context;

    @BeforeEach
    void start(Sandbox sandbox) {
        context = SpringApplication.run(OneStop.class, arguments(sandbox));
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    @DisplayName("A sheet is read, and its content beyond the model is preserved and written back")
    void sheet() throws IOException {
        Procedure sheet =
                portal().catalogue().fetch(ProcedureCode.of(PROCEDURE)).value();
        byte[] written = PortalMessageCodec.writeSheet(sheet);
        byte[] published = Files.readAllBytes(SHEETS);

        assertThat(sheet.extras().unknown()).containsOnlyKeys("NHANMOI", "THONGTINMOI");
        assertThat(tree(written)).isEqualTo(tree(published));
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("1.50");
    }

    @Test
    @DisplayName("A dossier is created, updated, progressed and read back through the running application")
    void dossier(Sandbox sandbox) throws Exception {
        assertThat(get("/procedures/" + PROCEDURE)).isEqualTo("Thủ tục KIỂM THỬ");
        assertThat(post("/dossiers/" + CODE + "?procedure=" + PROCEDURE)).isEqualTo("CREATED");
        assertThat(post("/dossiers/" + CODE + "/status/in-process")).isEqualTo("UPDATED");
        assertThat(post("/dossiers/" + CODE + "/progress?content=Step")).isEqualTo("APPENDED");
        assertThat(get("/dossiers/" + CODE)).isEqualTo("in-process");

        assertThat(portal().dossiers().fetch(DossierCode.of(CODE)).value().dossier())
                .isEqualTo(sent());
        assertThat(sandbox.dossiers()).containsExactly(CODE);
        assertThat(sandbox.progress(CODE)).hasSize(1);
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    @DisplayName("The rules judge a dossier")
    void rules() throws Exception {
        post("/dossiers/" + CODE + "?procedure=" + PROCEDURE);
        Dossier good = context.getBean(DossierController.class).dossier(CODE);
        RulePack rules = RulePack.inForce(good.filing().receivedAt());
        assertThat(good.check(rules).failed()).isFalse();
        assertThat(bad(good).check(rules).failed()).isTrue();
    }

    @Test
    @DisplayName("Our log lines reach the host's log, and show nothing personal and no secret")
    void logs() throws Exception {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Logger logger = (Logger) LoggerFactory.getLogger("vn.lienthong.http");
        logger.addAppender(lines);
        try {
            post("/dossiers/" + CODE + "?procedure=" + PROCEDURE);
        } finally {
            logger.detachAppender(lines);
        }
        List<String> texts = new ArrayList<>();
        lines.list.forEach(event -> texts.add(event.getFormattedMessage()));
        assertThat(texts).anyMatch(text -> text.contains("DongBoHoSoMC"));
        assertThat(texts).noneMatch(text -> text.contains(DossierController.OWNER) || text.contains(DossierController.NUMBER));
        assertThat(texts).noneMatch(text -> text.contains(PASSWORD));
    }

    @Test
    @DisplayName("When the application stops, no thread of the library is left")
    void threads() throws Exception {
        get("/procedures/" + PROCEDURE);
        assertThat(OurThreads.alive()).as("the look at threads sees ours").isNotEmpty();
        context.close();
        assertThat(OurThreads.staying()).isEmpty();
    }

    /** Sends a GET request to the running application. A host with its own HTTP client overrides this. */
    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(url(path)));
    }

    final String post(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(url(path)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    final URI url(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    final PortalClient portal() {
        return context.getBean(LienThong.class).portal();
    }

    /** Returns the dossier without a person, which breaks a rule. */
    static Dossier bad(Dossier good) {
        return good.toBuilder()
                .parties(good.parties().toBuilder().owners(List.of()).build())
                .build();
    }

    /** Returns the dossier with the agency name of the options as its unit, as it is sent. */
    private Dossier sent() {
        Dossier own = context.getBean(DossierController.class).dossier(CODE);
        return own.toBuilder()
                .handling(own.handling().toBuilder().unit("Sở Tư pháp").build())
                .build();
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode tree(byte[] json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static String[] arguments(Sandbox sandbox) {
        return new String[] {
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--logging.level.vn.lienthong=TRACE",
            "--onestop.lienthong.portal.adapter=" + sandbox.adapterUrl(),
            "--onestop.lienthong.portal.login=" + sandbox.authEndpoint(),
            "--onestop.lienthong.portal.integration=" + sandbox.integrationEndpoint(),
            "--onestop.lienthong.portal.sharing=" + sandbox.shareEndpoint(),
            "--onestop.lienthong.portal.dstcode=" + sandbox.dstcode(),
            "--onestop.lienthong.portal.agency.code=H56.14",
            "--onestop.lienthong.portal.agency.name=Sở Tư pháp",
            "--onestop.lienthong.portal.account=" + sandbox.account().username(),
            "--onestop.lienthong.portal.password=" + sandbox.account().password()
        };
    }
}
