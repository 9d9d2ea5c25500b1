package vn.lienthong.http.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses that no address in a message may lead to (LT-FILE-003): IANA's registries of special-purpose addresses for IPv4
 * and IPv6 as of 2025, and those under which clouds answer their machines.
 */
public final class SpecialAddresses {
    private static final List<IpRange> V4 = ranges(
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

    /** What is assigned as ordinary IPv6 addresses; all else is special. */
    private static final IpRange V6_GLOBAL = IpRange.of("2000::/3");

    private static final List<IpRange> V6 = ranges("2001::/23", "2001:db8::/32", "3fff::/20");

    private static final IpRange COMPATIBLE = IpRange.of("::/96");
    private static final IpRange MAPPED = IpRange.unmap();
    private static final IpRange TRANSLATED = IpRange.of("::ffff:0:0:0/96");
    private static final IpRange NAT64 = IpRange.of("64:ff9b::/96");
    private static final IpRange SIX_TO_FOUR = IpRange.of("2002::/16");
    private static final IpRange TEREDO = IpRange.of("2001::/32");

    /** EC2 and most others, ECS tasks, EKS pods, Azure's host, Alibaba, Oracle; EC2, EKS and Google over IPv6. */
    private static final List<IpRange> METADATA = ranges(
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

    /** The address itself and each IPv4 address that it holds, as bytes; an embedding one goes only with what it embeds. */
    public static List<byte[]> faces(byte[] address) {
        if (address.length == 4) {
            return List.of(address);
        }
        List<byte[]> faces = new ArrayList<>();
        if (Stream.of(COMPATIBLE, MAPPED, TRANSLATED, NAT64).anyMatch(range -> range.holds(address))) {
            faces.add(Arrays.copyOfRange(address, 12, 16));
        } else if (SIX_TO_FOUR.holds(address)) {
            faces.add(Arrays.copyOfRange(address, 2, 6));
        } else if (TEREDO.holds(address)) {
            faces.add(Arrays.copyOfRange(address, 4, 8));
            faces.add(invert(Arrays.copyOfRange(address, 12, 16)));
        } else {
            faces.add(address);
        }
        return faces;
    }

    /** Whether a face is one under which a cloud answers its machines. */
    public static boolean metadata(byte[] face) {
        return METADATA.stream().anyMatch(range -> range.holds(face));
    }

    /** Whether a face is special. */
    public static boolean special(byte[] face) {
        return face.length == 4
                ? V4.stream().anyMatch(range -> range.holds(face))
                : !V6_GLOBAL.holds(face) || V6.stream().anyMatch(range -> range.holds(face));
    }

    private static byte[] invert(byte[] address) {
        byte[] inverted = new byte[address.length];
        for (int i = 0; i < address.length; i++) {
            inverted[i] = (byte) ~address[i];
        }
        return inverted;
    }

    private static List<IpRange> ranges(String... texts) {
        return Stream.of(texts).map(IpRange::of).toList();
    }
}
