package vn.lienthong.sandbox.internal.neighbours;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.internal.portal.HttpReply;

/** A simulator of the login to the personal-document store (LT-NB-013). */
public final class PersonalStoreService {
    /** The store's own URL, which a login must contain. */
    public static final String PROVIDER = "https://giayto.test";

    private final NeighbourSupport support;
    private final SandboxOptions options;

    PersonalStoreService(NeighbourSupport support, SandboxOptions options) {
        this.support = support;
        this.options = options;
    }

    HttpReply answer(NeighbourRequest asked) {
        List<String> query = Arrays.asList(asked.query().split("&", -1));
        boolean relayed = query.contains("dstcode=" + encode(options.dstcode()))
                && query.contains("providerurl=" + encode(PROVIDER));
        if (!asked.hasMethod("POST") || !relayed) {
            return HttpReply.refuse(404, "Không tìm thấy đơn vị đích (dstcode, providerurl)");
        }
        JsonNode login =
                support.validate(asked, "portal/login.request", asked.body()).orElse(null);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (login == null) {
            return NeighbourSupport.badRequest();
        }
        if (support.isAuthorised(
                login.path("username").asText(), login.path("password").asText())) {
            answer.put("session", UUID.randomUUID().toString())
                    .put("error_code", 0)
                    .put("message", "Thành công");
        } else {
            answer.put("error_code", -1).put("message", "Tài khoản hoặc mật khẩu không đúng");
        }
        return NeighbourSupport.jsonReply(answer);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
