package vn.lienthong.http.internal.url;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lienthong.http.UrlRefusalReason;
import vn.lienthong.http.UrlRefusedException;

/** A strict URL parser that refuses ambiguous URLs (LT-FILE-001). */
public final class StrictUrlParser {
    private static final int MAX_URL_LENGTH = 8192;
    private static final int MAX_HOST_LENGTH = 253;
    private static final Pattern HOST_NAME =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final Pattern NUMERIC_LABEL = Pattern.compile("[0-9]+|0x[0-9a-f]*");
    private static final Pattern IPV4_DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
    private static final Pattern IPV6_LITERAL = Pattern.compile("\\[[0-9a-f:.]+]");
    private static final String ALLOWED_CHARACTERS = "-._~:/?#[]@!$&'()*+,;=%";

    private StrictUrlParser() {}

    /** Parses a URL from a message. */
    public static URI parse(String text) {
        String stripped = text.strip();
        if (stripped.length() > MAX_URL_LENGTH) {
            throw new UrlRefusedException(UrlRefusalReason.MALFORMED);
        }
        StringBuilder ascii = new StringBuilder(stripped.length());
        stripped.codePoints().forEach(point -> appendEncoded(ascii, point));
        try {
            URI uri = new URI(ascii.toString());
            // The fragment is never sent.
            return uri.getRawFragment() == null ? uri : new URI(ascii.substring(0, ascii.indexOf("#")));
        } catch (URISyntaxException e) {
            throw new UrlRefusedException(UrlRefusalReason.MALFORMED);
        }
    }

    private static void appendEncoded(StringBuilder ascii, int point) {
        boolean letter = point < 0x80 && Character.isLetterOrDigit(point);
        if (letter || (point < 0x80 && ALLOWED_CHARACTERS.indexOf(point) >= 0)) {
            ascii.append((char) point);
        } else if (Character.isISOControl(point) || point == '\\') {
            throw new UrlRefusedException(UrlRefusalReason.MALFORMED);
        } else {
            for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                ascii.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
            }
        }
    }

    /** Returns the host in lower case, without the brackets of an IPv6 address. Checks scheme and user on the way. */
    public static String parseHost(URI uri) {
        String scheme = scheme(uri);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new UrlRefusedException(scheme.isEmpty() ? UrlRefusalReason.MALFORMED : UrlRefusalReason.SCHEME);
        }
        String authority = uri.getRawAuthority();
        if (authority != null && authority.indexOf('@') >= 0) {
            throw new UrlRefusedException(UrlRefusalReason.USER_INFO);
        }
        if (authority == null || authority.isEmpty()) {
            throw new UrlRefusedException(UrlRefusalReason.MALFORMED);
        }
        String host = authority.replaceFirst(":[0-9]{0,5}$", "").toLowerCase(Locale.ROOT);
        // Checked before any pattern, whose recursion would be as deep as the host is long.
        if (host.length() > MAX_HOST_LENGTH) {
            throw new UrlRefusedException(UrlRefusalReason.MALFORMED);
        }
        if (host.startsWith("[")) {
            if (!IPV6_LITERAL.matcher(host).matches() || uri.getHost() == null) {
                throw new UrlRefusedException(UrlRefusalReason.ODD_HOST);
            }
            return host.substring(1, host.length() - 1);
        }
        return parseHostName(host, uri);
    }

    private static String parseHostName(String host, URI uri) {
        String[] labels = host.split("\\.", -1);
        boolean dotted = labels.length > 1 && labels[labels.length - 1].isEmpty();
        String last = labels[labels.length - (dotted ? 2 : 1)];
        boolean number = NUMERIC_LABEL.matcher(last).matches();
        if (number && !(IPV4_DECIMAL.matcher(host).matches() && uri.getHost() != null)) {
            throw new UrlRefusedException(UrlRefusalReason.ODD_HOST);
        }
        if (uri.getHost() == null || !HOST_NAME.matcher(host).matches()) {
            throw new UrlRefusedException(UrlRefusalReason.MALFORMED);
        }
        return host;
    }

    /** Returns the scheme in lower case, "" if missing. */
    public static String scheme(URI uri) {
        return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    }

    /** Returns the port, or the default port of the scheme. */
    public static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return scheme(uri).equals("https") ? 443 : 80;
    }
}
