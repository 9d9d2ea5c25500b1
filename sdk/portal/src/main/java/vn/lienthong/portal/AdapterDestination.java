package vn.lienthong.portal;

import java.util.Objects;

/**
 * The subsystem to which the adapter forwards a call ({@code dstcode}), and the place of its code in the request
 * (LT-TRN-002).
 *
 * @param code the code, such as {@code VN:GOV:000.00.00.G22:vpcpdvcprovider}; this dated example is not a default
 * @param place header or query parameter, as the adapter of the agency requires
 */
public record AdapterDestination(String code, DestinationPlace place) {
    public AdapterDestination {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        if (!isCode(code)) {
            throw new IllegalArgumentException("code must be printable ASCII without spaces");
        }
    }

    static boolean isCode(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /** The place of the code in a request. */
    public enum DestinationPlace {
        /** The HTTP header {@code dstcode}. */
        HEADER,
        /** The query parameter {@code dstcode}. */
        QUERY
    }
}
