package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import vn.lienthong.check.RulePack;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.http.ClientKey;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.ProxyServer;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxAccount;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-PRIV-001")
@Timeout(60)
class PortalClientLeakTest {
    private static final Pattern SESSION = Pattern.compile("\"session\":\"([^\"]+)\"");

    private final LogCapture capture = new LogCapture();

    @AfterEach
    void stop() {
        capture.close();
    }

    @Test
    @DisplayName(
            "The capture sees what is logged at TRACE, what an exception hides in its causes, and what a text form shows")
    void control() {
        LoggerFactory.getLogger("vn.lienthong.http").trace("x {}", PortalCanaries.NAME);
        java.util.logging.Logger.getLogger("vn.lienthong.http.shaded.okhttp3")
                .log(Level.FINEST, "{0}", PortalCanaries.PHONE);
        Exception outer = new IllegalStateException("x", new IOException(PortalCanaries.EMAIL));
        outer.addSuppressed(new IOException(PortalCanaries.FILE));
        capture.recordThrown(outer);
        capture.recordText(new SandboxAccount("x", "y") + PortalCanaries.URL);
        for (String canary : List.of(
                PortalCanaries.NAME,
                PortalCanaries.PHONE,
                PortalCanaries.EMAIL,
                PortalCanaries.FILE,
                PortalCanaries.URL)) {
            assertThat(capture.textsContaining(canary)).as(canary).isNotEmpty();
        }
    }

    @Test
    @DisplayName("A dossier's whole life with its failures shows no canary")
    void wholeLife() {
        try (Sandbox sandbox = sandbox();
                PortalClient portal = PortalClient.connect(options(sandbox).build())) {
            capture.recordText(options(sandbox));
            capture.recordText(options(sandbox).build());
            capture.recordText(portal);
            var procedure = portal.catalogue()
                    .fetch(PortalTestData.dossier().procedure().code());
            capture.recordText(procedure);
            Dossier dossier = PortalCanaries.dossier(procedure.value());
            capture.recordText(dossier);
            capture.recordText(dossier.toBuilder());
            capture.recordText(PortalCanaries.owner());
            capture.recordText(dossier.check(RulePack.inForce(PortalTestData.NOW)));

            life(sandbox, portal, dossier);
            faults(sandbox, portal, dossier);
            capture.recordText(sandbox);
            capture.recordText(sandbox.violations());
            capture.recordText(sandbox.exchanges());
            assertThat(capture.textsStartingWith("log vn.lienthong.http")).hasSizeGreaterThan(20);
            assertThat(capture.textsStartingWith("thrown")).hasSizeGreaterThan(5);
            capture.assertNoCanary(sessions(sandbox));
        }
    }

    private void life(Sandbox sandbox, PortalClient portal, Dossier dossier) {
        capture.recordText(portal.dossiers().upsert(dossier));
        capture.recordText(portal.dossiers().upsert(PortalFixture.withNextStatus(dossier)));
        capture.recordText(portal.dossiers().appendProgress(dossier.code(), PortalCanaries.step()));
        capture.recordText(PortalCanaries.step());
        capture.recordText(PortalCanaries.step().toBuilder());
        capture.recordText(portal.dossiers().fetch(dossier.code()));
        capture.recordText(portal.findAccount(new PersonalId(PortalCanaries.PERSONAL_ID)));
        capture.recordText(portal.findAccount(new PersonalId("038104470000")));
        capture.recordFailure(() -> portal.dossiers().create(dossier));
        capture.recordFailure(() -> portal.dossiers().upsert(other(dossier)));
        capture.recordFailure(() -> portal.dossiers()
                .update(dossier.toBuilder()
                        .code(DossierCode.of("H56.14-241205-77777"))
                        .build()));
        capture.recordFailure(() -> portal.dossiers()
                .update(dossier.toBuilder().status(DossierStatus.of("la")).build()));
        ProcessingStep long51 = ProcessingStep.of(
                DossierStatus.IN_PROCESS,
                PortalTestData.NOW,
                PersonName.of(PortalCanaries.NAME.repeat(5)),
                FreeText.of(PortalCanaries.TEXT));
        capture.recordFailure(() -> portal.dossiers().appendProgress(dossier.code(), long51));
        sandbox.endSessions();
        capture.recordText(portal.dossiers().find(dossier.code()));
    }

