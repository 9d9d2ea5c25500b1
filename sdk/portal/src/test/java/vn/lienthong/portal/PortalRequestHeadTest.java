package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.DossierCode;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.SandboxExchange;

/** Tests of the request head of every call. */
class PortalRequestHeadTest {
    private static final Pattern HEAD_END = Pattern.compile("\r\n\r\n");

    @Test
    @Tag("LT-TRN-012")
    void everyCallNamesJsonTwiceAndUtf8InASeparateHeader() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.BARE))) {
            rig.dossiers().upsert(rig.newDossier());
            rig.portal.catalogue().listAgencies();
            assertThat(rig.sandbox.exchanges())
                    .hasSizeGreaterThan(4)
                    .allSatisfy(exchange -> assertThat(head(exchange))
                            .contains("accept: application/json", "content-type: application/json", "charset: utf-8"));
        }
    }

    @Test
    @Tag("LT-SYNC-014")
    void aCallSendsOneDossier() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            rig.dossiers().create(rig.newDossier());
            rig.dossiers().upsert(rig.storedDossier());
            List<String> bodies = rig.sandbox.exchanges().stream()
                    .filter(exchange -> exchange.service().equals(PortalFixture.SYNC))
                    .map(SandboxExchange::requestBody)
                    .toList();
            assertThat(bodies)
                    .hasSize(3)
                    .allSatisfy(body -> assertThat(body.split("\"MaHoSo\"", -1)).hasSize(2));
        }
    }

    @Test
    @Tag("LT-SYNC-012")
    void aCodeFromThePortalIsSentUnchanged() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            DossierCode given = DossierCode.of("G22.99-210301-000007");
            rig.dossiers()
                    .create(PortalTestData.receivedDossier(rig.procedure, given).build());
            assertThat(rig.sandbox.dossiers()).containsExactly(given.value());
        }
    }

    private static List<String> head(SandboxExchange exchange) {
        String request = new String(exchange.request(), StandardCharsets.UTF_8);
        return HEAD_END.split(request, 2)[0]
                .toLowerCase(java.util.Locale.ROOT)
                .lines()
                .toList();
    }
}
