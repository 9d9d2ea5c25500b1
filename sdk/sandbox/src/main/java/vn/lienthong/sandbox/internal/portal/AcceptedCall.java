package vn.lienthong.sandbox.internal.portal;

import com.fasterxml.jackson.databind.JsonNode;
import vn.lienthong.sandbox.internal.RequestRecord;

/**
 * A call that was judged and let in.
 *
 * @param body the whole body
 * @param requestRecord the request it came with
 */
record AcceptedCall(JsonNode body, RequestRecord requestRecord) {
    /** Returns a text at the top of the body; the judge has seen to it that it is there. */
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
