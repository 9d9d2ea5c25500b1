package vn.lienthong.portal.file;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.UrlGuard;
import vn.lienthong.value.Modelled;

/**
 * How files are fetched. Immutable; its text form shows no address.
 *
 * @param guard which addresses are taken; {@link UrlGuard#standard()}
 * @param http timeouts, keys and certificates; its proxy, limits and transport are not used, see
 *     {@link vn.lienthong.http.UrlFetcher}
 * @param maxBytes most bytes of a file; 200 MB by default, at least 1
 * @param maxDuration time for a whole file, however it drips; 10 minutes by default, up to an hour
 * @param hostRewrite the agency's own adapter, such as {@code http://10.0.0.5:8080/VXPAdapter}, which takes the place of scheme,
 *     host and first part of the path of every address (LT-FILE-009); none by default. It is the site's word, so the guard takes
 *     it, and what is below its path, where it is
 * @param storeEndpoint where a provincial gateway gives out files by their path (LT-FILE-010); none by default. Taken where it is,
 *     but for {@link FileDownloads#fetchStored} alone: no address in a message leads there
 * @param bareStoreText whether the store's base64 is taken without quotation marks too; false by default, because a word such as
 *     {@code NotFound} is base64 as well
 */
@Modelled
public record DownloadOptions(
        @RecordBuilder.Initializer(source = UrlGuard.class, value = "standard")
        UrlGuard guard,

        @RecordBuilder.Initializer(source = ClientOptions.class, value = "defaults")
        ClientOptions http,

        @RecordBuilder.Initializer("MAX_BYTES") long maxBytes,

        @RecordBuilder.Initializer("MAX_DURATION") Duration maxDuration,

        @Nullable URI hostRewrite,
        @Nullable URI storeEndpoint,
        boolean bareStoreText) {
    /** 200 MB. */
    public static final long MAX_BYTES = 200_000_000;

    /** 10 minutes. */
    public static final Duration MAX_DURATION = Duration.ofMinutes(10);

    public DownloadOptions {
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(maxDuration, "maxDuration");
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be at least 1");
        }
        if (maxDuration.isNegative() || maxDuration.isZero() || maxDuration.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("longest must be above zero and up to an hour");
        }
    }

    /** Returns the defaults. */
    public static DownloadOptions standard() {
        return DownloadOptionsBuilder.builder().build();
    }

    /** Returns a builder that starts from these options. */
    public DownloadOptionsBuilder toBuilder() {
        return DownloadOptionsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return "DownloadOptions[" + guard + ", " + maxBytes + " bytes, " + maxDuration + "]";
    }
}
