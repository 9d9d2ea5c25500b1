package vn.lienthong.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import vn.lienthong.code.Link;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.internal.IpRange;
import vn.lienthong.http.internal.OwnPlace;
import vn.lienthong.http.internal.SpecialAddresses;
import vn.lienthong.http.internal.UrlText;

/**
 * Decides whether an address that stands in a message may be fetched, so that a message cannot make this machine call its own
 * network (LT-FILE-001 to LT-FILE-005). Immutable and thread-safe.
 *
 * <p>It judges the text, then every IP address that the host's name resolves to; a {@link Fetcher} connects to exactly these
 * and asks again at each redirect. Metadata addresses of clouds are refused even in a range that is taken.
 */
public final class UrlGuard {
    private final Builder rules;

    private UrlGuard(Builder rules) {
        this.rules = rules;
    }

    /** Takes https on port 443, on any host whose addresses are all public. */
    public static UrlGuard standard() {
        return builder().build();
    }

    /** Starts from {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** This guard, taking one more origin as {@link Builder#origin} does. */
    public UrlGuard taking(URI own) {
        return new Builder(rules).origin(own).build();
    }

    /**
     * The address of a text out of a message, encoded; its host, port and addresses are not yet judged.
     *
     * @throws UrlRefusedException if it is none, or one of another scheme than http and https
     */
    public static URI read(Link link) {
        URI uri = UrlText.read(link.value());
        UrlText.host(uri);
        return uri;
    }

    /**
     * Judges an address as it stands in a message; blanks and letters beyond ASCII in it are encoded first.
     *
     * @throws UrlRefusedException if it is refused
     * @throws TransportException if the host's name has no address
     */
    public Judged judge(Link link) {
        return judge(read(link));
    }

    /**
     * Judges an address, looking its host up once.
     *
     * @throws UrlRefusedException if it is refused
     * @throws TransportException if the host's name has no address
     */
    public Judged judge(URI uri) {
        String host = UrlText.host(uri);
        boolean own = own(uri);
        if (!own) {
            judgeText(uri, host);
        }
        List<InetAddress> addresses = addresses(host);
        for (InetAddress address : addresses) {
            judgeAddress(address, own);
        }
        return new Judged(uri, addresses);
    }

    /** Whether it lies in a place of the site's own; one that would climb out of such a place is refused. */
    private boolean own(URI uri) {
        if (rules.places.stream().anyMatch(place -> place.sameOrigin(uri)) && OwnPlace.climbs(uri)) {
            throw new UrlRefusedException(UrlRefusal.MALFORMED);
        }
        return rules.places.stream().anyMatch(place -> place.holds(uri));
    }

    private void judgeText(URI uri, String host) {
        boolean plain = UrlText.scheme(uri).equals("http");
        if (plain && !rules.plainHttp) {
            throw new UrlRefusedException(UrlRefusal.SCHEME);
        }
        int port = UrlText.port(uri);
        if (rules.ports.isEmpty() ? port != (plain ? 80 : 443) : !rules.ports.contains(port)) {
            throw new UrlRefusedException(UrlRefusal.PORT);
        }
        if (!rules.hosts.isEmpty() && rules.hosts.stream().noneMatch(rule -> fits(rule, host))) {
            throw new UrlRefusedException(UrlRefusal.HOST);
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
            throw new TransportException(TransportException.Phase.RESOLVE, false, null, null);
        }
    }

    private void judgeAddress(InetAddress address, boolean own) {
        byte[] bytes = address.getAddress();
        List<byte[]> faces = SpecialAddresses.faces(bytes);
        if (faces.stream().anyMatch(SpecialAddresses::metadata) || SpecialAddresses.metadata(bytes)) {
            throw new UrlRefusedException(UrlRefusal.METADATA);
        }
        if (own || taken(bytes)) {
            return;
        }
        if (faces.stream().anyMatch(face -> SpecialAddresses.special(face) && !taken(face))) {
            throw new UrlRefusedException(UrlRefusal.ADDRESS);
        }
    }

    private boolean taken(byte[] address) {
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
    public record Judged(URI uri, List<InetAddress> addresses) {
        public Judged {
            Objects.requireNonNull(uri, "uri");
            addresses = List.copyOf(addresses);
        }

        @Override
        public String toString() {
            return "Judged[" + addresses.size() + " addresses]";
        }
    }

    /** Looks names up; a test brings its own. */
    @FunctionalInterface
    public interface Resolver {
        /** Every address of a name; an IP address in text form stands for itself. */
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /** What a guard takes; not thread-safe. */
    public static final class Builder {
        private boolean plainHttp;
        private final List<String> hosts = new ArrayList<>();
        private final TreeSet<Integer> ports = new TreeSet<>();
        private final List<IpRange> ranges = new ArrayList<>();
        private final List<OwnPlace> places = new ArrayList<>();
        private Resolver resolver = host -> List.of(InetAddress.getAllByName(host));

        private Builder() {}

        private Builder(Builder other) {
            plainHttp = other.plainHttp;
            hosts.addAll(other.hosts);
            ports.addAll(other.ports);
            ranges.addAll(other.ranges);
            places.addAll(other.places);
            resolver = other.resolver;
        }

        /** Takes http beside https. */
        public Builder plainHttp() {
            plainHttp = true;
            return this;
        }

        /** Takes this host, or with a dot in front all hosts below it, and no others than those named so. */
        public Builder host(String nameOrSuffix) {
            hosts.add(nameOrSuffix.toLowerCase(Locale.ROOT));
            return this;
        }

        /** Takes this port, and no others than those named so; without one, 443 for https and 80 for http. */
        public Builder port(int port) {
            Bounds.of("port", port, 1, 65_535);
            ports.add(port);
            return this;
        }

        /**
         * Takes addresses of a range that is refused otherwise, such as {@code 10.20.0.0/16} of the state's own network.
         *
         * @throws IllegalArgumentException if it is no range
         */
        public Builder range(String range) {
            ranges.add(IpRange.of(range));
            return this;
        }

        /**
         * Takes scheme, host and port of an address that the site itself has configured, such as its adapter's, wherever it is,
         * and there the address's path with what is below it; an address of that host whose path climbs is refused.
         */
        public Builder origin(URI own) {
            places.add(OwnPlace.of(own));
            return this;
        }

        /** Looks names up by this, and not by the JVM. */
        public Builder resolver(Resolver own) {
            resolver = Objects.requireNonNull(own, "resolver");
            return this;
        }

        public UrlGuard build() {
            return new UrlGuard(new Builder(this));
        }
    }
}
