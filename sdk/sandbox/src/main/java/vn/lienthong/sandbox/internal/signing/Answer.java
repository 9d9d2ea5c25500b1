package vn.lienthong.sandbox.internal.signing;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is answered.
 *
 * @param status HTTP status
 * @param tree the body
 */
record Answer(int status, JsonNode tree) {
    static Answer of(JsonNode tree) {
        return new Answer(200, tree);
    }

    /** A refusal as MySign and the CSC have it. */
    static Answer error(int status, String code) {
        return new Answer(status, Desk.object().put("error", code).put("error_description", "KIỂM THỬ"));
    }
}
