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
import vn.lienthong.http.internal.RangeCheck;
import vn.lienthong.http.internal.url.SpecialAddresses;
import vn.lienthong.http.internal.url.StrictUrlParser;
import vn.lienthong.http.internal.url.TrustedOrigin;

/**
 * A guard against server-side request forgery: decides whether a URL from a message may be fetched (LT-FILE-001 to
 * LT-FILE-005). Immutable and thread-safe.
 *
 * <p>Checks the text, then every IP address of the host. A {@link UrlFetcher} connects to exactly these addresses and
 * checks each redirect again. Metadata addresses of clouds are refused even in a permitted range.
 */
public final class UrlGuard {
    private final UrlGuardBuilder rules;

    private UrlGuard(UrlGuardBuilder rules) {
        this.rules = rules;
    }

    /** Returns a guard that allows only HTTPS on port 443, to hosts that resolve to public addresses. */
    public static UrlGuard standard() {
        return builder().build();
    }

    /** Returns a builder with the rules of {@link #standard()}. */
    public static UrlGuardBuilder builder() {
        return new UrlGuardBuilder();
    }

    /** Returns this guard with one more origin, as {@link UrlGuardBuilder#origin} adds it. */
    public UrlGuard withOrigin(URI own) {
        return new UrlGuardBuilder(rules).origin(own).build();
    }

    /**
     * Parses a URL from a message. Host, port and addresses are not checked yet.
     *
     * @throws UrlRefusedException if the link is not a valid http or https URL
     */
    public static URI parse(FileUrl link) {
        URI uri = StrictUrlParser.parse(link.value());
        StrictUrlParser.parseHost(uri);
        return uri;
    }

    /**
     * Checks a URL from a message. Blanks and characters beyond ASCII are encoded first.
     *
     * @throws UrlRefusedException if it is refused
     * @throws TransportException if the host name has no address
     */
    public ApprovedUrl check(FileUrl link) {
        return check(parse(link));
    }

    /**
     * Checks a URL with one lookup of its host.
     *
     * @throws UrlRefusedException if it is refused
     * @throws TransportException if the host name has no address
     */
    public ApprovedUrl check(URI uri) {
        String host = StrictUrlParser.parseHost(uri);
        boolean own = isTrusted(uri);
        if (!own) {
            checkText(uri, host);
        }
        List<InetAddress> addresses = resolveAddresses(host);
        for (InetAddress address : addresses) {
            checkAddress(address, own);
        }
        return new ApprovedUrl(uri, addresses);
    }

    /** Returns whether the URL is below a trusted origin. Throws if its path escapes that origin. */
    private boolean isTrusted(URI uri) {
        if (rules.trustedOrigins.stream().anyMatch(place -> place.isSameOrigin(uri))
                && TrustedOrigin.hasPathTraversal(uri)) {
            throw new UrlRefusedException(UrlRefusalReason.MALFORMED);
        }
        return rules.trustedOrigins.stream().anyMatch(place -> place.contains(uri));
    }

    private void checkText(URI uri, String host) {
        boolean plain = StrictUrlParser.scheme(uri).equals("http");
        if (plain && !rules.plainHttp) {
            throw new UrlRefusedException(UrlRefusalReason.SCHEME);
        }
        int port = StrictUrlParser.port(uri);
        if (rules.ports.isEmpty() ? port != (plain ? 80 : 443) : !rules.ports.contains(port)) {
            throw new UrlRefusedException(UrlRefusalReason.PORT);
        }
        if ((rules.onlyListedHosts || !rules.hosts.isEmpty()) && !listsHost(host)) {
            throw new UrlRefusedException(UrlRefusalReason.HOST);
        }
    }

    /** Returns whether a host is one that {@link UrlGuardBuilder#host} permits. The host is not looked up. */
    public boolean listsHost(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return rules.hosts.stream().anyMatch(rule -> matchesHost(rule, name));
    }

    private static boolean matchesHost(String rule, String host) {
        return rule.startsWith(".") ? host.endsWith(rule) : host.equals(rule);
    }

    private List<InetAddress> resolveAddresses(String host) {
        try {
            List<InetAddress> addresses = List.copyOf(rules.resolver.resolve(host));
            if (addresses.isEmpty()) {
                throw new UnknownHostException();
            }
            return addresses;
        } catch (UnknownHostException e) {
            // The exception has no cause: its message would be the host, which comes from a message.
            throw new TransportException(TransportException.TransportPhase.RESOLVE, false, null, null);
        }
    }

