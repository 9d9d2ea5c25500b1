package vn.lienthong.sandbox.internal.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.lienthong.sandbox.fault.SigningFault;
import vn.lienthong.sandbox.internal.signing.SigningService.SigningRequest;

/** A simulator of the gateway of MySign, and of the API of the Cloud Signature Consortium in both versions. */
final class CscServer {
    static final String CLIENT = "lienthong-kiem-thu";
    static final String SECRET = "bi-mat-kiem-thu";
    static final String ACCOUNT = "CMT_038004000011";
    static final String CREDENTIAL = "038004000011_KIEMTHU_1";

    private final SigningService service;
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final Set<String> activations = ConcurrentHashMap.newKeySet();

    CscServer(SigningService service) {
        this.service = service;
    }

    void endTokens() {
        tokens.clear();
    }

    SigningAnswer answer(String path, String bearer, byte[] body) throws IOException {
        if (path.equals("/ras/v1/login")) {
            return service.validate("portal/csc-login.request", body)
                    .map(this::logIn)
                    .orElse(badRequest());
        } else if (path.equals("/oauth2/token")) {
            String form = new String(body, StandardCharsets.US_ASCII);
            boolean known = form.contains("grant_type=client_credentials")
                    && form.contains("client_id=" + CLIENT + "&client_secret=" + SECRET);
            return known ? issueToken() : SigningAnswer.error(401, "invalid_client");
        } else if (!bearer.startsWith("Bearer ") || !tokens.contains(bearer.substring(7))) {
            return SigningAnswer.error(401, "invalid_token");
        }
        Optional<JsonNode> asked = service.validate(messageName(path), body);
        return asked.isEmpty() ? badRequest() : dispatch(path, asked.get());
    }

    private static String messageName(String path) {
        boolean v2 = path.startsWith("/csc/v2");
        return switch (path.replaceFirst("^(/ras/csc/v1|/csc/v2)", "")) {
            case "/certificates/info" -> "portal/mysign-certificates.request";
            case "/signHash" -> "portal/mysign-signHash.request";
            case "/requests/status" -> "portal/mysign-status.request";
            case "/credentials/list" -> "portal/csc-list.request";
            case "/credentials/info" -> "portal/csc-info.request";
            case "/credentials/authorize" -> v2 ? "portal/csc2-authorize.request" : "portal/csc-authorize.request";
            default -> v2 ? "portal/csc2-signHash.request" : "portal/csc-signHash.request";
        };
    }

    private SigningAnswer logIn(JsonNode asked) {
        boolean known = asked.path("client_id").asText().equals(CLIENT)
                && asked.path("client_secret").asText().equals(SECRET);
        if (!known) {
            return SigningAnswer.error(401, "86024");
        }
        return asked.path("user_id").asText().equals(ACCOUNT) ? issueToken() : SigningAnswer.error(400, "58008");
    }

    private SigningAnswer issueToken() {
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        return SigningAnswer.of(SigningService.newObject()
                .put("access_token", token)
                .put("refresh_token", "")
                .put("token_type", "Bearer")
                .put("expires_in", "3600"));
    }

    private SigningAnswer dispatch(String path, JsonNode asked) throws IOException {
        return switch (path.replaceFirst("^(/ras/csc/v1|/csc/v2)", "")) {
            case "/certificates/info" ->
                SigningAnswer.of(
                        SigningService.JSON.createArrayNode().add(credential().put("credential_id", CREDENTIAL)));
            case "/signHash" ->
                SigningAnswer.of(
                        SigningService.newObject().put("transactionId", service.store(parseGatewayRequest(asked))));
            case "/requests/status" -> status(asked.path("transactionId").asText());
            case "/credentials/list" -> {
                ObjectNode list = SigningService.newObject();
                list.putArray("credentialIDs").add(CREDENTIAL);
                yield SigningAnswer.of(list);
            }
            case "/credentials/info" -> SigningAnswer.of(credential());
            case "/credentials/authorize" -> authorize();
            default -> sign(asked);
        };
    }

    private ObjectNode credential() {
        ObjectNode credential = SigningService.newObject();
        ObjectNode key = credential.putObject("key").put("status", "enabled").put("len", "2048");
        key.putArray("algo").add("1.2.840.113549.1.1.1");
        credential
                .putObject("cert")
                .put("status", "valid")
                .putArray("certificates")
                .add(service.certificate(0))
                .add(service.certificate(1))
                .add(service.certificate(2));
        return credential.put("authMode", "implicit").put("scal", "2");
    }

    private static SigningRequest parseGatewayRequest(JsonNode asked) {
        return new SigningRequest(
                asked.at("/documents/0/document_id").asText(),
                asked.at("/hash/0").asText(),
                asked.path("hashAlgo").asText(),
                asked.path("signAlgo").asText());
    }

    private SigningAnswer status(String ticket) throws IOException {
        SigningRequest one = service.find(ticket);
        if (one == null) {
            return SigningAnswer.error(400, "60021");
        }
        SigningFault fault = service.fault();
        String code = fault == SigningFault.LATE
                ? "4000"
                : fault == SigningFault.REFUSED ? "4002" : fault == SigningFault.EXPIRED ? "4001" : "1";
        ObjectNode status = SigningService.newObject().put("status", code);
        if (code.equals("1")) {
            status.putArray("signatures").add(service.signAsBase64(one));
        }
        return SigningAnswer.of(status);
    }

    private SigningAnswer authorize() {
        if (service.hasFault(SigningFault.LATE)) {
            service.awaitEnd();
        } else if (service.hasFault(SigningFault.REFUSED)) {
            return SigningAnswer.error(400, "4002");
        } else if (service.hasFault(SigningFault.EXPIRED)) {
            return SigningAnswer.error(400, "4001");
        }
        String activation = UUID.randomUUID().toString();
        activations.add(activation);
        return SigningAnswer.of(
                SigningService.newObject().put("SAD", activation).put("expiresIn", 300));
    }

    private SigningAnswer sign(JsonNode asked) throws IOException {
        if (!activations.remove(asked.path("SAD").asText())) {
            return SigningAnswer.error(400, "invalid_sad");
        }
        boolean v2 = asked.has("hashes");
        SigningRequest one = new SigningRequest(
                "",
                asked.at(v2 ? "/hashes/0" : "/hash/0").asText(),
                asked.path(v2 ? "hashAlgorithmOID" : "hashAlgo").asText(),
                asked.path("signAlgo").asText());
        ObjectNode answer = SigningService.newObject();
        answer.putArray("signatures").add(service.signAsBase64(one));
        return SigningAnswer.of(answer);
    }

    private static SigningAnswer badRequest() {
        return SigningAnswer.error(400, "invalid_request");
    }
}
