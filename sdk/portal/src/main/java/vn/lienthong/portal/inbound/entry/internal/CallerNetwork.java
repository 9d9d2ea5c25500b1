package vn.lienthong.portal.inbound.entry.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of IPv4 or IPv6 addresses. Only literals are parsed; no host name is ever resolved. */
public final class CallerNetwork {
    private static final Pattern FORM = Pattern.compile("([0-9A-Fa-f:.]{2,45})/([0-9]{1,3})");
    private static final Pattern V4 =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final byte[] address;
    private final int bits;

    private CallerNetwork(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    /** Returns the network of a text such as {@code 10.0.0.0/8} or {@code fd00::/8}. */
    public static Optional<CallerNetwork> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(matcher.group(2));
        return literal(matcher.group(1))
                .filter(address -> bits <= address.length * Byte.SIZE)
                .map(address -> new CallerNetwork(address, bits));
    }

    /** Returns whether the network contains an address, written as a literal. */
    public boolean holds(String remote) {
        int zone = remote.indexOf('%');
        return literal(zone < 0 ? remote : remote.substring(0, zone))
                .filter(this::begins)
                .isPresent();
    }

    private boolean begins(byte[] other) {
        if (other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((address[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** An IPv4-mapped IPv6 address is converted to IPv4. */
    private static Optional<byte[]> literal(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
