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
import vn.lienthong.sandbox.FaultRule;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxAccount;
import vn.lienthong.sandbox.SandboxFault;
import vn.lienthong.sandbox.SandboxOptions;

@Tag("LT-PRIV-001")
@Timeout(60)
class LeakTest {
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
        LoggerFactory.getLogger("vn.lienthong.http").trace("x {}", Canaries.NAME);
        java.util.logging.Logger.getLogger("vn.lienthong.http.shaded.okhttp3").log(Level.FINEST, "{0}", Canaries.PHONE);
        Exception outer = new IllegalStateException("x", new IOException(Canaries.EMAIL));
        outer.addSuppressed(new IOException(Canaries.FILE));
        capture.thrown(outer);
        capture.text(new SandboxAccount("x", "y") + Canaries.URL);
        for (String canary : List.of(Canaries.NAME, Canaries.PHONE, Canaries.EMAIL, Canaries.FILE, Canaries.URL)) {
            assertThat(capture.showing(canary)).as(canary).isNotEmpty();
        }
    }

    @Test
    @DisplayName("A dossier's whole life with its failures shows no canary")
    void wholeLife() {
        try (Sandbox sandbox = sandbox();
                PortalClient portal = PortalClient.connect(options(sandbox).build())) {
            capture.text(options(sandbox));
            capture.text(options(sandbox).build());
            capture.text(portal);
            var procedure =
                    portal.catalogue().fetch(TestPortal.dossier().procedure().code());
            capture.text(procedure);
            Dossier dossier = Canaries.dossier(procedure.value());
            capture.text(dossier);
            capture.text(dossier.toBuilder());
            capture.text(Canaries.owner());
            capture.text(dossier.check(RulePack.inForce(TestPortal.NOW)));

            life(sandbox, portal, dossier);
            faults(sandbox, portal, dossier);
            capture.text(sandbox);
            capture.text(sandbox.violations());
            capture.text(sandbox.transcript());
            assertThat(capture.with("log vn.lienthong.http")).hasSizeGreaterThan(20);
            assertThat(capture.with("thrown")).hasSizeGreaterThan(5);
            capture.showsNothing(sessions(sandbox));
        }
    }

    private void life(Sandbox sandbox, PortalClient portal, Dossier dossier) {
        capture.text(portal.dossiers().upsert(dossier));
        capture.text(portal.dossiers().upsert(PortalFixture.moved(dossier)));
        capture.text(portal.dossiers().progress(dossier.code(), Canaries.step()));
        capture.text(Canaries.step());
        capture.text(Canaries.step().toBuilder());
        capture.text(portal.dossiers().fetch(dossier.code()));
        capture.text(portal.findAccount(new PersonalId(Canaries.PERSONAL_ID)));
        capture.text(portal.findAccount(new PersonalId("038104470000")));
        capture.failing(() -> portal.dossiers().create(dossier));
        capture.failing(() -> portal.dossiers().upsert(other(dossier)));
        capture.failing(() -> portal.dossiers()
                .update(dossier.toBuilder()
                        .code(DossierCode.of("H56.14-241205-77777"))
                        .build()));
        capture.failing(() -> portal.dossiers()
                .update(dossier.toBuilder().status(DossierStatus.of("la")).build()));
        ProcessingStep long51 = ProcessingStep.of(
                DossierStatus.IN_PROCESS,
                TestPortal.NOW,
                PersonName.of(Canaries.NAME.repeat(5)),
                FreeText.of(Canaries.TEXT));
        capture.failing(() -> portal.dossiers().progress(dossier.code(), long51));
        sandbox.endSessions();
        capture.text(portal.dossiers().find(dossier.code()));
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
            sandbox.faults(FaultPlan.of(FaultRule.always(FaultRule.ANY, fault)));
            capture.failing(() -> portal.dossiers().create(dossier));
            capture.failing(() -> portal.dossiers().update(dossier));
            capture.failing(() -> portal.dossiers().progress(dossier.code(), Canaries.step()));
            capture.failing(() -> portal.findAccount(new PersonalId(Canaries.PERSONAL_ID)));
        }
        sandbox.faults(FaultPlan.none());
        sandbox.refuseConnections();
        capture.failing(() -> portal.findAccount(new PersonalId(Canaries.PERSONAL_ID)));
        sandbox.acceptConnections();
        portal.close();
        capture.failing(() -> portal.dossiers().create(dossier));
    }

    @Test
    @DisplayName("Options that cannot work are told without their values")
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
                Canaries.URL)) {
            map.put(key, Canaries.URL + " " + Canaries.NAME + Canaries.PASSWORD);
        }
        capture.failing(() -> PortalOptions.fromMap(map));
        capture.failing(() ->
                new AdapterEndpoints(URI.create("http://hoami:" + Canaries.PASSWORD + "@x.test"), "/a", "/b", "/c"));
        ClientOptions secret = ClientOptions.defaults().toBuilder()
                .proxy(new ProxyServer(
                        "proxy.test", 3128, new Credentials(Canaries.ACCOUNT, Secret.of(Canaries.PASSWORD))))
                .clientKey(new ClientKey(Path.of("khong-co"), Secret.of(Canaries.PASSWORD)))
                .build();
        capture.text(secret);
        capture.text(secret.toBuilder());
        try (Sandbox sandbox = sandbox()) {
            capture.text(options(sandbox).http(secret));
            capture.text(options(sandbox).http(secret).build());
            capture.failing(
                    () -> PortalClient.connect(options(sandbox).http(secret).build()));
        }
        capture.showsNothing(List.of());
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
                .accounts(List.of(new SandboxAccount(Canaries.ACCOUNT, Canaries.PASSWORD)))
                .build());
    }

    private static PortalOptionsBuilder options(Sandbox sandbox) {
        AdapterEndpoints endpoints = new AdapterEndpoints(
                URI.create(sandbox.adapterUrl()),
                sandbox.authEndpoint(),
                sandbox.integrationEndpoint(),
                sandbox.shareEndpoint());
        return Canaries.in(TestPortal.swift(sandbox), endpoints);
    }

    private static List<String> sessions(Sandbox sandbox) {
        List<String> sessions = new ArrayList<>();
        sandbox.transcript().forEach(exchange -> {
            Matcher matcher = SESSION.matcher(exchange.answerBody());
            if (matcher.find()) {
                sessions.add(matcher.group(1));
            }
        });
        assertThat(sessions).isNotEmpty();
        return sessions;
    }
}
