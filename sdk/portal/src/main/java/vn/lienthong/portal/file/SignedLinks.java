package vn.lienthong.portal.file;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.portal.file.LinkCheckResult.LinkRefusalReason;
import vn.lienthong.portal.file.internal.SignedLinkCodec;

/**
 * Links to an agency's own files, which the portal pulls: each opens one file for a while (LT-FILE-011, LT-FILE-012).
 *
 * <p>The path, the end of its time and the dossier, if it names one, are bound by HMAC-SHA-256. Blanks are written as a plus, as
 * the portal does; a reader that writes them as {@code %20} is understood too. Immutable and thread-safe; no link is stored.
 */
public final class SignedLinks {
    private final String base;
    private final Map<String, LinkSigningKey> keys = new LinkedHashMap<>();
    private final LinkSigningKey first;
    private final Clock clock;

    /**
     * Links below an address.
     *
     * @param base where the portal reaches the agency's files, such as a path of its adapter; without a query
     * @param keys the first signs, all verify; at least one, each with an id of its own
     * @param clock tells when a link's time is over
     */
    public SignedLinks(URI base, List<LinkSigningKey> keys, Clock clock) {
        this.base = base.toString().replaceFirst("/+$", "");
        this.clock = Objects.requireNonNull(clock, "clock");
        if (base.getRawQuery() != null || base.getRawFragment() != null || !base.isAbsolute()) {
            throw new IllegalArgumentException("base is an absolute address without a query");
        }
        for (LinkSigningKey key : keys) {
            if (this.keys.put(key.id(), key) != null) {
                throw new IllegalArgumentException("two keys have one id");
            }
        }
        this.first = keys.stream().findFirst().orElseThrow(() -> new IllegalArgumentException("keys is empty"));
    }

    /** Returns a link to a file; see {@link #sign(String, Duration, DossierCode)}. */
    public FileUrl sign(String path, Duration life) {
        return createLink(path, life, null);
    }

    /**
     * Returns a link to a file that belongs to a dossier.
     *
     * @param path of the file below the agency's folder, with slashes and not encoded; without empty parts, {@code .} and
     *     {@code ..}, control characters and halves of characters
     * @param life how long it opens the file: above zero, in whole seconds, and at most until the year 33658
     * @throws IllegalArgumentException if the path is no such path, without quoting it, or the life is longer
     */
    public FileUrl sign(String path, Duration life, DossierCode dossier) {
        return createLink(path, life, Objects.requireNonNull(dossier, "dossier"));
    }

    private FileUrl createLink(String path, Duration life, @Nullable DossierCode dossier) {
        if (!SignedLinkCodec.usable(Objects.requireNonNull(path, "path"))) {
            throw new IllegalArgumentException("path is not one of plain parts below the folder");
        }
        if (life.toSeconds() < 1) {
            throw new IllegalArgumentException("life is at least a second");
        }
        Instant now = clock.instant();
        if (life.toSeconds() >= SignedLinkCodec.LAST_END - now.getEpochSecond()) {
            throw new IllegalArgumentException("life ends later than a link can say");
        }
        long end = now.plus(life).getEpochSecond();
        String code = dossier == null ? "" : dossier.value();
        SignedLinkCodec text = new SignedLinkCodec(path, end, first.id(), code);
        String encoded = Stream.of(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
        return FileUrl.of(base + "/" + encoded + "?" + text.query(text.mac(first.secret())));
    }

    /**
     * Judges what was asked for.
     *
     * @param target path and query as they came, not decoded, of which the path begins behind the one of the base; parameters
     *     that an adapter has added are passed over
     */
    public LinkCheckResult verify(String target) {
        Optional<SignedLinkCodec.SignedLinkText> read = SignedLinkCodec.read(target);
        if (read.isEmpty()) {
            return new LinkCheckResult.LinkRefused(LinkRefusalReason.MALFORMED);
        }
        SignedLinkCodec text = read.get().text();
        LinkSigningKey key = keys.get(text.key());
        if (key == null) {
            return new LinkCheckResult.LinkRefused(LinkRefusalReason.UNKNOWN_KEY);
        }
        if (!MessageDigest.isEqual(
                bytes(text.mac(key.secret())), bytes(read.get().mac()))) {
            return new LinkCheckResult.LinkRefused(LinkRefusalReason.FORGED);
        }
        if (!clock.instant().isBefore(Instant.ofEpochSecond(text.end()))) {
            return new LinkCheckResult.LinkRefused(LinkRefusalReason.EXPIRED);
        }
        return new LinkCheckResult.LinkGranted(
                text.path(),
                Optional.of(text.dossier()).filter(code -> !code.isEmpty()).map(DossierCode::of));
    }

    private static byte[] bytes(String mac) {
        return mac.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SignedLinks[" + keys.size() + " keys]";
    }
}
