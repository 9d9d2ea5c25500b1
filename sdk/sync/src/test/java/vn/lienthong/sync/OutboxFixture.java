package vn.lienthong.sync;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.RetryPolicy;
import vn.lienthong.http.SessionPolicy;
import vn.lienthong.http.Timeouts;
import vn.lienthong.portal.AdapterDestination;
import vn.lienthong.portal.AdapterEndpoints;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptionsBuilder;
import vn.lienthong.portal.outbound.OutboundMessage;
import vn.lienthong.portal.outbound.OutboundMessages;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.testing.ManualClock;

/** A database with an outbox, a sandbox with a client, and a manual clock. */
final class OutboxFixture implements AutoCloseable {
    static final String SYNC_SERVICE = "DongBoHoSoMC";
    static final String PROGRESS_SERVICE = "CapNhatTienDoHoSoMC";
    static final String LOOKUP_SERVICE = "TraCuuHoSo";
    static final OffsetDateTime RECEIVED_AT = OffsetDateTime.parse("2024-12-05T08:30:00+07:00");
    static final String PROCEDURE_CODE = "2.000488";
    static final AgencyIdentity AGENCY = new AgencyIdentity(AgencyCode.of("H56.14"), "Sở Tư pháp");
    static final OutboundMessages MESSAGES = OutboundMessages.of(AGENCY, false);
    private static final int INITIAL_NUMBER = 10_000;

    final OutboxTestDatabase database;
    final Sandbox sandbox;
    final PortalClient portal;
    final ManualClock clock = ManualClock.at("2024-12-05T01:30:00Z");
    final Outbox outbox;
    private int nextNumber = INITIAL_NUMBER;

    OutboxFixture(OutboxTestDatabase database, SandboxOptions options) {
        this.database = database;
        this.sandbox = Sandbox.start(options);
        this.portal = client(sandbox);
        this.outbox = Outbox.on(database.dialect()).withClock(clock);
    }

    static PortalClient client(Sandbox sandbox) {
        return client(sandbox, URI.create(sandbox.url()), AGENCY);
    }

    /** Creates a client of an agency for the sandbox, reached through another address. */
    static PortalClient client(Sandbox sandbox, URI address, AgencyIdentity self) {
        String path = sandbox.adapterUrl().substring(sandbox.url().length());
        return PortalClient.connect(PortalOptionsBuilder.builder()
                .endpoints(new AdapterEndpoints(
                        URI.create(address + path),
                        sandbox.authEndpoint(),
                        sandbox.integrationEndpoint(),
                        sandbox.shareEndpoint()))
                .destination(new AdapterDestination(sandbox.dstcode(), AdapterDestination.DestinationPlace.HEADER))
                .agency(self)
                .credentials(() -> new Credentials(
                        sandbox.account().username(),
                        Secret.of(sandbox.account().password())))
                .http(ClientOptions.defaults().toBuilder()
                        .retryPolicy(new RetryPolicy(0, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ZERO))
                        .timeouts(Timeouts.defaults())
                        .build())
                .sessions(SessionPolicy.defaults().toBuilder()
                        .minLoginInterval(Duration.ZERO)
                        .build())
                .build());
    }

    OutboxOptions options() {
        return OutboxOptions.defaults().toBuilder().clock(clock).build();
    }

    OutboxWorker worker() {
        return worker(options());
    }

    OutboxWorker worker(OutboxOptions options) {
        return OutboxWorker.toPortal(database.source(), database.dialect(), portal, options);
    }

    OutboxAdmin admin() {
        return OutboxAdmin.ofPortal(database.source(), clock);
    }

    /** Runs the worker and advances the clock between rounds until nothing is left. */
    void drainRepeatedly(OutboxOptions options) throws SQLException {
        try (OutboxWorker worker = worker(options)) {
            for (int i = 0; i < 60; i++) {
                worker.drain();
                clock.advance(Duration.ofMinutes(11));
            }
        }
    }

    Dossier dossier() {
        return dossier("H56.14-241205-" + nextNumber++);
    }

    static Dossier dossier(String code) {
        return SampleDossiers.received(DossierCode.of(code));
    }

    static OutboundMessage progressMessage(DossierCode code, String what) {
        ProcessingStep step = ProcessingStep.of(
                DossierStatus.IN_PROCESS, RECEIVED_AT, PersonName.of("TRẦN THỊ KIỂM THỬ"), FreeText.of(what));
        return MESSAGES.progress(code, step).get(0);
    }

    void enqueue(OutboundMessage... messages) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            outbox.enqueue(connection, messages);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    void enqueue(Dossier... dossiers) throws SQLException {
        enqueue(List.of(dossiers).stream().map(MESSAGES::dossier).toArray(OutboundMessage[]::new));
    }

    /** Returns the number of calls of a service. */
    long countCalls(String service) {
        return sandbox.exchanges().stream()
                .filter(exchange -> exchange.service().equals(service))
                .count();
    }

    String messageState(Dossier dossier, int seq) {
        return database.queryValue("select state from lienthong_message where target = 'portal' and dossier = '"
                + dossier.code().value() + "' and seq = " + seq);
    }

    @Override
    public void close() {
        portal.close();
        sandbox.close();
        database.close();
    }
}
