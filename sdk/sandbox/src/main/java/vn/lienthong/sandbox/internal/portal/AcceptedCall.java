package vn.lienthong.sandbox.internal.portal;

import com.fasterxml.jackson.databind.JsonNode;
import vn.lienthong.sandbox.internal.RequestRecord;

/**
 * A call that passed validation and the session check.
 *
 * @param body the whole body
 * @param requestRecord the record of its request
 */
record AcceptedCall(JsonNode body, RequestRecord requestRecord) {
    /** Returns a top-level text of the body, which the schema guarantees. */
    String text(String key) {
        return body.path(key).asText("");
    }

    Iterable<JsonNode> rows() {
        return body.path("data");
    }

    @Override
    public String toString() {
        return "AcceptedCall[" + requestRecord.number() + "]";
    }
}
