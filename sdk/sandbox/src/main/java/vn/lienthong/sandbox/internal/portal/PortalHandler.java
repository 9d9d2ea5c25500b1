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
import vn.lienthong.sandbox.SandboxEndpoint;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;
import vn.lienthong.sandbox.internal.ExchangeLog;
import vn.lienthong.sandbox.internal.RequestRecord;
import vn.lienthong.sandbox.internal.SandboxBareRows;
import vn.lienthong.sandbox.internal.SandboxWireNames;
import vn.lienthong.sandbox.internal.SandboxWords;

/**
 * The adapter in front of the portal, which checks path, method, content type and destination code, each with its
 * HTTP status.
 */
final class PortalHandler implements HttpHandler {
    private static final Pattern JSON = Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");

    private final PortalSimulator portal;
    private final ExchangeLog exchangeLog;
    private final SandboxOptions options;
    private final FallbackHandler fallbackHandler;

    PortalHandler(PortalSimulator portal, ExchangeLog ledger, SandboxOptions options, FallbackHandler aside) {
        this.fallbackHandler = aside;
        this.portal = portal;
        this.exchangeLog = ledger;
        this.options = options;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            HttpReply reply = findRequestRecord(exchange)
                    .map(requestRecord -> answer(exchange, body, requestRecord))
                    .orElseGet(() -> HttpReply.refuse(403, "Không qua cổng vào"));
            reply.send(exchange);
        }
    }

    private Optional<RequestRecord> findRequestRecord(HttpExchange exchange) {
        String number = exchange.getRequestHeaders().getFirst(SandboxWireNames.REQUEST_NUMBER_HEADER);
        return number == null || !number.matches("[0-9]{1,9}")
                ? Optional.empty()
                : exchangeLog.underway(Integer.parseInt(number));
    }

    private HttpReply answer(HttpExchange exchange, byte[] body, RequestRecord requestRecord) {
        HttpReply other = fallbackHandler.answer(exchange, body, requestRecord);
        if (other != null) {
            return other;
        }
        HttpReply refusal = refusal(exchange, requestRecord);
        if (refusal != null) {
            return refusal;
        }
        SandboxEndpoint lane = requestRecord.sniffed().endpoint();
        byte[] bare = SandboxBareRows.toNationalForm(exchange.getRequestURI().toString(), body);
        if (bare != null) {
            return HttpReply.of(portal.callWithoutSession(bare, requestRecord));
        }
        return HttpReply.of(
                lane == SandboxEndpoint.LOGIN ? portal.login(body) : portal.call(lane, body, requestRecord));
    }

    private @Nullable HttpReply refusal(HttpExchange exchange, RequestRecord requestRecord) {
        boolean bare = SandboxBareRows.toNationalForm(exchange.getRequestURI().toString(), new byte[0]) != null;
        if (requestRecord.sniffed().endpoint() == SandboxEndpoint.NONE
                || (bare && options.gateway() != GatewayForm.BARE_ROWS)) {
            return HttpReply.refuse(404, "Không có địa chỉ này");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return HttpReply.refuse(405, "Chỉ nhận POST");
        }
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !JSON.matcher(type.toLowerCase(Locale.ROOT)).matches()) {
            return HttpReply.refuse(415, "Chỉ nhận application/json");
        }
        if (!options.dstcode().equals(dstcode(exchange))) {
            String place = SandboxWords.of(options.dstcodePlace());
            exchangeLog.recordViolation(
                    requestRecord, ViolationKind.DSTCODE_REFUSED, "", "no dstcode, or not the right one, as " + place);
            return HttpReply.refuse(404, "Không tìm thấy đơn vị đích (dstcode)");
        }
        return null;
    }

    private @Nullable String dstcode(HttpExchange exchange) {
        if (options.dstcodePlace() == DstcodePlace.HEADER) {
            return exchange.getRequestHeaders().getFirst(SandboxWireNames.DSTCODE);
        }
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null) {
            for (String part : query.split("&", -1)) {
                if (part.startsWith(SandboxWireNames.DSTCODE + "=")) {
                    return decode(part.substring(SandboxWireNames.DSTCODE.length() + 1));
                }
            }
        }
        return null;
    }

    private static @Nullable String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }
}
