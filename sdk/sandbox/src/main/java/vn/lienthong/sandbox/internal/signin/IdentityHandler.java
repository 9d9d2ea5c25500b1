package vn.lienthong.sandbox.internal.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.fault.SignInFault;
import vn.lienthong.sandbox.internal.SandboxDigests;
import vn.lienthong.sandbox.internal.signin.IdentityStore.AuthorisationRequest;
import vn.lienthong.sandbox.internal.signin.IdentityStore.CodeGrant;

/**
 * The endpoints of the identity provider. They accept the client secret in the body only, and user information by
 * POST only.
 */
public final class IdentityHandler implements HttpHandler {
    private final IdentityStore store;

    public IdentityHandler(IdentityStore store) {
        this.store = store;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String route =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            switch (route) {
                case "GET /oauth2/authorize" ->
                    authorize(exchange, parseForm(exchange.getRequestURI().getRawQuery()));
                case "POST /oauth2/token" -> handleToken(exchange, parseForm(body));
                case "POST /oauth2/userinfo" -> handleUserInfo(exchange);
                case "POST /oauth2/introspect" -> introspect(exchange, parseForm(body));
                case "POST /oauth2/revoke" -> revoke(exchange, parseForm(body));
                case "GET /oidc/logout" ->
                    logout(exchange, parseForm(exchange.getRequestURI().getRawQuery()));
                default -> answer(exchange, 405, "{\"error\":\"invalid_request\"}");
            }
        }
    }

    private void authorize(HttpExchange exchange, Map<String, String> asked) throws IOException {
        boolean known = hasValue(asked, "response_type", "code")
                && hasValue(asked, "client_id", IdentityStore.CLIENT)
                && hasValue(asked, "scope", "openid")
                && asked.containsKey("redirect_uri")
                && asked.containsKey("acr_values");
        if (!known) {
            answer(exchange, 400, "{\"error\":\"invalid_request\"}");
            return;
        }
        SignInFault fault = store.takeFault();
        String state = fault == SignInFault.WRONG_STATE ? "another" : asked.getOrDefault("state", "");
        AuthorisationRequest kept = new AuthorisationRequest(
                asked.getOrDefault("redirect_uri", ""),
                asked.getOrDefault("nonce", ""),
                asked.getOrDefault("code_challenge", ""));
        String outcome = fault == SignInFault.DENIED ? "error=access_denied" : "code=" + store.issueCode(kept, fault);
        String query = fault == SignInFault.NO_CODE ? "" : outcome + "&";
        redirect(exchange, kept.redirect() + "?" + query + "state=" + URLEncoder.encode(state, StandardCharsets.UTF_8));
    }

    private void handleToken(HttpExchange exchange, Map<String, String> form) throws IOException {
        if (!authenticateClient(exchange, form)) {
            return;
        }
        Optional<CodeGrant> grant = store.redeemCode(form.getOrDefault("code", ""));
        boolean fits = hasValue(form, "grant_type", "authorization_code")
                && grant.filter(held -> held.request().redirect().equals(form.get("redirect_uri"))
                                && isProved(held.request().challenge(), form.get("code_verifier")))
                        .isPresent();
        if (grant.isEmpty() || !fits) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String identity = IdTokenWriter.write(store, grant.get());
        answer(
                exchange,
                200,
                "{\"access_token\":\"" + store.issueToken(grant.get()) + "\",\"refresh_token\":\""
                        + store.issueToken(grant.get())
                        + "\",\"scope\":\"openid\",\"id_token\":\"" + identity
                        + "\",\"token_type\":\"Bearer\",\"expires_in\":"
                        + IdentityStore.TOKEN_SECONDS + "}");
    }

    private static boolean isProved(String challenge, @Nullable String verifier) {
        if (challenge.isEmpty()) {
            return true;
        }
        byte[] text = (verifier == null ? "" : verifier).getBytes(StandardCharsets.US_ASCII);
        byte[] digest = SandboxDigests.sha256().digest(text);
        return challenge.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    }

    private void handleUserInfo(HttpExchange exchange) throws IOException {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        boolean shown = bearer != null && bearer.startsWith("Bearer ");
        Optional<CodeGrant> grant = shown ? store.findGrant(bearer.substring(7)) : Optional.empty();
        if (grant.isEmpty()) {
            answer(exchange, 401, "{\"error\":\"invalid_token\"}");
            return;
        }
        String info = store.userInfo(grant.get());
        boolean other = grant.get().fault() == SignInFault.OTHER_SUBJECT;
        answer(exchange, 200, other ? info.replaceFirst("\"sub\":\"[^\"]*\"", "\"sub\":\"another\"") : info);
    }

    private void introspect(HttpExchange exchange, Map<String, String> form) throws IOException {
        Optional<CodeGrant> grant =
                hasValue(form, "state", "0") ? store.findGrant(form.getOrDefault("token", "")) : Optional.empty();
        answer(
                exchange,
                200,
                grant.map(held -> "{\"active\":true,\"client_id\":\"" + IdentityStore.CLIENT + "\",\"exp\":"
                                + held.end() + "}")
                        .orElse("{\"active\":false}"));
    }

    private void revoke(HttpExchange exchange, Map<String, String> form) throws IOException {
        if (authenticateClient(exchange, form)) {
            store.revoke(form.getOrDefault("token", ""));
            answer(exchange, 200, "");
        }
    }

    private void logout(HttpExchange exchange, Map<String, String> form) throws IOException {
        String after = form.get("post_logout_redirect_uri");
        if (after == null || !form.containsKey("id_token_hint")) {
            answer(exchange, 400, "{\"error\":\"invalid_request\"}");
        } else {
            redirect(exchange, after);
        }
    }

    /**
     * Returns whether the client is authenticated; otherwise answers the exchange, also if the credentials are in a
     * header.
     */
    private static boolean authenticateClient(HttpExchange exchange, Map<String, String> form) throws IOException {
        boolean known = hasValue(form, "client_id", IdentityStore.CLIENT)
                && hasValue(form, "client_secret", IdentityStore.SECRET)
                && !exchange.getRequestHeaders().containsKey("Authorization");
        if (!known) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        }
        return known;
    }

    private static boolean hasValue(Map<String, String> form, String name, String value) {
        return value.equals(form.get(name));
    }

    private static void redirect(HttpExchange exchange, String place) throws IOException {
        exchange.getResponseHeaders().set("Location", place);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> parseForm(@Nullable String text) {
        Map<String, String> form = new HashMap<>();
        for (String pair : (text == null ? "" : text).split("&", -1)) {
            int equal = pair.indexOf('=');
            if (equal > 0) {
                form.put(
                        URLDecoder.decode(pair.substring(0, equal), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equal + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }
}
