package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.http.ResponseLimits;
import vn.lienthong.http.SessionStore;
import vn.lienthong.http.Transport;
import vn.lienthong.http.WireRequest;
import vn.lienthong.http.WireResponse;
import vn.lienthong.json.JsonLimits;
import vn.lienthong.sandbox.DstcodePlace;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;

@Tag("LT-TRN-001")
class PortalOptionsTest {
    private static final String[] REQUIRED = {
        "portal.adapter",
        "portal.login",
        "portal.integration",
        "portal.sharing",
        "portal.dstcode",
        "portal.agency.code",
        "portal.agency.name",
        "portal.account",
        "portal.password"
    };

    @Test
    @DisplayName("For an empty map every required key is reported together")
    void nothingGiven() {
        assertThat(problems(Map.of())).containsOnlyKeys(REQUIRED).containsValue("configuration.missing");
        assertThat(problems(blank())).containsOnlyKeys(REQUIRED);
    }

    @Test
    @DisplayName("All invalid values are reported together by key and never quoted, unknown keys included")
    void everythingWrong() {
        Map<String, String> map = new HashMap<>();
        map.put("portal.adapter", "bi-mat://adapter");
        map.put("portal.login", "https://bi-mat.test/login");
        map.put("portal.integration", "/bi-mat với dấu cách");
        map.put("portal.sharing", "//bi-mat/share");
        map.put("portal.dstcode", "bi-mật");
        map.put("portal.dstcode.place", "bi-mat");
        map.put("portal.agency.code", "H56");
        map.put("portal.agency.name", "Sở bi-mat");
        map.put("portal.account", "bi-mat");
        map.put("portal.supplements", "bi-mat");
        map.put("portal.trustOwnCodes", "bi-mat");
        map.put("http.repeats", "bi-mat");
        map.put("portal.maxRows", "0");
        map.put("portal.maxText", null);
        map.put("portal.adaptor", "bi-mat");

        ConfigurationException thrown = assertInvalid(map);
        assertThat(keys(thrown))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("portal.adapter", "configuration.not-a-url"),
                        Map.entry("portal.login", "configuration.not-a-path"),
                        Map.entry("portal.integration", "configuration.not-a-path"),
                        Map.entry("portal.sharing", "configuration.not-a-path"),
                        Map.entry("portal.dstcode", "configuration.not-printable"),
                        Map.entry("portal.dstcode.place", "configuration.not-one-of"),
                        Map.entry("portal.password", "configuration.missing"),
                        Map.entry("portal.supplements", "configuration.not-one-of"),
                        Map.entry("portal.trustOwnCodes", "configuration.not-one-of"),
                        Map.entry("http.repeats", "configuration.not-a-number"),
                        Map.entry("portal.maxRows", "configuration.out-of-range"),
                        Map.entry("portal.adaptor", "configuration.unknown")));
        assertThat(thrown).hasMessageNotContaining("bi-m").hasMessageContaining("portal.adaptor");
    }

    @ParameterizedTest(name = "Options of a map reach a portal that reads dstcode as {0}")
    @EnumSource
    @Tag("LT-TRN-002")
    void optionsOfAMapReachThePortal(DstcodePlace place) {
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.builder().dstcodePlace(place).build())) {
            Map<String, String> map = good(sandbox);
            if (place == DstcodePlace.QUERY) {
                map.put("portal.dstcode.place", "query");
            }
            reaches(sandbox, map);
        }
    }

    @ParameterizedTest(name = "An adapter address may end like this: {0}")
    @ValueSource(strings = {"", "/", "?key=kiem-thu", "/?key=kiem-thu&more=1"})
    @Tag("LT-TRN-002")
    void acceptsEachFormOfTheAdapterUrl(String end) {
        for (DstcodePlace place : DstcodePlace.values()) {
            try (Sandbox sandbox =
                    Sandbox.start(SandboxOptions.builder().dstcodePlace(place).build())) {
                Map<String, String> map = good(sandbox);
                map.put("portal.adapter", sandbox.adapterUrl() + end);
                map.put("portal.login", map.get("portal.login").substring(1) + "?lane=1");
                map.put("portal.dstcode.place", place == DstcodePlace.QUERY ? "query" : "header");
                reaches(sandbox, map);

                String first = new String(sandbox.exchanges().get(0).request(), StandardCharsets.UTF_8);
                String key = end.contains("?") ? end.substring(end.indexOf('?') + 1) + "&lane=1" : "lane=1";
                assertThat(first.lines().findFirst().orElseThrow()).contains("/mapi/login?" + key);
            }
        }
    }

    @Test
    @DisplayName("Endpoints and destinations that cannot work are refused when they are made, without quoting them")
    void endpoints() {
        URI adapter = URI.create("http://adapter.test/base");
        assertThatThrownBy(() -> new AdapterEndpoints(URI.create("http://ten:bi-mat@adapter.test"), "/a", "/b", "/c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("bi-mat");
        for (String path : new String[] {"", "http://bi-mat", "//bi-mat", "/bi mat", "/x#bi-mat"}) {
            assertThatThrownBy(() -> new AdapterEndpoints(adapter, path, "/b", "/c"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("login")
                    .hasMessageNotContaining("mat");
        }
        assertThatThrownBy(() -> new AdapterDestination("bí mật", AdapterDestination.DestinationPlace.HEADER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("bí");
    }

    @Test
    @Tag("LT-MSG-003")
    @DisplayName("The bounds of an answer are options, and its size is bounded as the transport bounds it")
    void bounds() {
        try (Sandbox sandbox = Sandbox.start()) {
            Map<String, String> map = good(sandbox);
            map.putAll(Map.of("portal.maxDepth", "7", "portal.maxText", "8", "portal.maxNumber", "9"));
            map.putAll(Map.of("portal.maxKey", "10", "portal.maxRows", "11", "portal.maxValues", "12"));
            assertThat(PortalOptions.fromMap(map).json()).isEqualTo(new JsonLimits(16 << 20, 7, 8, 9, 10, 11, 12));
        }
        CannedTransport wire = new CannedTransport();
        wire.respondWith("{\"error_code\":0,\"result\":{\"data\":[]}}" + " ".repeat(17 << 20));
        PortalOptionsBuilder options = PortalTestData.offlineOptions(wire);
        assertThat(failureOf(options)).isInstanceOf(MalformedAnswerException.class);
        ResponseLimits wide =
                ResponseLimits.defaults().toBuilder().bodyBytes(20 << 20).build();
        options.http(PortalTestData.FAST_RETRIES.toBuilder()
                .transport(wire)
                .limits(wide)
                .build());
        assertThat(failureOf(options)).isNull();
        options.json(JsonLimits.standard().toBuilder().rows(2).build());
        assertThat(failureOf(options)).isInstanceOf(MalformedAnswerException.class);
    }

    private static Throwable failureOf(PortalOptionsBuilder options) {
        try (PortalClient portal = PortalClient.connect(options.build())) {
            return catchThrowable(() -> portal.catalogue().listServices());
        }
    }

    @Test
    @DisplayName("No options and no map are refused by name")
    void nothing() {
        assertThatThrownBy(() -> PortalClient.connect(null)).hasMessage("options");
        assertThatThrownBy(() -> PortalOptions.fromMap(null)).hasMessage("map");
    }

    @Test
    @Tag("LT-TRN-006")
    @DisplayName("A session store shared by two portals has one session for each, by destination and login")
    void sharedStore() {
        SessionStore store = SessionStore.inMemory();
        List<String> sent = new ArrayList<>();
        Transport wire = new CannedTransport() {
            @Override
            public WireResponse exchange(WireRequest request) {
                sent.add(request.uri().getPath());
                return super.exchange(request);
            }
        };
        PortalOptions test =
                PortalTestData.offlineOptions(wire).sessionStore(store).build();
        PortalOptions real = test.toBuilder()
                .destination(new AdapterDestination("VN:GOV:THAT", AdapterDestination.DestinationPlace.HEADER))
                .build();
        PortalOptions other = test.toBuilder()
                .endpoints(new AdapterEndpoints(test.endpoints().adapter(), "/login2", "/in", "/share"))
                .build();
        PortalOptions slash = test.toBuilder()
                .endpoints(
                        new AdapterEndpoints(URI.create(test.endpoints().adapter() + "/"), "/login", "/in", "/share"))
                .build();
        for (PortalOptions options : List.of(test, real, other, slash)) {
            try (PortalClient portal = PortalClient.connect(options)) {
                catchThrowable(() -> portal.catalogue().listFields());
            }
        }
        assertThat(sent).containsExactly("/login", "/share", "/login", "/share", "/login2", "/share", "/share");
    }

    private static void reaches(Sandbox sandbox, Map<String, String> map) {
        try (PortalClient portal = PortalClient.connect(PortalOptions.fromMap(map))) {
            assertThat(portal.catalogue().listFields().value()).isNotEmpty();
            assertThat(portal.dossiers().find(PortalTestData.CODE).value()).isEmpty();
            assertThat(sandbox.violations()).isEmpty();
        }
    }

    private static Map<String, String> good(Sandbox sandbox) {
        Map<String, String> map = new HashMap<>();
        map.put("portal.adapter", sandbox.adapterUrl());
        map.put("portal.login", sandbox.authEndpoint());
        map.put("portal.integration", sandbox.integrationEndpoint());
        map.put("portal.sharing", sandbox.shareEndpoint());
        map.put("portal.dstcode", sandbox.dstcode());
        map.put("portal.agency.code", "H56.14");
        map.put("portal.agency.name", "Sở Tư pháp");
        map.put("portal.account", sandbox.account().username());
        map.put("portal.password", sandbox.account().password());
        map.put("http.readTimeout", "30s");
        return map;
    }

    private static Map<String, String> blank() {
        Map<String, String> map = new HashMap<>();
        for (String key : REQUIRED) {
            map.put(key, "  ");
        }
        return map;
    }

    private static Map<String, String> problems(Map<String, String> map) {
        return keys(assertInvalid(map));
    }

    private static ConfigurationException assertInvalid(Map<String, String> map) {
        Throwable thrown = catchThrowable(() -> PortalOptions.fromMap(map));
        assertThat(thrown).isInstanceOf(ConfigurationException.class);
        return (ConfigurationException) thrown;
    }

    /** Returns the message key of each option. */
    private static Map<String, String> keys(ConfigurationException thrown) {
        Map<String, String> keys = new HashMap<>();
        for (Finding problem : thrown.problems()) {
            assertThat(keys.put(problem.path(), problem.key())).isNull();
        }
        return keys;
    }
}
