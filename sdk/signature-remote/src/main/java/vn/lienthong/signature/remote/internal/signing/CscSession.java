package vn.lienthong.signature.remote.internal.signing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.Secret;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.Operation;
import vn.lienthong.http.Sessions;
import vn.lienthong.http.Timeouts;
import vn.lienthong.signature.remote.CscDialect;
import vn.lienthong.signature.remote.CscOptions;

/** Calls in the session of a person's account. */
final class CscSession {
    private final CscOptions options;
    private final Line line;

    CscSession(CscOptions options, Line line) {
        this.options = options;
        this.line = line;
    }

    Node read(FreeText account, String name, String path, Fields fields) {
        return call(account, new Line.Post(name, Operation.READ, options.path() + path, fields), line.timeouts());
    }

    Node create(FreeText account, String name, String path, Fields fields) {
        return create(account, name, path, fields, line.timeouts());
    }

    Node create(FreeText account, String name, String path, Fields fields, Timeouts within) {
        return call(account, new Line.Post(name, Operation.CREATE, options.path() + path, fields), within);
    }

    private Node call(FreeText account, Line.Post post, Timeouts within) {
        Sessions sessions = line.sessions(account.value(), () -> login(account));
        return Outcomes.sound(line.post(post, sessions, within));
    }

    private Secret login(FreeText account) {
        Credentials own = options.credentials().get();
        Node answer = options.dialect() == CscDialect.CSC_V2
                ? line.form("csc-token", options.login(), form(own))
                : line.post(new Line.Post(
                        "csc-login",
                        Operation.READ,
                        options.login(),
                        new Fields()
                                .text("client_id", own.account())
                                .text("client_secret", own.password().value())
                                .text("profile_id", options.profile())
                                .text("user_id", account.value())));
        String token = Outcomes.sound(answer).must("access_token");
        if (!token.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new MalformedAnswerException("/access_token", "a value", "text", token.length(), answer.id());
        }
        return Secret.of(token);
    }

    private static String form(Credentials own) {
        return "grant_type=client_credentials&client_id=" + encoded(own.account()) + "&client_secret="
                + encoded(own.password().value()) + "&scope=service";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
