package vn.lienthong.portal.file.internal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.lienthong.code.personal.Secret;

/**
 * The content of a signed link.
 *
 * @param path decoded, without a leading slash
 * @param end expiry time in seconds since the epoch; from this second on the link is rejected
 * @param key id of the key
 * @param dossier the dossier code, or "" if the link names none
 */
public record SignedLinkCodec(String path, long end, String key, String dossier) {
    private static final String END = "expires";
    private static final String KEY = "key";
    private static final String DOSSIER = "dossier";
    private static final String MAC = "mac";
    private static final Set<String> OURS = Set.of(END, KEY, DOSSIER, MAC);
    private static final int MAX_LENGTH = 8192;
    /** The latest expiry time that a link can contain: twelve digits. */
    public static final long LAST_END = 999_999_999_999L;

    private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,11}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\\\]|\\p{Cs}");
    private static final Pattern PART = Pattern.compile("(?!\\.{1,2}$)[^/]+");

    /** Returns whether a path has only plain segments, so that it cannot leave its folder. */
    public static boolean usable(String path) {
        if (path.isEmpty() || CONTROL.matcher(path).find()) {
            return false;
        }
        for (String part : path.split("/", -1)) {
            if (!PART.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the query with the signature. */
    public String query(String mac) {
        String named =
                dossier.isEmpty() ? "" : "&" + DOSSIER + "=" + URLEncoder.encode(dossier, StandardCharsets.UTF_8);
        return END + "=" + end + "&" + KEY + "=" + key + named + "&" + MAC + "=" + mac;
    }

    /**
     * Returns the signature. No part contains a line break, so two different links never have the same signed text.
     */
    public String mac(Secret secret) {
        String text = "lienthong-link-1\n" + key + "\n" + end + "\n" + dossier + "\n" + path;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK does not support HmacSHA256", e);
        }
    }

    /** Parses path and query as received. Returns empty if a part is missing, occurs twice or cannot be parsed. */
    public static Optional<SignedLinkText> read(String target) {
        int query = target.indexOf('?');
        if (query < 0 || target.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            String path = decode(target.substring(0, query)).replaceFirst("^/", "");
            Map<String, String> values = values(target.substring(query + 1));
            String end = values.getOrDefault(END, "");
            String dossier = values.getOrDefault(DOSSIER, "");
            boolean whole =
                    SECONDS.matcher(end).matches() && !CONTROL.matcher(dossier).find() && usable(path);
            String key = values.get(KEY);
            String mac = values.get(MAC);
            if (!whole || key == null || mac == null) {
                return Optional.empty();
            }
            return Optional.of(new SignedLinkText(new SignedLinkCodec(path, Long.parseLong(end), key, dossier), mac));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    private static Map<String, String> values(String query) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equal = pair.indexOf('=');
            String name = equal < 0 ? pair : pair.substring(0, equal);
            if (OURS.contains(name) && values.put(name, decode(pair.substring(equal + 1))) != null) {
                throw new IllegalArgumentException("a parameter must not occur twice");
            }
        }
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SignedLinkCodec[masked]";
    }

    /** The content of a link and the signature that came with it. */
    public record SignedLinkText(SignedLinkCodec text, String mac) {
        @Override
        public String toString() {
            return "SignedLinkText[masked]";
        }
    }
}
