package vn.lienthong.sandbox.internal.signing;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is answered.
 *
 * @param status HTTP status
 * @param tree the body
 */
record SigningAnswer(int status, JsonNode tree) {
    static SigningAnswer of(JsonNode tree) {
        return new SigningAnswer(200, tree);
    }

    /** Returns a refusal as MySign and the CSC have it. */
    static SigningAnswer error(int status, String code) {
        return new SigningAnswer(
                status, SigningService.newObject().put("error", code).put("error_description", "KIỂM THỬ"));
    }
}
