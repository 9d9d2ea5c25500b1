package vn.lienthong.portal.signin.internal;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Secret;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Tree;
import vn.lienthong.http.Call;
import vn.lienthong.http.Calls;
import vn.lienthong.http.Operation;
import vn.lienthong.http.Reply;
import vn.lienthong.http.WireRequest;
import vn.lienthong.portal.signin.Introspection;
import vn.lienthong.portal.signin.PendingSignIn;
import vn.lienthong.portal.signin.SignInOptions;
import vn.lienthong.portal.signin.Tokens;

/** The calls that the site makes to the portal's provider of identities; the client's secret goes in the body (LT-ID-004). */
public final class Provider implements AutoCloseable {
    private final SignInOptions options;
    private final Calls calls;

    public Provider(SignInOptions options) {
        this.options = options;
        this.calls = Calls.open(options.http());
    }

    /** Changes a code for tokens. A code is good for one call, so this is not repeated once a byte has left. */
    public Tokens tokens(String code, PendingSignIn pending, Instant now) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", options.client().redirect().toString());
        credentials(form);
        if (options.pkce()) {
            form.put("code_verifier", pending.verifier().value());
        }
        Reply reply =
                post("sign-in.token", Operation.CREATE, options.endpoints().token(), form);
        Members answer = Members.read(reply.response().body(), reply.correlationId());
        String refresh = answer.text("refresh_token");
        return new Tokens(
                required(answer, "access_token", reply),
                refresh == null ? null : Secret.of(refresh),
                required(answer, "id_token", reply),
                now.plusSeconds(Math.max(0, answer.number("expires_in"))));
    }

    /** Asks whose account it is: a POST, although OpenID Connect lets it be a GET (LT-ID-006). */
    public UserInfo userInfo(Secret access) {
        WireRequest request = WireRequest.post(options.endpoints().userInfo(), new byte[0])
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer " + access.value());
        Reply reply = calls.send(new Call("sign-in.user-info", Operation.READ, request));
        return new UserInfo(Members.read(reply.response().body(), reply.correlationId()));
    }

    /** What the provider says of a token. */
    public Introspection introspect(Secret access) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", access.value());
        form.put("state", "0");
        URI endpoint = endpoint(options.endpoints().introspect());
        Reply reply = post("sign-in.introspect", Operation.READ, endpoint, form);
        Members answer = Members.read(reply.response().body(), reply.correlationId());
        long end = answer.number("exp");
        Instant expires = end < 0 ? null : Instant.ofEpochSecond(end);
        boolean ours = options.client().id().equals(answer.text("client_id"));
        boolean lasting = expires != null && options.clock().instant().isBefore(expires);
        boolean denied = answer.map().get("active") instanceof Tree.Flag active && !active.value();
        return new Introspection(ours && lasting && !denied, expires);
    }

    /** Ends a token; to end it twice does no harm. */
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

    private Reply post(String name, Operation operation, URI endpoint, Map<String, String> form) {
        WireRequest request = WireRequest.post(endpoint, Form.bytes(Form.text(form)))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded");
        return calls.send(new Call(name, operation, request));
    }

    private static Secret required(Members answer, String key, Reply reply) {
        String text = answer.text(key);
        if (text == null || !text.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new MalformedAnswerException("/" + key, "text", "none", 0, reply.correlationId());
        }
        return Secret.of(text);
    }

    private static URI endpoint(@Nullable URI endpoint) {
        if (endpoint == null) {
            throw new IllegalStateException("the options name no such endpoint");
        }
        return endpoint;
    }

    @Override
    public void close() {
        calls.close();
    }
}
