package vn.lienthong.http.internal.url;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of IP addresses, such as {@code 10.0.0.0/8} or {@code fc00::/7}. */
public final class IpRange {
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final byte[] network;
    private final int prefixLength;

    private IpRange(byte[] start, int bits) {
        this.network = start;
        this.prefixLength = bits;
    }

    /**
     * Parses a range: an address with a prefix length, or a single address.
     *
     * @throws IllegalArgumentException if it is not a valid range; names are never looked up
     */
    public static IpRange of(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length > 2 || !LITERAL.matcher(parts[0]).matches()) {
            throw new IllegalArgumentException("not a range of addresses such as 10.0.0.0/8");
        }
        try {
            byte[] start = InetAddress.getByName(parts[0]).getAddress();
            int most = start.length * 8;
            int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > most) {
                throw new IllegalArgumentException("the prefix must not be longer than the address");
            }
            return new IpRange(start, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a range of addresses such as 10.0.0.0/8", e);
        }
    }

    /** Returns the IPv6 addresses written {@code ::ffff:192.0.2.1}; Java reads their text as IPv4 addresses. */
    static IpRange ipv4Mapped() {
        byte[] start = new byte[16];
        start[10] = (byte) 0xff;
        start[11] = (byte) 0xff;
        return new IpRange(start, 96);
    }

    /** Returns whether the range contains an address of four or sixteen bytes. */
    public boolean contains(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        for (int i = 0; i < prefixLength; i++) {
            int mask = 0x80 >> (i % 8);
            if ((address[i / 8] & mask) != (network[i / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
