package vn.lienthong.signature;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import vn.lienthong.value.Modelled;

/**
 * By what a signature is judged. Immutable.
 *
 * @param anchors on whom the caller relies; {@link TrustAnchors#none()} by default, and then nobody is trusted
 * @param profile {@link VerificationProfile#STRICT} by default
 * @param courier fetches what the document lacks; none by default
 * @param clock the time of verification
 * @param maxBytes of a document that is read into memory, XML and CMS with their content; 64 MiB by default
 * @param maxSignatures of one document; 100 by default
 * @param freshness how old a CRL without an end may be when it is asked for a signature made now; a week by default
 */
@Modelled
public record VerificationOptions(
        @RecordBuilder.Initializer(source = TrustAnchors.class, value = "none")
        TrustAnchors anchors,

        @RecordBuilder.Initializer("PROFILE") VerificationProfile profile,

        @RecordBuilder.Initializer(source = TrustServiceClient.class, value = "none")
        TrustServiceClient courier,

        @RecordBuilder.Initializer(source = Clock.class, value = "systemUTC")
        Clock clock,

        @RecordBuilder.Initializer("MAX_BYTES") long maxBytes,

        @RecordBuilder.Initializer("MAX_SIGNATURES") int maxSignatures,

        @RecordBuilder.Initializer("FRESHNESS") Duration freshness) {
    /** The default profile. */
    public static final VerificationProfile PROFILE = VerificationProfile.STRICT;
    /** The default bound of a document that is read into memory. */
    public static final long MAX_BYTES = 64L << 20;
    /** The default bound of the signatures of one document. */
    public static final int MAX_SIGNATURES = 100;
    /** The default age of a list without an end. */
    public static final Duration FRESHNESS = Duration.ofDays(7);

    public VerificationOptions {
        Objects.requireNonNull(anchors, "anchors");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(courier, "courier");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(freshness, "freshness");
    }

    /** Nobody is trusted, nothing is fetched, today's law. */
    public static VerificationOptions defaults() {
        return VerificationOptionsBuilder.builder().build();
    }

    /** These options, to be changed. */
    public VerificationOptionsBuilder toBuilder() {
        return VerificationOptionsBuilder.builder(this);
    }
}
