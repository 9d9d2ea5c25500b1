package vn.lienthong.signature.sign;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.TrustServiceClient;
import vn.lienthong.signature.internal.TimestampRequest;

/**
 * Asks a timestamp authority (RFC 3161) for what makes level T of a signature (LT-SGN-040 to LT-SGN-043). Its answer is checked for being
 * an answer to this request; whether the authority is trusted, a verifier says.
 */
public final class TimestampClient {
    /** How many bytes a PDF keeps free for a timestamp by default. */
    public static final int DEFAULT_RESERVED_BYTES = 16 << 10;

    private final @Nullable TrustServiceClient serviceClient;
    private final boolean optional;
    private final int reservedBytes;

    private TimestampClient(@Nullable TrustServiceClient courier, boolean later, int room) {
        this.serviceClient = courier;
        this.optional = later;
        this.reservedBytes = room;
    }

    /** No timestamp: signatures are of level B. */
    public static TimestampClient none() {
        return new TimestampClient(null, false, 0);
    }

    /** Level T; where no timestamp is to be had, nothing is written. */
    public static TimestampClient of(TrustServiceClient courier) {
        return new TimestampClient(Objects.requireNonNull(courier, "courier"), false, DEFAULT_RESERVED_BYTES);
    }

    /** Level B now where no timestamp is to be had, with a warning; {@code addTimestamp} makes it T later. */
    public TimestampClient optional() {
        return new TimestampClient(serviceClient, true, reservedBytes);
    }

    /** Returns how many bytes a PDF keeps free for the timestamp. */
    public TimestampClient withReservedBytes(int bytes) {
        return new TimestampClient(serviceClient, optional, bytes);
    }

    /** Returns whether level T is wanted. */
    public boolean isEnabled() {
        return serviceClient != null;
    }

    /** Returns whether level B will do for now. */
    public boolean isOptional() {
        return optional;
    }

    public int reservedBytes() {
        return reservedBytes;
    }

    /**
     * Returns a timestamp over octets.
     *
     * @return the DER of the token
     * @throws SigningException if nobody answered, which may pass, or the answer is none to this request
     */
    public byte[] requestTimestamp(byte[] octets) {
        if (serviceClient == null) {
            throw new SigningException("signing.stamp.none");
        }
        TimestampRequest errand = TimestampRequest.forBytes(octets);
        try {
            return errand.parseToken(
                    serviceClient.carry(TrustServiceClient.TrustRequestKind.TIMESTAMP, null, errand.toDer()));
        } catch (IOException e) {
            throw SigningException.temporary("signing.stamp.away", e);
        }
    }
}
