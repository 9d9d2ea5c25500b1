package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.outbound.OutboundMessages;
import vn.lienthong.sandbox.SandboxOptions;

/** Tests of a dossier whose agency became another one in the reorganisation of 2025-07-01. */
final class MergedAgencyDossierTest {
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2025-06-20T09:00:00+07:00");
    private static final AgencyIdentity NEW_AGENCY =
            new AgencyIdentity(AgencyCode.of("H99.77"), "Sở Tư pháp (sau sắp xếp)");

    @Test
    @Tag("LT-OUT-014")
    @DisplayName("It retains its code, receiver and appointment when the new agency stores and delivers it")
    void keeps() throws SQLException {
        Dossier old = OutboxFixture.dossier("H56.14-250620-12345");
        Dossier dossier = old.toBuilder()
                .appointment(RECEIVED.plusDays(20))
                .filing(old.filing().toBuilder()
                        .submittedAt(RECEIVED)
                        .receivedAt(RECEIVED)
                        .build())
                .handling(old.handling().toBuilder().unit("Sở Tư pháp tỉnh cũ").build())
                .build();
        try (OutboxFixture bench = new OutboxFixture(OutboxTestDatabase.h2(), SandboxOptions.standard());
                PortalClient later = OutboxFixture.client(bench.sandbox, URI.create(bench.sandbox.url()), NEW_AGENCY);
                OutboxWorker worker = OutboxWorker.toPortal(
                        bench.database.source(), bench.database.dialect(), later, bench.options())) {
            bench.enqueue(dossier);
            worker.drain();
            bench.enqueue(OutboundMessages.of(NEW_AGENCY, false)
                    .dossier(dossier.moveTo(DossierStatus.SETTLED, RECEIVED.plusDays(12))));
            worker.drain();
            assertThat(bench.sandbox.dossiers()).containsExactly("H56.14-250620-12345");
            assertThat(bench.sandbox.dossier("H56.14-250620-12345").orElseThrow())
                    .contains(
                            "\"NgayTiepNhan\":\"20250620090000\"",
                            "\"NgayHenTra\":\"20250710090000\"",
                            "\"DonViXuLy\":\"Sở Tư pháp tỉnh cũ\"",
                            "\"TrangThaiHoSo\":\"9\"");
            assertThat(bench.sandbox
                            .exchanges()
                            .get(bench.sandbox.exchanges().size() - 1)
                            .requestBody())
                    .contains("\"madonvi\":\"H99.77\"");
            assertThat(bench.sandbox.violations()).isEmpty();
        }
    }
}
