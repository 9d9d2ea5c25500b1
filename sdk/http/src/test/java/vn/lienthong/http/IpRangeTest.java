package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("LT-FILE-004")
@Tag("LT-IN-003")
class IpRangeTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255, 11.0.0.0",
        "10.1.2.3, 10.1.2.3, 10.1.2.4",
        "0.0.0.0/0, 255.255.255.255, ::1",
        "192.168.1.128/25, 192.168.1.200, 192.168.1.127",
        "fc00::/7, fdff::1, fe00::1",
        "::1/128, ::1, ::2",
        "2001:db8::/33, 2001:db8:7fff::1, 2001:db8:8000::1",
        "10.0.0.0/8, ::ffff:10.1.2.3, ::ffff:11.1.2.3",
        "fe80::/10, fe80::1%eth0, fec0::1%eth0"
    })
    void containsTheAddressesOfItsPrefixOnly(String range, String inside, String outside) {
        assertThat(IpRange.of(range).contains(inside)).isTrue();
        assertThat(IpRange.of(range).contains(outside)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/8",
                "10/8",
                "10.1/16",
                "10.1.2/24",
                "999.1.1.1/8",
                "256.0.0.1",
                "010.0.0.1",
                "1.2.3.4.5",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/+8",
                "10.0.0.0/08",
                "10.0.0.0/",
                "10.0.0.0/8/8",
                " 10.0.0.0/8",
                "fd00::/129",
                "fd00::/ff",
                ":",
                ":::",
                "1::2::3",
                "12345::",
                "g::1",
                ".1:2",
                ".::",
                "localhost",
                "localhost/8",
                "a/8",
                "a.b:c",
                "10.0.0.1:80",
                "[::1]",
                "::1%1/64",
                "0x7f.1",
                "127.1",
                "2130706433",
                "١٠.0.0.1"
            })
    void rejectsEveryOtherText(String text) {
        assertThat(IpRange.parse(text)).isEmpty();
        assertThatThrownBy(() -> IpRange.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a range of IP addresses such as 10.0.0.0/8");
    }

    @Test
    void showsAddressAndPrefixLength() {
        assertThat(IpRange.of("10.1.0.0/16")).hasToString("10.1.0.0/16");
        assertThat(IpRange.of("::1")).hasToString("0:0:0:0:0:0:0:1/128");
    }
}