    private void checkAddress(InetAddress address, boolean own) {
        byte[] bytes = address.getAddress();
        List<byte[]> faces = SpecialAddresses.effectiveAddresses(bytes);
        if (faces.stream().anyMatch(SpecialAddresses::isMetadata) || SpecialAddresses.isMetadata(bytes)) {
            throw new UrlRefusedException(UrlRefusalReason.METADATA);
        }
        if (own || isPermitted(bytes)) {
            return;
        }
        if (faces.stream().anyMatch(face -> SpecialAddresses.isSpecial(face) && !isPermitted(face))) {
            throw new UrlRefusedException(UrlRefusalReason.ADDRESS);
        }
    }

    private boolean isPermitted(byte[] address) {
        return rules.ranges.stream().anyMatch(range -> range.contains(address));
    }

    @Override
    public String toString() {
        return "UrlGuard[" + rules.hosts.size() + " hosts, " + rules.ranges.size() + " ranges]";
    }

    /**
     * A URL that may be fetched by connecting only to the given IP addresses.
     *
     * @param uri absolute URL, http or https
     * @param addresses all addresses of its host, at least one
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

    /** Resolves host names; replaceable in tests. */
    @FunctionalInterface
    public interface NameResolver {
        /** Returns all addresses of a name; an IP address in text form resolves to itself. */
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /** A builder for guards. Not thread-safe. */
    public static final class UrlGuardBuilder {
        private boolean plainHttp;
        private boolean onlyListedHosts;
        private final List<String> hosts = new ArrayList<>();
        private final TreeSet<Integer> ports = new TreeSet<>();
        private final List<IpRange> ranges = new ArrayList<>();
        private final List<TrustedOrigin> trustedOrigins = new ArrayList<>();
        private NameResolver resolver = host -> List.of(InetAddress.getAllByName(host));

        private UrlGuardBuilder() {}

        private UrlGuardBuilder(UrlGuardBuilder other) {
            plainHttp = other.plainHttp;
            onlyListedHosts = other.onlyListedHosts;
            hosts.addAll(other.hosts);
            ports.addAll(other.ports);
            ranges.addAll(other.ranges);
            trustedOrigins.addAll(other.trustedOrigins);
            resolver = other.resolver;
        }

        /** Permits http in addition to https. */
        public UrlGuardBuilder plainHttp() {
            plainHttp = true;
            return this;
        }

        /** Refuses hosts that are not listed even if none is listed; trusted origins stay permitted. */
        public UrlGuardBuilder onlyListedHosts() {
            onlyListedHosts = true;
            return this;
        }

        /** Permits this host or, with a leading dot, all hosts below it. Hosts that are not listed are then refused. */
        public UrlGuardBuilder host(String nameOrSuffix) {
            hosts.add(nameOrSuffix.toLowerCase(Locale.ROOT));
            return this;
        }

        /** Permits this port. Ports that are not listed are then refused; the default is 443 for https and 80 for http. */
        public UrlGuardBuilder port(int port) {
            RangeCheck.requireBetween("port", port, 1, 65_535);
            ports.add(port);
            return this;
        }

        /**
         * Permits the addresses of a range that is otherwise refused, such as {@code 10.20.0.0/16} of the state
         * network.
         *
         * @throws IllegalArgumentException if the range is not valid
         */
        public UrlGuardBuilder range(String range) {
            ranges.add(IpRange.of(range));
            return this;
        }

        /**
         * Permits scheme, host and port of a URL that the site has configured, such as its adapter, at any address, and
         * there the path of the URL and everything below it. A URL of that host whose path escapes it is refused.
         */
        public UrlGuardBuilder origin(URI own) {
            trustedOrigins.add(TrustedOrigin.of(own));
            return this;
        }

        /** Uses this resolver instead of the JVM's. */
        public UrlGuardBuilder resolver(NameResolver own) {
            resolver = Objects.requireNonNull(own, "resolver");
            return this;
        }

        public UrlGuard build() {
            return new UrlGuard(new UrlGuardBuilder(this));
        }
    }
}
