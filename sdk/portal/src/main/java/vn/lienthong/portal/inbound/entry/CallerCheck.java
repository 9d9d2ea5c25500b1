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
import vn.lienthong.portal.inbound.entry.internal.CallerNetwork;

/**
 * Who may call an agency. The portal signs nothing, so a receiver has none by default and must be given one: which it is, is
 * a decision of whoever runs it (LT-IN-003). Asked before a byte of the body is read.
 */
@FunctionalInterface
public interface CallerCheck {
    /** Returns whether the request comes from whom it should. */
    boolean admits(InboundRequest request);

    /** Both must admit. */
    default CallerCheck and(CallerCheck other) {
        Objects.requireNonNull(other, "other");
        return request -> admits(request) && other.admits(request);
    }

    /** One of them must admit. */
    default CallerCheck or(CallerCheck other) {
        Objects.requireNonNull(other, "other");
        return request -> admits(request) || other.admits(request);
    }

    /**
     * Whoever comes from one of these networks, such as {@code 10.1.0.0/16}: the choice of an agency whose adapter alone
     * reaches the receiver. Whoever can reach it from there is taken for the portal.
     * A body without a Content-Type is taken for JSON, as from the portal's adapter; to a page that a browser in the network
     * shows it is refused by its Origin, so let no browser and no proxy that strips that header stand in these networks.
     *
     * @throws ConfigurationException with every one that is no network
     */
    static CallerCheck networkOnly(String... networks) {
        List<CallerNetwork> parsed = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (int i = 0; i < networks.length; i++) {
            int place = i;
            CallerNetwork.parse(networks[i])
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
        return request -> parsed.stream().anyMatch(network -> network.holds(request.remoteAddress()));
    }

    /** Whoever knows a secret, which travels in a header; compared in constant time. */
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

    /** Whoever has shown a certificate of one of these subjects, which the server has verified. */
    static CallerCheck certificate(Set<String> subjects) {
        Set<String> known = Set.copyOf(subjects);
        return request -> request.certificate() != null && known.contains(request.certificate());
    }
}
