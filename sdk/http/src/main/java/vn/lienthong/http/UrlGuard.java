package vn.lienthong.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.internal.IpRange;
import vn.lienthong.http.internal.RangeCheck;
import vn.lienthong.http.internal.SpecialAddresses;
import vn.lienthong.http.internal.StrictUrlParser;
import vn.lienthong.http.internal.TrustedOrigin;

/**
 * Decides whether an address that stands in a message may be fetched, so that a message cannot make this machine call its own
 * network (LT-FILE-001 to LT-FILE-005). Immutable and thread-safe.
 *
 * <p>It judges the text, then every IP address that the host's name resolves to; a {@link UrlFetcher} connects to exactly these
 * and asks again at each redirect. Metadata addresses of clouds are refused even in a range that is taken.
 */
public final class UrlGuard {
    private final UrlGuardBuilder rules;

    private UrlGuard(UrlGuardBuilder rules) {
        this.rules = rules;
    }

    /** Takes https on port 443, on any host whose addresses are all public. */
    public static UrlGuard standard() {
        return builder().build();
    }

    /** Starts from {@link #standard()}. */
    public static UrlGuardBuilder builder() {
        return new UrlGuardBuilder();
    }

    /** This guard, taking one more origin as {@link UrlGuardBuilder#origin} does. */
    public UrlGuard withOrigin(URI own) {
        return new UrlGuardBuilder(rules).origin(own).build();
    }

    /**
     * The address of a text out of a message, encoded; its host, port and addresses are not yet judged.
     *
     * @throws UrlRefusedException if it is none, or one of another scheme than http and https
     */
    public static URI parse(FileUrl link) {
        URI uri = StrictUrlParser.read(link.value());
        StrictUrlParser.host(uri);
        return uri;
    }

    /**
     * Judges an address as it stands in a message; blanks and letters beyond ASCII in it are encoded first.
     *
     * @throws UrlRefusedException if it is refused
     * @throws TransportException if the host's name has no address
     */
    public ApprovedUrl check(FileUrl link) {
        return check(parse(link));
    }

    /**
     * Judges an address, looking its host up once.
     *
     * @throws UrlRefusedException if it is refused
     * @throws TransportException if the host's name has no address
     */
    public ApprovedUrl check(URI uri) {
        String host = StrictUrlParser.host(uri);
        boolean own = own(uri);
        if (!own) {
            judgeText(uri, host);
        }
        List<InetAddress> addresses = addresses(host);
        for (InetAddress address : addresses) {
            judgeAddress(address, own);
        }
        return new ApprovedUrl(uri, addresses);
    }

    /** Whether it lies in a place of the site's own; one that would climb out of such a place is refused. */
    private boolean own(URI uri) {
        if (rules.places.stream().anyMatch(place -> place.sameOrigin(uri)) && TrustedOrigin.climbs(uri)) {
            throw new UrlRefusedException(UrlRefusalReason.MALFORMED);
        }
        return rules.places.stream().anyMatch(place -> place.holds(uri));
    }

    private void judgeText(URI uri, String host) {
        boolean plain = StrictUrlParser.scheme(uri).equals("http");
        if (plain && !rules.plainHttp) {
            throw new UrlRefusedException(UrlRefusalReason.SCHEME);
        }
        int port = StrictUrlParser.port(uri);
        if (rules.ports.isEmpty() ? port != (plain ? 80 : 443) : !rules.ports.contains(port)) {
            throw new UrlRefusedException(UrlRefusalReason.PORT);
        }
        if (!rules.hosts.isEmpty() && rules.hosts.stream().noneMatch(rule -> fits(rule, host))) {
            throw new UrlRefusedException(UrlRefusalReason.HOST);
        }
    }

    private static boolean fits(String rule, String host) {
        return rule.startsWith(".") ? host.endsWith(rule) : host.equals(rule);
    }

    private List<InetAddress> addresses(String host) {
        try {
            List<InetAddress> addresses = List.copyOf(rules.resolver.resolve(host));
            if (addresses.isEmpty()) {
                throw new UnknownHostException();
            }
            return addresses;
        } catch (UnknownHostException e) {
            // Its message is the host, which came from a message.
            throw new TransportException(TransportException.TransportPhase.RESOLVE, false, null, null);
        }
    }

