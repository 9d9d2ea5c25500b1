package vn.lienthong.http.internal.url;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.http.IpRange;

/**
 * Addresses that a URL from a message must not lead to (LT-FILE-003): the IANA registries of special-purpose addresses
 * for IPv4 and IPv6 as of 2025, and metadata addresses of clouds.
 */
public final class SpecialAddresses {
    private static final List<IpRange> SPECIAL_IPV4 = parseRanges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** The range of ordinary IPv6 addresses; all others are special. */
    private static final IpRange GLOBAL_UNICAST_IPV6 = IpRange.of("2000::/3");

    private static final List<IpRange> SPECIAL_IPV6 = parseRanges("2001::/23", "2001:db8::/32", "3fff::/20");

    private static final IpRange IPV4_COMPATIBLE = IpRange.of("::/96");
    private static final IpRange IPV4_MAPPED = IpRange.ipv4Mapped();
    private static final IpRange IPV4_TRANSLATED = IpRange.of("::ffff:0:0:0/96");
    private static final IpRange NAT64 = IpRange.of("64:ff9b::/96");
    private static final IpRange SIX_TO_FOUR = IpRange.of("2002::/16");
    private static final IpRange TEREDO = IpRange.of("2001::/32");

    /** EC2 and most others, ECS tasks, EKS pods, Azure's host, Alibaba, Oracle; EC2, EKS and Google over IPv6. */
    private static final List<IpRange> METADATA = parseRanges(
            "169.254.169.254",
            "169.254.170.2",
            "169.254.170.23",
            "168.63.129.16",
            "100.100.100.200",
            "192.0.0.192",
            "fd00:ec2::254",
            "fd00:ec2::23",
            "fd20:ce::254");

    private SpecialAddresses() {}

    /** Returns the address and each IPv4 address that it embeds, as bytes. */
    public static List<byte[]> effectiveAddresses(byte[] address) {
        if (address.length == 4) {
            return List.of(address);
        }
        List<byte[]> faces = new ArrayList<>();
        if (Stream.of(IPV4_COMPATIBLE, IPV4_MAPPED, IPV4_TRANSLATED, NAT64)
                .anyMatch(range -> range.contains(address))) {
            faces.add(Arrays.copyOfRange(address, 12, 16));
        } else if (SIX_TO_FOUR.contains(address)) {
            faces.add(Arrays.copyOfRange(address, 2, 6));
        } else if (TEREDO.contains(address)) {
            faces.add(Arrays.copyOfRange(address, 4, 8));
            faces.add(invert(Arrays.copyOfRange(address, 12, 16)));
        } else {
            faces.add(address);
        }
        return faces;
    }

    /** Returns whether an address is a metadata address of a cloud. */
    public static boolean isMetadata(byte[] face) {
        return METADATA.stream().anyMatch(range -> range.contains(face));
    }

    /** Returns whether an address is special. */
    public static boolean isSpecial(byte[] face) {
        return face.length == 4
                ? SPECIAL_IPV4.stream().anyMatch(range -> range.contains(face))
                : !GLOBAL_UNICAST_IPV6.contains(face) || SPECIAL_IPV6.stream().anyMatch(range -> range.contains(face));
    }

    private static byte[] invert(byte[] address) {
        byte[] inverted = new byte[address.length];
        for (int i = 0; i < address.length; i++) {
            inverted[i] = (byte) ~address[i];
        }
        return inverted;
    }

    private static List<IpRange> parseRanges(String... texts) {
        return Stream.of(texts).map(IpRange::of).toList();
    }
}
