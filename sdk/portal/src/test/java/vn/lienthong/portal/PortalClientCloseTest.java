package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.http.Transport;
import vn.lienthong.http.TransportFactory;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

@Timeout(60)
class PortalClientCloseTest {
    @Test
    @DisplayName("A closed client answers every call with CLOSED, sends nothing and may be closed again")
    void everyCall() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            Dossier dossier = rig.storedDossier();
            int before = rig.sandbox.exchanges().size();
            rig.portal.close();
            for (Runnable call : calls(rig.portal, dossier)) {
                assertClosed(catchThrowable(call::run));
            }
            rig.portal.close();
            assertThat(rig.sandbox.exchanges()).hasSize(before);
        }
    }

    @Test
    @DisplayName("A client that is closed before its first call does not even log in")
    void neverUsed() {
        try (Sandbox sandbox = Sandbox.start()) {
            PortalClient portal =
                    PortalClient.connect(PortalTestData.fastOptions(sandbox).build());
            portal.close();
            for (Runnable call : calls(portal, PortalTestData.dossier())) {
                assertClosed(catchThrowable(call::run));
            }
            assertThat(sandbox.exchanges()).isEmpty();
        }
    }

    private static List<Runnable> calls(PortalClient portal, Dossier dossier) {
        return List.of(
                () -> portal.catalogue().fetch(dossier.procedure().code()),
                () -> portal.catalogue().listFields(),
                () -> portal.findAccount(new PersonalId("038000000001")),
                () -> portal.dossiers().find(dossier.code()),
                () -> portal.dossiers().create(dossier),
                () -> portal.dossiers().update(dossier),
                () -> portal.dossiers().upsert(dossier),
                () -> portal.dossiers().appendProgress(dossier.code(), PortalFixture.step("Thụ lý")));
    }

    private static void assertClosed(Throwable thrown) {
        assertThat(thrown).isInstanceOfSatisfying(TransportException.class, lost -> {
            assertThat(lost.phase()).isEqualTo(TransportPhase.CLOSED);
            assertThat(lost.retryable()).isFalse();
            assertThat(lost.anyByteSent()).isFalse();
        });
    }

    @Test
    @Tag("LT-SYNC-007")
    @DisplayName("Closing ends what runs: a read is CLOSED at once, a create that was sent stays unknown")
    void whileRunning() throws Exception {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            Dossier dossier = rig.newDossier();
            rig.sandbox.injectFaults(FaultPlan.of(
                    FaultRule.always(PortalFixture.LOOK_UP, SandboxFault.hang(Duration.ofSeconds(30))),
                    FaultRule.always(PortalFixture.SYNC, SandboxFault.hang(Duration.ofSeconds(30)))));
            CompletableFuture<Throwable> read = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> rig.dossiers().find(dossier.code())));
            CompletableFuture<Throwable> create = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> rig.dossiers().create(dossier)));
            while (rig.count(PortalFixture.LOOK_UP) == 0 || rig.count(PortalFixture.SYNC) == 0) {
                Thread.sleep(5);
            }
            rig.portal.close();

            assertThat(read.get(5, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            lost -> assertThat(lost.phase()).isEqualTo(TransportPhase.CLOSED));
            assertThat(create.get(5, TimeUnit.SECONDS)).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    @DisplayName("A closed client leaves no thread behind")
    void noThreadLeft() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (Sandbox sandbox = Sandbox.start()) {
            for (int round = 0; round < 5; round++) {
                try (PortalClient portal =
                        PortalClient.connect(PortalTestData.fastOptions(sandbox).build())) {
                    portal.catalogue().listFields();
                    assertThat(clientThreads(before)).isNotEmpty();
                }
                assertThat(clientThreads(before)).isEmpty();
            }
        }
    }

    /** Returns the threads of clients, without those of the sandbox. */
    private static Set<String> clientThreads(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.isAlive())
                .map(Thread::getName)
                .filter(name -> name.startsWith("lienthong-http") || name.contains("OkHttp") || name.contains("Okio"))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("A transport that the options brought is left open for its other clients")
    void sharedTransport() {
        try (Sandbox sandbox = Sandbox.start();
                Transport shared = TransportFactory.create(PortalTestData.FAST_RETRIES)) {
            PortalOptions options = PortalTestData.fastOptions(sandbox)
                    .http(PortalTestData.FAST_RETRIES.toBuilder()
                            .transport(shared)
                            .build())
                    .build();
            PortalClient first = PortalClient.connect(options);
            first.catalogue().listFields();
            first.close();
            try (PortalClient second = PortalClient.connect(options)) {
                assertThat(second.catalogue().listFields().value()).isNotEmpty();
            }
        }
    }
}
