package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.error.TransportException;

class UrlGuardTest {
    private static final String PUBLIC = "93.184.216.34";

    /** Returns a guard that resolves every name to these addresses and a literal address to itself. */
    private static UrlGuard.UrlGuardBuilder resolvingGuard(String... addresses) {
        return UrlGuard.builder().plainHttp().resolver(host -> {
            boolean literal = host.contains(":") || host.matches("[0-9.]+");
            List<InetAddress> found = new java.util.ArrayList<>();
            for (String address : literal ? new String[] {host} : addresses) {
                found.add(InetAddress.getByName(address));
            }
            return found;
        });
    }

    private static UrlRefusalReason catchRefusal(UrlGuard guard, String url) {
        try {
            guard.check(FileUrl.of(url));
        } catch (UrlRefusedException e) {
            return e.reason();
        }
        throw new AssertionError("taken: " + url);
    }

    @ParameterizedTest(name = "{0}")
    @Tag("LT-FILE-003")
    @DisplayName("A literal address in a special range is refused")
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "192.88.99.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[febf::1]",
                "[fc00::1]",
                "[fdff::1]",
                "[fec0::1]",
                "[ff02::1]",
                "[2001:db8::1]",
                "[3fff::1]",
                "[2001:2::1]",
                "[2001:20::1]",
                "[100::1]",
                "[64:ff9b:1::1]",
                "[5f00::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::127.0.0.1]",
                "[::7f00:1]",
                "[::ffff:0:127.0.0.1]",
                "[64:ff9b::127.0.0.1]",
                "[64:ff9b::a00:1]",
                "[2002:7f00:1::1]",
                "[2002:c0a8:1::]",
                "[2001:0:5db8:d822:0:0:80ff:fffe]",
                "[2001:0:7f00:1::a247:27dd]"
            })
    void special(String host) {
        assertThat(catchRefusal(resolvingGuard(PUBLIC).build(), "http://" + host + "/a"))
                .isEqualTo(UrlRefusalReason.ADDRESS);
        String bare = host.replaceAll("[\\[\\]]", "");
        assertThat(catchRefusal(resolvingGuard(bare).build(), "http://files.test/a"))
                .isEqualTo(UrlRefusalReason.ADDRESS);
        assertThat(catchRefusal(resolvingGuard(PUBLIC, bare).build(), "http://files.test/a"))
                .as("beside a public address")
                .isEqualTo(UrlRefusalReason.ADDRESS);
    }

    @ParameterizedTest
    @Tag("LT-FILE-003")
    @DisplayName("A public address is allowed, also inside another notation")
    @ValueSource(
            strings = {
                PUBLIC,
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "192.169.0.1",
                "198.17.255.255",
                "198.20.0.1",
                "223.255.255.255",
                "[2400:cb00::1]",
                "[64:ff9b::5db8:d822]",
                "[2002:5db8:d822::1]",
                "[2001:0:5db8:d822:0:0:a247:27dd]"
            })
    void ordinary(String host) throws UnknownHostException {
        assertThat(resolvingGuard(PUBLIC)
                        .build()
                        .check(FileUrl.of("http://" + host + "/a"))
                        .addresses())
                .containsExactly(InetAddress.getByName(host.replaceAll("[\\[\\]]", "")));
    }

    @ParameterizedTest
    @Tag("LT-FILE-003")
    @DisplayName("Cloud metadata addresses are refused even in an allowed range")
    @ValueSource(
            strings = {
                "169.254.169.254",
                "168.63.129.16",
                "100.100.100.200",
                "192.0.0.192",
                "169.254.170.2",
                "169.254.170.23",
                "[fd00:ec2::254]",
                "[fd00:ec2::23]",
                "[fd20:ce::254]",
                "[::ffff:a9fe:a9fe]",
                "[64:ff9b::169.254.169.254]"
            })
    void metadata(String host) {
        UrlGuard open = resolvingGuard(PUBLIC).range("0.0.0.0/0").range("::/0").build();
        assertThat(catchRefusal(open, "http://" + host + "/latest")).isEqualTo(UrlRefusalReason.METADATA);
        assertThat(catchRefusal(
                        resolvingGuard(PUBLIC)
                                .origin(URI.create("http://" + host))
                                .build(),
                        "http://" + host + "/a"))
                .isEqualTo(UrlRefusalReason.METADATA);
    }

    @ParameterizedTest
    @Tag("LT-FILE-001")
    @CsvSource({
        "file:///etc/passwd, SCHEME",
        "ftp://files.test/a, SCHEME",
        "gopher://files.test/a, SCHEME",
        "jar:http://files.test/a.jar!/b, SCHEME",
        "javascript:alert(1), SCHEME",
        "//files.test/a, MALFORMED",
        "files.test/a, MALFORMED",
        "http:files.test, MALFORMED",
        "http:///a, MALFORMED",
        "http://, MALFORMED",
        "http://user@files.test/, USER_INFO",
        "http://public.test:80@127.0.0.1/, USER_INFO",
        "http://@files.test/, USER_INFO",
        "http://127.0.0.1\\@files.test/, MALFORMED",
        "http://files.test\t.evil.test/, MALFORMED",
        "http://fi_les.test/, MALFORMED",
        "http://%31%32%37.0.0.1/, ODD_HOST",
        "http://１２７.0.0.1/, ODD_HOST",
        "http://127。0。0。1/, MALFORMED",
        "http://files.test:99999/, PORT",
        "http://[fe80::1%25eth0]/, ODD_HOST",
        "http://[::1/, MALFORMED",
        "http://2130706433/, ODD_HOST",
        "http://0x7f000001/, ODD_HOST",
        "http://0x7f.0.0.1/, ODD_HOST",
        "http://0177" + "00000001/, ODD_HOST",
        "http://0177.0.0.1/, ODD_HOST",
        "http://127.1/, ODD_HOST",
        "http://127.0.1/, ODD_HOST",
        "http://127.0.0.01/, ODD_HOST",
        "http://127.0.0.256/, ODD_HOST",
        "http://127.0.0.1./, ODD_HOST",
        "http://a.0x1/, ODD_HOST"
    })
    @DisplayName("An invalid address, or one that two parsers read differently, is refused before any lookup")
    void text(String url, UrlRefusalReason expected) {
        UrlGuard guard = UrlGuard.builder()
                .plainHttp()
                .range("0.0.0.0/0")
                .resolver(host -> {
                    throw new AssertionError("looked up");
                })
                .build();
        assertThat(catchRefusal(guard, url)).isEqualTo(expected);
    }

    @Test
    @Tag("LT-FILE-001")
    @DisplayName("By default only https on port 443 is allowed")
    void standard() {
        assertThat(catchRefusal(UrlGuard.standard(), "http://93.184.216.34/a")).isEqualTo(UrlRefusalReason.SCHEME);
        assertThat(catchRefusal(UrlGuard.standard(), "https://93.184.216.34:8443/a"))
                .isEqualTo(UrlRefusalReason.PORT);
        assertThat(catchRefusal(UrlGuard.standard(), "https://127.0.0.1/a")).isEqualTo(UrlRefusalReason.ADDRESS);
        assertThat(catchRefusal(UrlGuard.standard(), "https://localhost/a")).isEqualTo(UrlRefusalReason.ADDRESS);
        assertThat(UrlGuard.standard()
                        .check(FileUrl.of("HTTPS://93.184.216.34/a"))
                        .addresses())
                .hasSize(1);
    }

    @Test
    @Tag("LT-FILE-002")
    @DisplayName("With a list, only its hosts and ports are allowed")
    void lists() {
        UrlGuard guard = resolvingGuard(PUBLIC)
                .host("Files.Test")
                .host(".gov.vn")
                .port(8080)
                .build();
        for (String url : List.of("http://files.test:8080/", "http://FILES.TEST:8080/", "http://a.b.gov.vn:8080/")) {
            assertThat(guard.check(FileUrl.of(url)).addresses()).hasSize(1);
        }
        for (String host : List.of("gov.vn", "evilgov.vn", "gov.vn.evil.test", "a.files.test", "files.test.")) {
            assertThatThrownBy(() -> guard.check(FileUrl.of("http://" + host + ":8080/")))
                    .as(host)
                    .isInstanceOf(UrlRefusedException.class);
        }
        assertThat(catchRefusal(guard, "http://files.test/")).isEqualTo(UrlRefusalReason.PORT);
        assertThat(catchRefusal(guard, "http://other.test:8080/")).isEqualTo(UrlRefusalReason.HOST);
    }

    @Test
    @Tag("LT-FILE-003")
    @DisplayName("A configured range is allowed, also in IPv6 notation, and nothing else")
    void range() {
        UrlGuard guard = resolvingGuard("10.20.0.1").range("10.20.0.0/16").build();
        assertThat(guard.check(FileUrl.of("http://files.test/")).addresses()).hasSize(1);
        assertThat(guard.check(FileUrl.of("http://[64:ff9b::10.20.3.4]/")).addresses())
                .hasSize(1);
        assertThat(catchRefusal(guard, "http://10.21.0.1/")).isEqualTo(UrlRefusalReason.ADDRESS);
        assertThatThrownBy(() -> UrlGuard.builder().range("localhost/8")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UrlGuard.builder().range("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("LT-FILE-001")
    @DisplayName("Blanks and Vietnamese letters of a path are encoded, and what is behind # is left out")
    void encoded() {
        assertThat(resolvingGuard(PUBLIC)
                        .build()
                        .check(FileUrl.of(" http://files.test/giấy tờ.pdf?a=b%20c#x "))
                        .uri())
                .isEqualTo(URI.create("http://files.test/gi%E1%BA%A5y%20t%E1%BB%9D.pdf?a=b%20c"));
    }

    @Test
    @Tag("LT-PRIV-001")
    @DisplayName("A host that cannot be looked up is a failure of the network that does not name it")
    void unresolved() {
        UrlGuard guard = UrlGuard.builder()
                .resolver(host -> {
                    throw new UnknownHostException(host);
                })
                .build();
        assertThatThrownBy(() -> guard.check(FileUrl.of("https://canary.test/")))
                .isInstanceOf(TransportException.class)
                .hasNoCause()
                .hasMessageNotContaining("canary");
    }

    @Test
    void refusesEveryHostIfOnlyListedOnesAreAllowedAndNoneIsListed() {
        UrlGuard guard = UrlGuard.builder()
                .plainHttp()
                .onlyListedHosts()
                .origin(URI.create("http://own.test/files/"))
                .resolver(host -> List.of(InetAddress.getByName("8.8.8.8")))
                .build();
        assertThat(guard.check(FileUrl.of("http://own.test/files/a")).addresses())
                .hasSize(1);
        assertThatThrownBy(() -> guard.check(FileUrl.of("http://files.test/a")))
                .isInstanceOfSatisfying(
                        UrlRefusedException.class, e -> assertThat(e.reason()).isEqualTo(UrlRefusalReason.HOST));
        assertThat(guard.listsHost("files.test")).isFalse();
        assertThat(UrlGuard.builder().host(".gov.vn").build().listsHost("A.GOV.VN"))
                .isTrue();
    }
}
