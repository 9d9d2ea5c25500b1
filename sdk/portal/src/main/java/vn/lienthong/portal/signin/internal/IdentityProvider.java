package vn.lienthong.portal.signin.internal;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.http.Call;
import vn.lienthong.http.CallExecutor;
import vn.lienthong.http.CallReply;
import vn.lienthong.http.Operation;
import vn.lienthong.http.WireRequest;
import vn.lienthong.portal.signin.PendingSignIn;
import vn.lienthong.portal.signin.SignInOptions;
import vn.lienthong.portal.signin.SignInTokens;
import vn.lienthong.portal.signin.TokenIntrospection;
import vn.lienthong.value.JsonValue;

/**
 * Client for the site's requests to the portal's identity provider; the client secret is sent in the body
 * (LT-ID-004).
 */
public final class IdentityProvider implements AutoCloseable {
    private final SignInOptions options;
    private final CallExecutor calls;

    public IdentityProvider(SignInOptions options) {
        this.options = options;
        this.calls = CallExecutor.open(options.http());
    }

    /** Exchanges a code for tokens. A code is valid for one request, so there is no retry once any byte was sent. */
    public SignInTokens tokens(String code, PendingSignIn pending, Instant now) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", options.client().redirect().toString());
        credentials(form);
        if (options.pkce()) {
            form.put("code_verifier", pending.verifier().value());
        }
        CallReply reply =
                post("sign-in.token", Operation.CREATE, options.endpoints().token(), form);
        SignInJsonReader answer = SignInJsonReader.read(reply.response().body(), reply.correlationId());
        String refresh = answer.text("refresh_token");
        return new SignInTokens(
                requireText(answer, "access_token", reply),
                refresh == null ? null : Secret.of(refresh),
                requireText(answer, "id_token", reply),
                now.plusSeconds(Math.max(0, answer.number("expires_in"))));
    }

    /** Requests the user information with POST, although OpenID Connect also allows GET (LT-ID-006). */
    public UserInfo userInfo(Secret access) {
        WireRequest request = WireRequest.post(options.endpoints().userInfo(), new byte[0])
                .withHeader("Accept", "application/json")
                .withHeader("Content-Type", "application/x-www-form-urlencoded")
                .withHeader("Authorization", "Bearer " + access.value());
        CallReply reply = calls.send(new Call("sign-in.user-info", Operation.READ, request));
        return new UserInfo(SignInJsonReader.read(reply.response().body(), reply.correlationId()));
    }

    /** Returns the provider's introspection of a token. */
    public TokenIntrospection introspect(Secret access) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", access.value());
        form.put("state", "0");
        URI endpoint = endpoint(options.endpoints().introspect());
        CallReply reply = post("sign-in.introspect", Operation.READ, endpoint, form);
        SignInJsonReader answer = SignInJsonReader.read(reply.response().body(), reply.correlationId());
        long end = answer.number("exp");
        Instant expires = end < 0 ? null : Instant.ofEpochSecond(end);
        boolean ours = options.client().id().equals(answer.text("client_id"));
        boolean lasting = expires != null && options.clock().instant().isBefore(expires);
        boolean denied = answer.map().get("active") instanceof JsonValue.BooleanValue active && !active.value();
        return new TokenIntrospection(ours && lasting && !denied, expires);
    }

    /** Revokes a token; revoking it twice is harmless. */
    public void revoke(Secret token, boolean refresh) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", token.value());
        form.put("token_type_hint", refresh ? "refresh_token" : "access_token");
        credentials(form);
        post(
                "sign-in.revoke",
                Operation.UPSERT_BY_KEY,
                endpoint(options.endpoints().revoke()),
                form);
    }

    private void credentials(Map<String, String> form) {
        form.put("client_id", options.client().id());
        form.put("client_secret", options.client().secret().get().value());
    }

    private CallReply post(String name, Operation operation, URI endpoint, Map<String, String> form) {
        WireRequest request = WireRequest.post(endpoint, FormEncoding.bytes(FormEncoding.text(form)))
                .withHeader("Accept", "application/json")
                .withHeader("Content-Type", "application/x-www-form-urlencoded");
        return calls.send(new Call(name, operation, request));
    }

    private static Secret requireText(SignInJsonReader answer, String key, CallReply reply) {
        String text = answer.text(key);
        if (text == null || !text.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new MalformedAnswerException("/" + key, "text", "none", 0, reply.correlationId());
        }
        return Secret.of(text);
    }

    private static URI endpoint(@Nullable URI endpoint) {
        if (endpoint == null) {
            throw new IllegalStateException("the endpoint is missing in the options");
        }
        return endpoint;
    }

    @Override
    public void close() {
        calls.close();
    }
}
