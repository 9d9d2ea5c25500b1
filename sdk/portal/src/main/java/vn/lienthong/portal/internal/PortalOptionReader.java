package vn.lienthong.portal.internal;

import java.net.URI;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.Credentials;
import vn.lienthong.json.JsonLimits;

/**
 * A reader for configuration keys that the options of several clients share. It records a problem for a missing or
 * invalid value and replaces the value with a placeholder.
 */
public final class PortalOptionReader {
    private PortalOptionReader() {}

    /** Returns a required URL. */
    public static URI readUrl(ConfigReader settings, String key) {
        return settings.url(key).orElseGet(() -> {
            settings.required(key);
            return URI.create("http://missing.invalid");
        });
    }

    /** Returns a required path below a URL. */
    public static String readPath(ConfigReader settings, String key) {
        return readPath(settings, key, settings.required(key));
    }

    /** Returns a path below a URL, or the default if the key is absent. */
    public static String readPath(ConfigReader settings, String key, String fallback) {
        String path = settings.text(key).orElse(fallback);
        if (!path.isEmpty() && !AdapterUrls.isPath(path)) {
            settings.reportProblem(key, "configuration.not-a-path");
        }
        return AdapterUrls.isPath(path) ? path : "/missing";
    }

    /** Returns a required code of printable ASCII without spaces, which becomes part of a URL. */
    public static String readCode(ConfigReader settings, String key) {
        String code = settings.required(key);
        boolean printable = code.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (!printable) {
            settings.reportProblem(key, "configuration.not-printable");
        }
        return printable && !code.isEmpty() ? code : "missing";
    }

    /** Returns the required account and password below a prefix. */
    public static Credentials readCredentials(ConfigReader settings, String prefix) {
        String password = prefix + ".password";
        return new Credentials(
                settings.required(prefix + ".account"),
                settings.secret(password).orElseGet(() -> {
                    settings.reportMissing(password);
                    return new Secret("missing");
                }));
    }

    /**
     * Returns the limits of an answer below a prefix; a missing key has the default of {@link JsonLimits#standard()}.
     */
    public static JsonLimits readJsonLimits(ConfigReader settings, String prefix) {
        JsonLimits standard = JsonLimits.standard();
        return standard.toBuilder()
                .depth(settings.number(prefix + ".maxDepth", standard.depth(), 1, 1_000))
                .stringBytes(settings.number(prefix + ".maxText", standard.stringBytes(), 1, 20_000_000))
                .numberBytes(settings.number(prefix + ".maxNumber", standard.numberBytes(), 1, 1_000))
                .nameBytes(settings.number(prefix + ".maxKey", standard.nameBytes(), 1, 50_000))
                .rows(settings.number(prefix + ".maxRows", standard.rows(), 1, Integer.MAX_VALUE))
                .values(settings.number(prefix + ".maxValues", standard.values(), 1, Integer.MAX_VALUE))
                .build();
    }
}
