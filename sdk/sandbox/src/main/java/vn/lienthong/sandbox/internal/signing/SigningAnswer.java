package vn.lienthong.sandbox.internal.signing;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An answer of a signing service.
 *
 * @param status HTTP status
 * @param tree body
 */
record SigningAnswer(int status, JsonNode tree) {
    static SigningAnswer of(JsonNode tree) {
        return new SigningAnswer(200, tree);
    }

    /** Returns a refusal in the form of MySign and the CSC. */
    static SigningAnswer error(int status, String code) {
        return new SigningAnswer(
                status, SigningService.newObject().put("error", code).put("error_description", "KIỂM THỬ"));
    }
}
