package vn.lienthong.portal.internal.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.http.Operation;

/**
 * Requests for a gateway that expects dossiers or processing steps as bare rows and all other values in the query
 * (LT-SVC-017).
 */
public final class GatewayRows {
    private static final byte[] DATA_KEY = "\"data\":".getBytes(StandardCharsets.UTF_8);

    private GatewayRows() {}

    public static boolean isSupported(String service) {
        return service.equals(RequestWriter.SYNC_SERVICE) || service.equals(RequestWriter.STEPS_SERVICE);
    }

    /** Returns the query of a write: the agency and, for a dossier, whether it is updated. */
    public static String query(AgencyCode agency, Operation operation) {
        String query = "MaDinhDanhDV=" + URLEncoder.encode(agency.value(), StandardCharsets.UTF_8);
        return switch (operation) {
            case CREATE -> query + "&isUpdating=False";
            case UPSERT_BY_KEY -> query + "&isUpdating=True";
            default -> query;
        };
    }

    /**
     * Returns the list in a composed body. It is the last member, and no earlier text can contain its key in quotes.
     */
    public static byte[] extractRows(byte[] body) {
        int from = 0;
        while (!Arrays.equals(body, from, from + DATA_KEY.length, DATA_KEY, 0, DATA_KEY.length)) {
            from++;
        }
        return Arrays.copyOfRange(body, from + DATA_KEY.length, body.length - 1);
    }
}
