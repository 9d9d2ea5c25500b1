package vn.lienthong.portal;

import java.util.Objects;

/**
 * The subsystem to which the adapter relays ({@code dstcode}), and where the adapter reads it (LT-TRN-002).
 *
 * @param code such as {@code VN:GOV:000.00.00.G22:vpcpdvcprovider}, which is a dated example and no default
 * @param place header or query parameter, as the adapter of the site wants it
 */
public record AdapterDestination(String code, DestinationPlace place) {
    public AdapterDestination {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        if (!isCode(code)) {
            throw new IllegalArgumentException("code is not printable ASCII without blanks");
        }
    }

    static boolean isCode(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /** Where the adapter reads the code. */
    public enum DestinationPlace {
        /** The HTTP header {@code dstcode}. */
        HEADER,
        /** The query parameter {@code dstcode}. */
        QUERY
    }
}
