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
 * Options for downloading files. Immutable. The text form contains no address.
 *
 * @param guard checks which addresses are allowed; {@link UrlGuard#standard()} by default
 * @param http timeouts, keys and certificates; its proxy, limits and transport are not used, see {@link
 *     vn.lienthong.http.UrlFetcher}
 * @param maxBytes maximum size of a file in bytes; 200 MB by default, at least 1
 * @param maxDuration maximum time for a whole file, even if data keeps arriving slowly; 10 minutes by default, at
 *     most one hour
 * @param hostRewrite the agency's own adapter, such as {@code http://10.0.0.5:8080/VXPAdapter}, which replaces the
 *     scheme, the host and the first path segment of every address (LT-FILE-009); none by default. It is
 *     configured by the site, so the guard allows it and addresses below its path, wherever it is
 * @param storeEndpoint endpoint where a provincial gateway returns files by path (LT-FILE-010); none by default.
 *     It is allowed wherever it is, but used only by {@link FileDownloads#fetchStored}: no address in a message
 *     can reach it
 * @param bareStoreText whether base64 from the store is also accepted without quotation marks; false by default,
 *     because a word such as {@code NotFound} is also valid base64
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
    /** Default maximum file size: 200 MB. */
    public static final long MAX_BYTES = 200_000_000;

    /** Default maximum time for a download: 10 minutes. */
    public static final Duration MAX_DURATION = Duration.ofMinutes(10);

    public DownloadOptions {
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(maxDuration, "maxDuration");
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be >= 1");
        }
        if (maxDuration.isNegative() || maxDuration.isZero() || maxDuration.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("maxDuration must be > 0 and at most 1 hour");
        }
    }

    /** Returns the defaults. */
    public static DownloadOptions standard() {
        return DownloadOptionsBuilder.builder().build();
    }

    /** Returns a builder with these options. */
    public DownloadOptionsBuilder toBuilder() {
        return DownloadOptionsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return "DownloadOptions[" + guard + ", " + maxBytes + " bytes, " + maxDuration + "]";
    }
}
