package vn.lienthong.signature.sign;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.TrustServiceClient;
import vn.lienthong.signature.internal.TimestampRequest;

/**
 * A client for timestamps (RFC 3161), which make a signature level T (LT-SGN-040 to LT-SGN-043). It checks that
 * the response belongs to the request. A verifier decides whether the authority is trusted.
 */
public final class TimestampClient {
    /** The default number of bytes that a PDF reserves for a timestamp. */
    public static final int DEFAULT_RESERVED_BYTES = 16 << 10;

    private final @Nullable TrustServiceClient serviceClient;
    private final boolean optional;
    private final int reservedBytes;

    private TimestampClient(@Nullable TrustServiceClient serviceClient, boolean later, int room) {
        this.serviceClient = serviceClient;
        this.optional = later;
        this.reservedBytes = room;
    }

    /** Returns a client without a timestamp service: signatures are level B. */
    public static TimestampClient none() {
        return new TimestampClient(null, false, 0);
    }

    /** Creates a client for level T. If no timestamp is available, signing fails and nothing is written. */
    public static TimestampClient of(TrustServiceClient client) {
        return new TimestampClient(Objects.requireNonNull(client, "client"), false, DEFAULT_RESERVED_BYTES);
    }

    /**
     * Returns a copy that does not fail without a timestamp: the signature is then level B, with a warning. {@code
     * addTimestamp} can make it level T later.
     */
    public TimestampClient optional() {
        return new TimestampClient(serviceClient, true, reservedBytes);
    }

    /** Returns a copy with another number of bytes that a PDF reserves for the timestamp. */
    public TimestampClient withReservedBytes(int bytes) {
        return new TimestampClient(serviceClient, optional, bytes);
    }

    /** Returns whether timestamps are requested. */
    public boolean isEnabled() {
        return serviceClient != null;
    }

    /** Returns whether level B is accepted if no timestamp is available. */
    public boolean isOptional() {
        return optional;
    }

    public int reservedBytes() {
        return reservedBytes;
    }

    /**
     * Requests a timestamp over bytes.
     *
     * @return the DER of the token
     * @throws SigningException if there is no response, which is temporary, or the response does not belong to the
     *     request
     */
    public byte[] requestTimestamp(byte[] content) {
        if (serviceClient == null) {
            throw new SigningException("signing.stamp.none");
        }
        TimestampRequest requestKind = TimestampRequest.forBytes(content);
        try {
            return requestKind.parseToken(
                    serviceClient.send(TrustServiceClient.TrustRequestKind.TIMESTAMP, null, requestKind.toDer()));
        } catch (IOException e) {
            throw SigningException.temporary("signing.stamp.away", e);
        }
    }
}
