package vn.lienthong.signature.remote.internal.signing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.Operation;
import vn.lienthong.http.SessionManager;
import vn.lienthong.http.Timeouts;
import vn.lienthong.signature.remote.CscDialect;
import vn.lienthong.signature.remote.CscOptions;

/** The calls in the session of a person's account. */
final class CscSession {
    private final CscOptions options;
    private final SigningServiceHttp line;

    CscSession(CscOptions options, SigningServiceHttp line) {
        this.options = options;
        this.line = line;
    }

    JsonView read(FreeText account, String name, String path, JsonBodyBuilder fields) {
        return call(
                account,
                new SigningServiceHttp.PendingPost(name, Operation.READ, options.path() + path, fields),
                line.timeouts());
    }

    JsonView create(FreeText account, String name, String path, JsonBodyBuilder fields) {
        return create(account, name, path, fields, line.timeouts());
    }

    JsonView create(FreeText account, String name, String path, JsonBodyBuilder fields, Timeouts within) {
        return call(
                account,
                new SigningServiceHttp.PendingPost(name, Operation.CREATE, options.path() + path, fields),
                within);
    }

    private JsonView call(FreeText account, SigningServiceHttp.PendingPost post, Timeouts within) {
        SessionManager sessions = line.sessions(account.value(), () -> login(account));
        return MySignOutcomeCodes.sound(line.post(post, sessions, within));
    }

    private Secret login(FreeText account) {
        Credentials own = options.credentials().get();
        JsonView answer = options.dialect() == CscDialect.CSC_V2
                ? line.form("csc-token", options.login(), form(own))
                : line.post(new SigningServiceHttp.PendingPost(
                        "csc-login",
                        Operation.READ,
                        options.login(),
                        new JsonBodyBuilder()
                                .text("client_id", own.account())
                                .text("client_secret", own.password().value())
                                .text("profile_id", options.profile())
                                .text("user_id", account.value())));
        String token = MySignOutcomeCodes.sound(answer).must("access_token");
        if (!token.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new MalformedAnswerException("/access_token", "a value", "text", token.length(), answer.id());
        }
        return Secret.of(token);
    }

    private static String form(Credentials own) {
        return "grant_type=client_credentials&client_id=" + encode(own.account()) + "&client_secret="
                + encode(own.password().value()) + "&scope=service";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
