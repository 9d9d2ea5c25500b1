package vn.lienthong.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of IP addresses, such as {@code 10.0.0.0/8} or {@code fc00::/7} (LT-FILE-004, LT-IN-003). Only literals are
 * parsed; no name is ever looked up. Immutable.
 */
public final class IpRange {
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "\\." + OCTET + "\\." + OCTET + "\\." + OCTET);
    // The JDK looks up a text that begins with neither a digit nor a colon.
    private static final Pattern IPV6 = Pattern.compile("(?=[0-9A-Fa-f:])[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");
    private static final Pattern PREFIX_LENGTH = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final int MAX_TEXT_LENGTH = 45;

    private final byte[] network;
    private final int prefixLength;

    private IpRange(byte[] network, int prefixLength) {
        this.network = network;
        this.prefixLength = prefixLength;
    }

    /**
     * Returns the range of an address with a prefix length, or of a single address.
     *
     * @throws IllegalArgumentException if the text is not a valid range
     */
    public static IpRange of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a range of IP addresses such as 10.0.0.0/8"));
    }

    /** Returns the range of an address with a prefix length, or of a single address; empty if the text is not valid. */
    public static Optional<IpRange> parse(String text) {
        String[] parts = text.split("/", -1);
        Optional<byte[]> address = parseAddress(parts[0]);
        if (address.isEmpty() || parts.length > 2) {
            return Optional.empty();
        }
        int bits = address.get().length * Byte.SIZE;
        if (parts.length == 1) {
            return Optional.of(new IpRange(address.get(), bits));
        }
        return PREFIX_LENGTH.matcher(parts[1]).matches() && Integer.parseInt(parts[1]) <= bits
                ? Optional.of(new IpRange(address.get(), Integer.parseInt(parts[1])))
                : Optional.empty();
    }

    /** Returns the IPv6 addresses {@code ::ffff:0:0/96}, whose text the JDK reads as IPv4 addresses. */
    public static IpRange ipv4Mapped() {
        byte[] start = new byte[16];
        Arrays.fill(start, 10, 12, (byte) 0xff);
        return new IpRange(start, 96);
    }

    /** Returns whether the range contains an address of four or sixteen bytes. */
    public boolean contains(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < prefixLength; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((address[bit / Byte.SIZE] & mask) != (network[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the range contains an address that is written as a literal; an IPv6 zone is ignored. */
    public boolean contains(String address) {
        int zone = address.indexOf('%');
        return parseAddress(zone < 0 ? address : address.substring(0, zone))
                .filter(this::contains)
                .isPresent();
    }

    /** Returns the bytes of a literal; four for an IPv4-mapped IPv6 address. */
    private static Optional<byte[]> parseAddress(String text) {
        Matcher ipv4 = IPV4.matcher(text);
        if (ipv4.matches()) {
            byte[] address = new byte[4];
            for (int i = 0; i < address.length; i++) {
                address[i] = (byte) Integer.parseInt(ipv4.group(i + 1));
            }
            return Optional.of(address);
        }
        if (text.length() > MAX_TEXT_LENGTH || !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/" + prefixLength;
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
