package vn.lienthong.portal.signin.internal;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.portal.signin.PendingSignIn;
import vn.lienthong.portal.signin.SignInOptions;
import vn.lienthong.portal.signin.SignInRejectedException;
import vn.lienthong.portal.signin.SignInRejectedException.SignInRejectionReason;
import vn.lienthong.portal.signin.SignInTokens;
import vn.lienthong.value.Digests;

/** Encoder and decoder for queries and form bodies. */
public final class FormEncoding {
    private static final int MAX_LENGTH = 16_384;
    private static final Pattern ERROR = Pattern.compile("[a-z_]{1,40}");

    private FormEncoding() {}

    /** Returns the address that starts a sign-in (LT-ID-001). */
    public static FileUrl authorize(SignInOptions options, PendingSignIn pending) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("response_type", "code");
        form.put("client_id", options.client().id());
        form.put("redirect_uri", options.client().redirect().toString());
        form.put("scope", "openid");
        form.put("acr_values", options.level());
        form.put("state", pending.state().value());
        form.put("nonce", pending.nonce().value());
        if (options.pkce()) {
            form.put("code_challenge", challenge(pending.verifier()));
            form.put("code_challenge_method", "S256");
        }
        return onto(options.endpoints().authorize(), form);
    }

    /** Returns the address that logs out. */
    public static FileUrl logout(SignInOptions options, SignInTokens tokens, FileUrl after) {
        URI logout = options.endpoints().logout();
        if (logout == null) {
            throw new IllegalStateException("the logout endpoint is missing in the options");
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id_token_hint", tokens.identity().value());
        form.put("post_logout_redirect_uri", after.value());
        return onto(logout, form);
    }

    private static FileUrl onto(URI address, Map<String, String> form) {
        return FileUrl.of(address + (address.getRawQuery() == null ? "?" : "&") + text(form));
    }

    /** Returns a form in its encoded text. */
    static String text(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * Parses a callback's query.
     *
     * @throws SignInRejectedException if it cannot be parsed or contains a parameter twice
     */
    public static Map<String, String> read(String query) {
        Map<String, String> values = new HashMap<>();
        if (query.length() > MAX_LENGTH) {
            throw new SignInRejectedException(SignInRejectionReason.MALFORMED);
        }
        try {
            for (String pair : query.split("&", -1)) {
                int equal = pair.indexOf('=');
                String name = URLDecoder.decode(equal < 0 ? pair : pair.substring(0, equal), StandardCharsets.UTF_8);
                String value = equal < 0 ? "" : URLDecoder.decode(pair.substring(equal + 1), StandardCharsets.UTF_8);
                if (!name.isEmpty() && values.put(name, value) != null) {
                    throw new SignInRejectedException(SignInRejectionReason.MALFORMED);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new SignInRejectedException(SignInRejectionReason.MALFORMED);
        }
        return values;
    }

    /** Returns the state of a callback, if it has one. */
    public static @Nullable String state(Map<String, String> callback) {
        return callback.get("state");
    }

    /** Returns the code of a callback, if it has one that is not blank. */
    public static @Nullable String code(Map<String, String> callback) {
        String code = callback.get("code");
        return code == null || code.isBlank() ? null : code;
    }

    /** Returns the error of a callback, if it has one, or "other" if its format is not safe to show. */
    public static @Nullable String error(Map<String, String> callback) {
        String error = callback.get("error");
        return error == null || ERROR.matcher(error).matches() ? error : "other";
    }

    /** Returns the bytes of a text, for comparison. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String challenge(Secret verifier) {
        byte[] digest = Digests.sha256().digest(bytes(verifier.value()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
