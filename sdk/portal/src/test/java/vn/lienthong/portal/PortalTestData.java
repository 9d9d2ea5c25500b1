package vn.lienthong.portal;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierBuilder;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.RetryPolicy;
import vn.lienthong.http.SessionPolicy;
import vn.lienthong.http.Transport;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.sandbox.DstcodePlace;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.specimen.SampleDossiers;

/** Options of a client of a sandbox, and invented dossiers. */
public final class PortalTestData {
    public static final OffsetDateTime NOW = SampleDossiers.RECEPTION;
    public static final DossierCode CODE = DossierCode.of("H56.14-241205-12345");

    /** Options that retry with almost no delay. */
    static final ClientOptions FAST_RETRIES = ClientOptions.defaults().toBuilder()
            .retryPolicy(new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(2)))
            .build();

    /** A policy without a minimum interval between logins. */
    static final SessionPolicy NO_LOGIN_INTERVAL =
            SessionPolicy.defaults().toBuilder().minLoginInterval(Duration.ZERO).build();

    private PortalTestData() {}

    static PortalOptionsBuilder options(Sandbox sandbox) {
        return PortalOptionsBuilder.builder()
                .endpoints(new AdapterEndpoints(
                        URI.create(sandbox.adapterUrl()),
                        sandbox.authEndpoint(),
                        sandbox.integrationEndpoint(),
                        sandbox.shareEndpoint()))
                .destination(new AdapterDestination(
                        sandbox.dstcode(),
                        sandbox.dstcodePlace() == DstcodePlace.HEADER
                                ? AdapterDestination.DestinationPlace.HEADER
                                : AdapterDestination.DestinationPlace.QUERY))
                .agency(new AgencyIdentity(AgencyCode.of("H56.14"), "Sở Tư pháp"))
                .credentials(() -> new Credentials(
                        sandbox.account().username(),
                        Secret.of(sandbox.account().password())));
    }

    /** Returns options of a client without a network. */
    public static PortalOptionsBuilder offlineOptions(@Nullable Transport transport) {
        return PortalOptionsBuilder.builder()
                .endpoints(new AdapterEndpoints(URI.create("http://portal.test"), "/login", "/in", "/share"))
                .destination(new AdapterDestination("VN:GOV:KIEM-THU", AdapterDestination.DestinationPlace.HEADER))
                .agency(new AgencyIdentity(AgencyCode.of("H56.14"), "Sở Tư pháp"))
                .credentials(() -> new Credentials("kiem-thu", Secret.of("mat-khau")))
                .http(FAST_RETRIES.toBuilder().transport(transport).build())
                .sessions(NO_LOGIN_INTERVAL);
    }

    /** Returns options with short timeouts, so that a test of many failures is fast. */
    static PortalOptionsBuilder fastOptions(Sandbox sandbox) {
        return options(sandbox).http(FAST_RETRIES).sessions(NO_LOGIN_INTERVAL);
    }

    /** Returns a dossier for a scripted portal without a catalogue. */
    public static Dossier dossier() {
        return receivedDossier(SampleDossiers.plainProcedure()).build();
    }

    static DossierBuilder receivedDossier(Procedure procedure) {
        return receivedDossier(procedure, CODE);
    }

    static DossierBuilder receivedDossier(Procedure procedure, DossierCode code) {
        return Dossier.receive(procedure, code, SampleDossiers.citizen(), Channel.DIRECT, NOW)
                .appointment(NOW.plusDays(14));
    }
}
