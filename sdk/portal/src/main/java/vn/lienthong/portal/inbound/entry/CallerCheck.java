package vn.lienthong.portal.inbound.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.http.IpRange;

/**
 * Check that decides who may call an agency. The portal does not sign its requests, so a receiver has no default
 * check; its operator must choose one (LT-IN-003). The check runs before any byte of the body is read.
 */
@FunctionalInterface
public interface CallerCheck {
    /** Returns whether the caller of the request is allowed. */
    boolean admits(InboundRequest request);

    /** Returns a check that requires both checks to pass. */
    default CallerCheck and(CallerCheck other) {
        Objects.requireNonNull(other, "other");
        return request -> admits(request) && other.admits(request);
    }

    /** Returns a check that requires at least one of the checks to pass. */
    default CallerCheck or(CallerCheck other) {
        Objects.requireNonNull(other, "other");
        return request -> admits(request) || other.admits(request);
    }

    /**
     * Returns a check that allows callers from these networks, such as {@code 10.1.0.0/16}. Use it if only the
     * agency's adapter can reach the receiver, because every caller from these networks is treated as the portal.
     *
     * <p>A body without a Content-Type is treated as JSON, as the portal's adapter sends it. Such a request from a
     * page in a browser is rejected because of its Origin header. These networks should therefore contain no browser
     * and no proxy that removes that header.
     *
     * @throws ConfigurationException listing every value that is not a network
     */
    static CallerCheck networkOnly(String... networks) {
        List<IpRange> parsed = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (int i = 0; i < networks.length; i++) {
            int place = i;
            IpRange.parse(networks[i])
                    .filter(range -> networks[place].contains("/"))
                    .ifPresentOrElse(
                            parsed::add,
                            () -> problems.add(Finding.of(
                                    "/networks/" + place, "LT-IN-003", Severity.FAIL, "inbound.not-a-network")));
        }
        if (networks.length == 0) {
            problems.add(Finding.of("/networks", "LT-IN-003", Severity.FAIL, "configuration.missing"));
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(new Findings(problems));
        }
        return request -> parsed.stream().anyMatch(network -> network.contains(request.remoteAddress()));
    }

    /** Returns a check for a shared secret in a header; compared in constant time. */
    static CallerCheck sharedSecret(String header, Secret secret) {
        Objects.requireNonNull(header, "header");
        byte[] expected = secret.value().getBytes(StandardCharsets.UTF_8);
        if (expected.length == 0) {
            throw new ConfigurationException(
                    new Findings(List.of(Finding.of("/secret", "LT-IN-003", Severity.FAIL, "configuration.missing"))));
        }
        return request -> MessageDigest.isEqual(
                expected, request.header(header).orElse("").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns a check for a client certificate with one of these subjects; the server must have verified the
     * certificate.
     */
    static CallerCheck certificate(Set<String> subjects) {
        Set<String> known = Set.copyOf(subjects);
        return request -> request.certificate() != null && known.contains(request.certificate());
    }
}
