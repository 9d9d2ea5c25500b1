package vn.lienthong.signature;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import vn.lienthong.value.Modelled;

/**
 * Options for signature verification. Immutable.
 *
 * @param anchors trusted certificates; {@link TrustAnchors#none()} by default, and then no signature is trusted
 * @param profile {@link VerificationProfile#STRICT} by default
 * @param trustServiceClient client that fetches data that the document lacks; {@link TrustServiceClient#none()} by
 *     default
 * @param clock clock for the time of verification
 * @param maxBytes maximum size of a document that is read into memory; applies to XML and to CMS with its content;
 *     64 MiB by default
 * @param maxSignatures maximum number of signatures in one document; 100 by default
 * @param freshness how long after its issue a CRL or OCSP response without a next update is current; seven days by
 *     default
 */
@Modelled
public record VerificationOptions(
        @RecordBuilder.Initializer(source = TrustAnchors.class, value = "none")
        TrustAnchors anchors,

        @RecordBuilder.Initializer("PROFILE") VerificationProfile profile,

        @RecordBuilder.Initializer(source = TrustServiceClient.class, value = "none")
        TrustServiceClient trustServiceClient,

        @RecordBuilder.Initializer(source = Clock.class, value = "systemUTC")
        Clock clock,

        @RecordBuilder.Initializer("MAX_BYTES") long maxBytes,

        @RecordBuilder.Initializer("MAX_SIGNATURES") int maxSignatures,

        @RecordBuilder.Initializer("FRESHNESS") Duration freshness) {
    /** The default profile. */
    public static final VerificationProfile PROFILE = VerificationProfile.STRICT;
    /** The default maximum size of a document that is read into memory, in bytes. */
    public static final long MAX_BYTES = 64L << 20;
    /** The default maximum number of signatures in one document. */
    public static final int MAX_SIGNATURES = 100;
    /** The default period in which a revocation statement without a next update is current. */
    public static final Duration FRESHNESS = Duration.ofDays(7);

    public VerificationOptions {
        Objects.requireNonNull(anchors, "anchors");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(trustServiceClient, "trustServiceClient");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(freshness, "freshness");
    }

    /** Returns the default options: no trust anchors, no remote requests, strict profile. */
    public static VerificationOptions defaults() {
        return VerificationOptionsBuilder.builder().build();
    }

    /** Returns a builder with the values of these options. */
    public VerificationOptionsBuilder toBuilder() {
        return VerificationOptionsBuilder.builder(this);
    }
}
