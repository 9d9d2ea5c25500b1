package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.http.Timeouts;
import vn.lienthong.portal.dossier.PortalDossiers;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.ProgressRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxExchange;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

/** A sandbox with one logged-in client, and a source of new dossiers. */
public final class PortalFixture implements AutoCloseable {
    public static final String SYNC = "DongBoHoSoMC";
    public static final String PROGRESS = "CapNhatTienDoHoSoMC";
    public static final String LOOK_UP = "TraCuuHoSo";

    private static final int FIRST = 10_000;

    public final Sandbox sandbox;
    public final PortalClient portal;
    final Procedure procedure;
    private int next = FIRST;

    public PortalFixture(SandboxOptions options) {
        this(options, client -> client);
    }

    public PortalFixture(SandboxOptions options, UnaryOperator<PortalOptionsBuilder> client) {
        sandbox = Sandbox.start(options);
        portal = PortalClient.connect(
                client.apply(PortalTestData.fastOptions(sandbox)).build());
        procedure = portal.catalogue().fetch(ProcedureCode.of("2.000488")).value();
    }

    public static SandboxOptions optionsWith(LookupRows rows) {
        return SandboxOptions.builder().lookupRows(rows).build();
    }

    public static SandboxOptions optionsWith(LookupRows rows, ProgressRows progress) {
        return SandboxOptions.builder().lookupRows(rows).progressRows(progress).build();
    }

    /** Returns options with this read timeout. */
    static UnaryOperator<PortalOptionsBuilder> withReadTimeout(Duration most) {
        return client -> client.http(PortalTestData.FAST_RETRIES.toBuilder()
                .timeouts(Timeouts.defaults().toBuilder().read(most).build())
                .build());
    }

    public PortalDossiers dossiers() {
        return portal.dossiers();
    }

    /** Returns a dossier that the portal does not have. */
    public Dossier newDossier() {
        return PortalTestData.receivedDossier(procedure, DossierCode.of("H56.14-241205-" + next++))
                .build();
    }

    /** Returns a dossier that the portal has. */
    public Dossier storedDossier() {
        Dossier dossier = newDossier();
        dossiers().create(dossier);
        return dossier;
    }

    boolean isStored(Dossier dossier) {
        return sandbox.dossier(dossier.code().value()).isPresent();
    }

    public List<String> rowsOf(Dossier dossier) {
        return sandbox.progress(dossier.code().value());
    }

    static Dossier withNextStatus(Dossier dossier) {
        return dossier.moveTo(DossierStatus.IN_PROCESS, PortalTestData.NOW.plusHours(1));
    }

    public static ProcessingStep step(String content) {
        return ProcessingStep.of(
                DossierStatus.IN_PROCESS,
                PortalTestData.NOW.plusHours(1),
                PersonName.of("TRẦN THỊ KIỂM THỬ"),
                FreeText.of(content));
    }

    /** Applies a fault to the next requests of any service. */
    public void injectFault(int times, SandboxFault fault) {
        injectFault(1, times, fault);
    }

    /** Applies a fault to requests of any service, from the nth on. */
    public void injectFault(int nth, int times, SandboxFault fault) {
        sandbox.injectFaults(FaultPlan.of(new FaultRule(FaultRule.ANY, nth, times, fault)));
    }

    /** Returns the last exchange of a service. */
    public SandboxExchange lastExchange(String service) {
        return exchangesOf(service).reduce((first, second) -> second).orElseThrow();
    }

    /**
     * Checks the number of calls of a service. It waits up to 3 seconds, because the sandbox records a lost exchange
     * slightly after its client has given up.
     */
    public void assertCalled(String service, long times) {
        for (int waited = 0; count(service) < times && waited < 300; waited++) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(count(service)).isEqualTo(times);
    }

    long count(String service) {
        return exchangesOf(service).count();
    }

    private Stream<SandboxExchange> exchangesOf(String service) {
        return sandbox.exchanges().stream()
                .filter(exchange -> exchange.service().equals(service));
    }

    public void assertNoViolation() {
        assertThat(sandbox.violations()).isEmpty();
    }

    @Override
    public void close() {
        portal.close();
        sandbox.close();
    }
}