    private void faults(Sandbox sandbox, PortalClient portal, Dossier dossier) {
        for (SandboxFault fault : List.of(
                SandboxFault.reset(),
                SandboxFault.hang(Duration.ofSeconds(2)),
                SandboxFault.dropAfterStoring(),
                SandboxFault.cutAnswerAt(150),
                SandboxFault.cutRequestAt(900),
                SandboxFault.status(500),
                SandboxFault.status(403),
                SandboxFault.status(429))) {
            sandbox.injectFaults(FaultPlan.of(FaultRule.always(FaultRule.ANY, fault)));
            capture.recordFailure(() -> portal.dossiers().create(dossier));
            capture.recordFailure(() -> portal.dossiers().update(dossier));
            capture.recordFailure(() -> portal.dossiers().appendProgress(dossier.code(), PortalCanaries.step()));
            capture.recordFailure(() -> portal.findAccount(new PersonalId(PortalCanaries.PERSONAL_ID)));
        }
        sandbox.injectFaults(FaultPlan.none());
        sandbox.refuseConnections();
        capture.recordFailure(() -> portal.findAccount(new PersonalId(PortalCanaries.PERSONAL_ID)));
        sandbox.acceptConnections();
        portal.close();
        capture.recordFailure(() -> portal.dossiers().create(dossier));
    }

    @Test
    @DisplayName("Invalid options are reported without their values")
    void options() {
        Map<String, String> map = new HashMap<>();
        for (String key : List.of(
                "portal.adapter",
                "portal.login",
                "portal.integration",
                "portal.sharing",
                "portal.dstcode",
                "portal.dstcode.place",
                "portal.supplements",
                "http.connectTimeout",
                "http.pool.idle",
                "http.proxy.port",
                "http.keyStore",
                PortalCanaries.URL)) {
            map.put(key, PortalCanaries.URL + " " + PortalCanaries.NAME + PortalCanaries.PASSWORD);
        }
        capture.recordFailure(() -> PortalOptions.fromMap(map));
        capture.recordFailure(() -> new AdapterEndpoints(
                URI.create("http://hoami:" + PortalCanaries.PASSWORD + "@x.test"), "/a", "/b", "/c"));
        ClientOptions secret = ClientOptions.defaults().toBuilder()
                .proxy(new ProxyServer(
                        "proxy.test",
                        3128,
                        new Credentials(PortalCanaries.ACCOUNT, Secret.of(PortalCanaries.PASSWORD))))
                .clientKey(new ClientKey(Path.of("khong-co"), Secret.of(PortalCanaries.PASSWORD)))
                .build();
        capture.recordText(secret);
        capture.recordText(secret.toBuilder());
        try (Sandbox sandbox = sandbox()) {
            capture.recordText(options(sandbox).http(secret));
            capture.recordText(options(sandbox).http(secret).build());
            capture.recordFailure(
                    () -> PortalClient.connect(options(sandbox).http(secret).build()));
        }
        capture.assertNoCanary(List.of());
    }

    private static Dossier other(Dossier dossier) {
        return dossier.toBuilder()
                .procedure(dossier.procedure().toBuilder()
                        .code(ProcedureCode.of("1.000001"))
                        .build())
                .build();
    }

    private static Sandbox sandbox() {
        return Sandbox.start(SandboxOptions.builder()
                .lookupRows(LookupRows.FULL)
                .accounts(List.of(new SandboxAccount(PortalCanaries.ACCOUNT, PortalCanaries.PASSWORD)))
                .build());
    }

    private static PortalOptionsBuilder options(Sandbox sandbox) {
        AdapterEndpoints endpoints = new AdapterEndpoints(
                URI.create(sandbox.adapterUrl()),
                sandbox.authEndpoint(),
                sandbox.integrationEndpoint(),
                sandbox.shareEndpoint());
        return PortalCanaries.in(PortalTestData.fastOptions(sandbox), endpoints);
    }

    private static List<String> sessions(Sandbox sandbox) {
        List<String> sessions = new ArrayList<>();
        sandbox.exchanges().forEach(exchange -> {
            Matcher matcher = SESSION.matcher(exchange.answerBody());
            if (matcher.find()) {
                sessions.add(matcher.group(1));
            }
        });
        assertThat(sessions).isNotEmpty();
        return sessions;
    }
}
