package vn.lienthong.sandbox.internal.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.fault.SigningFault;
import vn.lienthong.sandbox.internal.signing.SigningService.SigningRequest;

/** A simulator of VNPT SmartCA. */
final class SmartCaServer {
    static final String ROOT = "/sca/sp769";
    static final String ACCOUNT = "038004000011";
    static final String PASSWORD = "mat-khau-kiem-thu";
    static final String OTP = "249560";
    private static final String STATUS = "/v1/signatures/sign/";

    private final SigningService service;
    private final Map<String, SigningRequest> activations = new ConcurrentHashMap<>();

    SmartCaServer(SigningService service) {
        this.service = service;
    }

    SigningAnswer answer(String path, byte[] body) throws IOException {
        if (path.startsWith(STATUS) && path.endsWith("/status")) {
            return status(path.substring(STATUS.length(), path.length() - "/status".length()), body);
        }
        String message = switch (path) {
            case "/v1/credentials/get_certificate" -> "portal/smartca-certificates.request";
            case "/v1/signatures/sign" -> "portal/smartca-sign.request";
            case "/v2/signatures/sign" -> "portal/smartca-sign2.request";
            default -> "portal/smartca-confirm.request";
        };
        Optional<JsonNode> read = service.validate(message, body);
        if (read.isEmpty()) {
            return answerWith(400, "BAD_REQUEST", null);
        }
        JsonNode asked = read.get();
        boolean known = asked.path("sp_id").asText().equals(CscServer.CLIENT)
                && asked.path("sp_password").asText().equals(CscServer.SECRET)
                && asked.path("user_id").asText().equals(ACCOUNT);
        if (!known) {
            return answerWith(401, "SP_CREDENTIAL_INVALID", null);
        }
        return switch (path) {
            case "/v1/credentials/get_certificate" -> certificates(asked);
            case "/v1/signatures/sign" -> sign(asked);
            case "/v2/signatures/sign" -> begin(asked);
            default -> confirm(asked);
        };
    }

    private static SigningAnswer answerWith(int code, String message, @Nullable ObjectNode data) {
        return SigningAnswer.of(SigningService.newObject()
                .put("status_code", code)
                .put("message", message)
                .set("data", data));
    }

    private SigningAnswer certificates(JsonNode asked) {
        ObjectNode data = SigningService.newObject();
        ObjectNode row = data.putArray("user_certificates").addObject();
        row.put("service_type", "SMARTCA")
                .put("cert_id", UUID.randomUUID().toString())
                .put("cert_status", "Đang hoạt động")
                .put("serial_number", service.serial())
                .put("cert_data", service.certificate(0))
                .put("transaction_id", asked.path("transaction_id").asText());
        row.putObject("chain_data").put("ca_cert", service.certificate(1)).put("root_cert", service.certificate(2));
        return answerWith(200, "Success", data);
    }

    private static SigningRequest registerRequest(JsonNode asked) {
        JsonNode file = asked.at("/sign_files/0");
        byte[] digest = HexFormat.of().parseHex(file.path("data_to_be_signed").asText());
        return new SigningRequest(
                file.path("doc_id").asText(), Base64.getEncoder().encodeToString(digest), SigningService.SHA256, "");
    }

    private SigningAnswer sign(JsonNode asked) {
        ObjectNode data = SigningService.newObject()
                .put("transaction_id", asked.path("transaction_id").asText())
                .put("tran_code", service.store(registerRequest(asked)));
        return answerWith(200, "sig_wait_for_user_confirm", data);
    }

    private SigningAnswer status(String ticket, byte[] body) throws IOException {
        SigningRequest one =
                service.validate("portal/smartca-status.request", body).isEmpty() ? null : service.find(ticket);
        if (one == null) {
            return answerWith(400, "BAD_REQUEST", null);
        }
        SigningFault fault = service.fault();
        if (fault == SigningFault.LATE) {
            ObjectNode data = SigningService.newObject().put("transaction_id", one.id());
            data.putArray("signatures");
            return answerWith(200, "sig_wait_for_user_confirm", data);
        } else if (fault == SigningFault.REFUSED) {
            return answerWith(200, "REJECTED", null);
        } else if (fault == SigningFault.EXPIRED) {
            return answerWith(200, "EXPIRED", null);
        }
        return answerWith(200, "SUCCESS", signedNode(one));
    }

    private ObjectNode signedNode(SigningRequest one) throws IOException {
        ObjectNode data = SigningService.newObject().put("transaction_id", one.id());
        data.putArray("signatures").add(value(one));
        return data;
    }

    private ObjectNode value(SigningRequest one) throws IOException {
        return SigningService.newObject()
                .put(
                        "doc_id",
                        service.hasFault(SigningFault.OTHER_DOCUMENT)
                                ? UUID.randomUUID().toString()
                                : one.id())
                .put("signature_value", service.signAsBase64(one))
                .putNull("timestamp_signature");
    }

    private SigningAnswer begin(JsonNode asked) {
        boolean person = asked.path("password").asText().equals(PASSWORD)
                && asked.path("otp").asText().equals(OTP);
        if (!person) {
            return answerWith(401, "SP_CREDENTIAL_INVALID", null);
        }
        String activation = UUID.randomUUID().toString();
        activations.put(activation, registerRequest(asked));
        ObjectNode data = SigningService.newObject()
                .put("transaction_id", asked.path("transaction_id").asText())
                .put("tran_code", UUID.randomUUID().toString())
                .put("sad", activation)
                .put("expired_in", 299);
        return answerWith(200, "sig_wait_for_user_confirm", data);
    }

    private SigningAnswer confirm(JsonNode asked) throws IOException {
        SigningRequest one = activations.remove(asked.path("sad").asText());
        boolean person = asked.path("password").asText().equals(PASSWORD);
        return one == null || !person
                ? answerWith(401, "SP_CREDENTIAL_INVALID", null)
                : answerWith(200, "Success", signedNode(one));
    }

    /** Returns the body of the callback about the request with this id. */
    byte[] callback(String id) throws IOException {
        SigningRequest one = service.findRequest(id);
        if (one == null) {
            throw new IllegalArgumentException("nothing was asked under this id");
        }
        ObjectNode told = SigningService.newObject()
                .put("sp_id", CscServer.CLIENT)
                .put("status_code", 200)
                .put("message", service.hasFault(SigningFault.EXPIRED) ? "EXPIRED" : "SUCCESS")
                .put("transaction_id", id);
        told.putArray("signed_files").add(value(one));
        return SigningService.JSON.writeValueAsBytes(told);
    }
}
