package vn.lienthong.sandbox.internal.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.DstcodePlace;
import vn.lienthong.sandbox.GatewayForm;
import vn.lienthong.sandbox.Lane;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.SandboxViolation.Kind;
import vn.lienthong.sandbox.internal.BareRows;
import vn.lienthong.sandbox.internal.Ledger;
import vn.lienthong.sandbox.internal.Visit;
import vn.lienthong.sandbox.internal.Wire;

/** The adapter in front of the portal: address, method, content type and destination code, each with its HTTP status. */
final class PortalHandler implements HttpHandler {
    private static final Pattern JSON = Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");

    private final Portal portal;
    private final Ledger ledger;
    private final SandboxOptions options;
    private final Aside aside;

    PortalHandler(Portal portal, Ledger ledger, SandboxOptions options, Aside aside) {
        this.aside = aside;
        this.portal = portal;
        this.ledger = ledger;
        this.options = options;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            HttpReply reply = visit(exchange)
                    .map(visit -> answer(exchange, body, visit))
                    .orElseGet(() -> HttpReply.refused(403, "Không qua cổng vào"));
            reply.send(exchange);
        }
    }

    private Optional<Visit> visit(HttpExchange exchange) {
        String number = exchange.getRequestHeaders().getFirst(Wire.VISIT_HEADER);
        return number == null || !number.matches("[0-9]{1,9}")
                ? Optional.empty()
                : ledger.underway(Integer.parseInt(number));
    }

    private HttpReply answer(HttpExchange exchange, byte[] body, Visit visit) {
        HttpReply other = aside.answer(exchange, body, visit);
        if (other != null) {
            return other;
        }
        HttpReply refusal = refusal(exchange, visit);
        if (refusal != null) {
            return refusal;
        }
        Lane lane = visit.peek().lane();
        byte[] bare = BareRows.national(exchange.getRequestURI().toString(), body);
        if (bare != null) {
            return HttpReply.of(portal.bare(bare, visit));
        }
        return HttpReply.of(lane == Lane.LOGIN ? portal.login(body) : portal.call(lane, body, visit));
    }

    private @Nullable HttpReply refusal(HttpExchange exchange, Visit visit) {
        boolean bare = BareRows.national(exchange.getRequestURI().toString(), new byte[0]) != null;
        if (visit.peek().lane() == Lane.NONE || (bare && options.gateway() != GatewayForm.BARE_ROWS)) {
            return HttpReply.refused(404, "Không có địa chỉ này");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return HttpReply.refused(405, "Chỉ nhận POST");
        }
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !JSON.matcher(type.toLowerCase(Locale.ROOT)).matches()) {
            return HttpReply.refused(415, "Chỉ nhận application/json");
        }
        if (!options.dstcode().equals(dstcode(exchange))) {
            String place = options.dstcodePlace().name().toLowerCase(Locale.ROOT);
            ledger.violate(visit, Kind.DSTCODE_REFUSED, "", "no dstcode, or not the right one, as " + place);
            return HttpReply.refused(404, "Không tìm thấy đơn vị đích (dstcode)");
        }
        return null;
    }

    private @Nullable String dstcode(HttpExchange exchange) {
        if (options.dstcodePlace() == DstcodePlace.HEADER) {
            return exchange.getRequestHeaders().getFirst(Wire.DSTCODE);
        }
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null) {
            for (String part : query.split("&", -1)) {
                if (part.startsWith(Wire.DSTCODE + "=")) {
                    return decoded(part.substring(Wire.DSTCODE.length() + 1));
                }
            }
        }
        return null;
    }

    private static @Nullable String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }
}
