package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;

@Tag("LT-TRN-001")
class SandboxAddressTest {
    private final Sandbox sandbox = Sandbox.start();

    @AfterEach
    void close() {
        sandbox.close();
    }

    private HttpRequest.Builder login(String target) {
        String body = "{\"username\":\"000.00.00.H56\",\"password\":\"sandbox\"}";
        return HttpRequest.newBuilder(URI.create(sandbox.adapterUrl() + target)).POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder login() {
        return login(sandbox.authEndpoint())
                .header("dstcode", sandbox.dstcode())
                .header("Content-Type", "application/json");
    }

    @Test
    void theAddressIsOnTheLoopbackInterface() {
        assertThat(sandbox.adapterUrl()).startsWith("http://127.0.0.1:").startsWith(sandbox.url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DongBoHoSoMC",
                "CapNhatTienDoHoSoMC",
                "TraCuuHoSo",
                "LayThuTuc",
                "LayDVC",
                "LayDanhSachTTHC",
                "LayDanhMucCoQuan",
                "LayDanhMucLinhVuc",
                "TraCuuTechID"
            })
    void aServiceIsRefusedOnTheOtherEndpoint(String service) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        String wrong = client.lane(service).equals(sandbox.shareEndpoint())
                ? sandbox.integrationEndpoint()
                : sandbox.shareEndpoint();
        ObjectNode body = SandboxTestClient.sample(
                service.equals("DongBoHoSoMC") ? service + ".request.authored.minimal" : service + ".request");
        body.put("session", client.session());
        JsonNode answer =
                SandboxTestClient.JSON.readTree(client.post(wrong, SandboxTestClient.JSON.writeValueAsBytes(body))
                        .body());
        assertThat(answer.path("error_code").asInt()).isEqualTo(-1);
        assertThat(sandbox.violations()).extracting(SandboxViolation::kind).containsExactly(ViolationKind.WRONG_LANE);
        assertThat(client.call(body).path("error_code").asInt()).isEqualTo(service.startsWith("CapNhat") ? -1 : 0);
    }

    @Test
    void anUnknownServiceIsRefusedAndRecorded() throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        byte[] body = SandboxTestClient.JSON.writeValueAsBytes(client.envelope("LayTatCa"));
        JsonNode answer = SandboxTestClient.JSON.readTree(
                client.post(sandbox.shareEndpoint(), body).body());
        assertThat(answer.path("error_code").asInt()).isEqualTo(-1);
        assertThat(sandbox.violations())
                .extracting(SandboxViolation::kind)
                .containsExactly(ViolationKind.UNKNOWN_SERVICE);
    }

    @Test
    @Tag("LT-TRN-002")
    void theDestinationCodeMustBeTheRightOneInTheHeader() throws Exception {
        HttpRequest.Builder without = login(sandbox.authEndpoint()).header("Content-Type", "application/json");
        HttpRequest.Builder wrong = login(sandbox.authEndpoint())
                .header("Content-Type", "application/json")
                .header("dstcode", "VN:GOV:000.00.00.G22:other");
        HttpRequest.Builder elsewhere = login(sandbox.authEndpoint() + "?dstcode=" + sandbox.dstcode())
                .header("Content-Type", "application/json");
        for (HttpRequest.Builder request : Stream.of(without, wrong, elsewhere).toList()) {
            assertThat(SandboxTestClient.send(request.build()).statusCode()).isEqualTo(404);
        }
        assertThat(sandbox.violations())
                .extracting(SandboxViolation::kind)
                .containsOnly(ViolationKind.DSTCODE_REFUSED)
                .hasSize(3);
        assertThat(SandboxTestClient.send(login().build()).statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("LT-TRN-002")
    void theDestinationCodeMayBeRequiredInTheQueryPlainOrEncoded() throws Exception {
        SandboxOptions options =
                SandboxOptions.builder().dstcodePlace(DstcodePlace.QUERY).build();
        try (Sandbox other = Sandbox.start(options)) {
            assertThat(SandboxTestClient.logIn(other).session()).hasSize(36);
            for (String query : new String[] {"?dstcode=" + other.dstcode(), "?a=b&dstcode=" + other.dstcode()}) {
                String body = "{\"username\":\"000.00.00.H56\",\"password\":\"sandbox\"}";
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create(other.adapterUrl() + other.authEndpoint() + query))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
                assertThat(SandboxTestClient.send(request).statusCode()).isEqualTo(200);
            }
            HttpRequest inHeader = HttpRequest.newBuilder(URI.create(other.adapterUrl() + other.authEndpoint()))
                    .header("Content-Type", "application/json")
                    .header("dstcode", other.dstcode())
                    .POST(BodyPublishers.ofString("{}"))
                    .build();
            assertThat(SandboxTestClient.send(inHeader).statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=windows-1258"})
    void anotherContentTypeIsRefused(String type) throws Exception {
        HttpRequest request = login().setHeader("Content-Type", type).build();
        assertThat(SandboxTestClient.send(request).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json;charset=UTF-8",
                "application/json; charset=\"utf-8\""
            })
    void acceptsTheJsonContentTypeInAnySpelling(String type) throws Exception {
        HttpRequest request = login().setHeader("Content-Type", type).build();
        assertThat(SandboxTestClient.send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void acceptsOnlyPostAndOnlyAtTheKnownAddresses() throws Exception {
        assertThat(SandboxTestClient.send(login().GET().build()).statusCode()).isEqualTo(405);
        HttpRequest unknown =
                login("/mapi/other").header("dstcode", sandbox.dstcode()).build();
        assertThat(SandboxTestClient.send(unknown).statusCode()).isEqualTo(404);
        URI outside = URI.create(sandbox.url() + sandbox.authEndpoint());
        assertThat(SandboxTestClient.send(login().uri(outside).build()).statusCode())
                .isEqualTo(404);
        assertThat(sandbox.exchanges())
                .extracting(SandboxExchange::endpoint)
                .containsExactly(SandboxEndpoint.LOGIN, SandboxEndpoint.NONE, SandboxEndpoint.NONE);
    }

    @Test
    void theSettingsAreTheAccessorsUnderTheKeysOfAClient() {
        assertThat(sandbox.settings())
                .containsEntry("portal.adapter", sandbox.adapterUrl())
                .containsEntry("portal.login", sandbox.authEndpoint())
                .containsEntry("portal.integration", sandbox.integrationEndpoint())
                .containsEntry("portal.sharing", sandbox.shareEndpoint())
                .containsEntry("portal.dstcode", sandbox.dstcode())
                .containsEntry("portal.dstcode.place", "header")
                .containsEntry("portal.account", sandbox.account().username())
                .containsEntry("portal.password", sandbox.account().password())
                .hasSize(10);
    }
}