    private void judgeAddress(InetAddress address, boolean own) {
        byte[] bytes = address.getAddress();
        List<byte[]> faces = SpecialAddresses.faces(bytes);
        if (faces.stream().anyMatch(SpecialAddresses::metadata) || SpecialAddresses.metadata(bytes)) {
            throw new UrlRefusedException(UrlRefusalReason.METADATA);
        }
        if (own || isPermitted(bytes)) {
            return;
        }
        if (faces.stream().anyMatch(face -> SpecialAddresses.special(face) && !isPermitted(face))) {
            throw new UrlRefusedException(UrlRefusalReason.ADDRESS);
        }
    }

    private boolean isPermitted(byte[] address) {
        return rules.ranges.stream().anyMatch(range -> range.holds(address));
    }

    @Override
    public String toString() {
        return "UrlGuard[" + rules.hosts.size() + " hosts, " + rules.ranges.size() + " ranges]";
    }

    /**
     * An address that may be fetched, by connecting to these IP addresses and no others.
     *
     * @param uri absolute, http or https
     * @param addresses every address of its host, at least one
     */
    public record ApprovedUrl(URI uri, List<InetAddress> addresses) {
        public ApprovedUrl {
            Objects.requireNonNull(uri, "uri");
            addresses = List.copyOf(addresses);
        }

        @Override
        public String toString() {
            return "ApprovedUrl[" + addresses.size() + " addresses]";
        }
    }

    /** Looks names up; a test brings its own. */
    @FunctionalInterface
    public interface NameResolver {
        /** Every address of a name; an IP address in text form stands for itself. */
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /** What a guard takes; not thread-safe. */
    public static final class UrlGuardBuilder {
        private boolean plainHttp;
        private final List<String> hosts = new ArrayList<>();
        private final TreeSet<Integer> ports = new TreeSet<>();
        private final List<IpRange> ranges = new ArrayList<>();
        private final List<TrustedOrigin> places = new ArrayList<>();
        private NameResolver resolver = host -> List.of(InetAddress.getAllByName(host));

        private UrlGuardBuilder() {}

        private UrlGuardBuilder(UrlGuardBuilder other) {
            plainHttp = other.plainHttp;
            hosts.addAll(other.hosts);
            ports.addAll(other.ports);
            ranges.addAll(other.ranges);
            places.addAll(other.places);
            resolver = other.resolver;
        }

        /** Takes http beside https. */
        public UrlGuardBuilder plainHttp() {
            plainHttp = true;
            return this;
        }

        /** Takes this host, or with a dot in front all hosts below it, and no others than those named so. */
        public UrlGuardBuilder host(String nameOrSuffix) {
            hosts.add(nameOrSuffix.toLowerCase(Locale.ROOT));
            return this;
        }

        /** Takes this port, and no others than those named so; without one, 443 for https and 80 for http. */
        public UrlGuardBuilder port(int port) {
            RangeCheck.of("port", port, 1, 65_535);
            ports.add(port);
            return this;
        }

        /**
         * Takes addresses of a range that is refused otherwise, such as {@code 10.20.0.0/16} of the state's own network.
         *
         * @throws IllegalArgumentException if it is no range
         */
        public UrlGuardBuilder range(String range) {
            ranges.add(IpRange.of(range));
            return this;
        }

        /**
         * Takes scheme, host and port of an address that the site itself has configured, such as its adapter's, wherever it is,
         * and there the address's path with what is below it; an address of that host whose path climbs is refused.
         */
        public UrlGuardBuilder origin(URI own) {
            places.add(TrustedOrigin.of(own));
            return this;
        }

        /** Looks names up by this, and not by the JVM. */
        public UrlGuardBuilder resolver(NameResolver own) {
            resolver = Objects.requireNonNull(own, "resolver");
            return this;
        }

        public UrlGuard build() {
            return new UrlGuard(new UrlGuardBuilder(this));
        }
    }
}
