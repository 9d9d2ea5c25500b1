package vn.lienthong.sandbox.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.sandbox.SandboxEndpoint;

/**
 * The features of a request that can be recognised before it is parsed and validated.
 *
 * <p>Patterns over the bytes are used, so that the cost is linear for a hostile body. The judge decides: it
 * refuses a body with another service than the one recognised here.
 *
 * @param endpoint endpoint that received the request
 * @param service service in the body; {@code login} at that endpoint; or empty
 * @param write whether it is a create or an append, which must not be repeated
 * @param dossiers dossier codes in the body
 * @param fingerprint equal for bodies that differ only in their session
 */
public record RequestSniffer(
        SandboxEndpoint endpoint, String service, boolean write, Set<String> dossiers, String fingerprint) {
    private static final Pattern SERVICE = Pattern.compile("\"service\"\\s*:\\s*\"([A-Za-z]{1,60})\"");
    private static final Pattern CREATE = Pattern.compile("\"isUpdating\"\\s*:\\s*\"False\"");
    private static final Pattern SESSION = Pattern.compile("(\"session\"\\s*:\\s*\")[^\"]*\"");
    private static final Pattern DOSSIER = Pattern.compile("\"(?:MaHoSo|mahoso)\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");

    public RequestSniffer {
        dossiers = Set.copyOf(dossiers);
    }

    /** Returns the features of a request to a path without its query. */
    public static RequestSniffer at(String path, byte[] body) {
        return NeighbourService.at(path)
                .map(one -> one.sniff(body))
                .orElseGet(() -> of(SandboxWireNames.endpointOf(path), body));
    }

    public static RequestSniffer of(SandboxEndpoint lane, byte[] body) {
        if (lane == SandboxEndpoint.LOGIN) {
            return new RequestSniffer(lane, SandboxWireNames.LOGIN, false, Set.of(), "");
        }
        String text = new String(body, StandardCharsets.UTF_8);
        Matcher named = SERVICE.matcher(text);
        String service = named.find() ? named.group(1) : "";
        boolean create =
                service.equals(SandboxWireNames.SYNC) && CREATE.matcher(text).find();
        boolean write = create || SandboxWireNames.APPENDS.contains(service);
        Set<String> dossiers = new TreeSet<>();
        Matcher dossier = DOSSIER.matcher(text);
        while (dossier.find()) {
            dossiers.add(dossier.group(1));
        }
        return new RequestSniffer(lane, service, write, dossiers, write ? fingerprintOf(text) : "");
    }

    static String fingerprintOf(String body) {
        String blank = SESSION.matcher(body).replaceFirst("$1\"");
        MessageDigest digest = SandboxDigests.sha256();
        return HexFormat.of().formatHex(digest.digest(blank.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return "RequestSniffer[" + endpoint + " " + service + "]";
    }
}
