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
 * Signer and verifier of links to an agency's own files, which the portal downloads. Each link gives access to one
 * file for a limited time (LT-FILE-011, LT-FILE-012).
 *
 * <p>An HMAC-SHA-256 protects the path, the expiry time and the dossier, if the link names one. Spaces are written
 * as a plus, as the portal does; {@code %20} is accepted too. Immutable and thread-safe; no link is stored.
 */
public final class SignedLinks {
    private final String base;
    private final Map<String, LinkSigningKey> keys = new LinkedHashMap<>();
    private final LinkSigningKey first;
    private final Clock clock;

    /**
     * Creates links below a base address.
     *
     * @param base the address where the portal reaches the agency's files, such as a path of its adapter; without a
     *     query
     * @param keys the first key signs, all keys verify; at least one, each with a unique id
     * @param clock decides whether a link has expired
     */
    public SignedLinks(URI base, List<LinkSigningKey> keys, Clock clock) {
        this.base = base.toString().replaceFirst("/+$", "");
        this.clock = Objects.requireNonNull(clock, "clock");
        if (base.getRawQuery() != null || base.getRawFragment() != null || !base.isAbsolute()) {
            throw new IllegalArgumentException("base must be an absolute URL without query and fragment");
        }
        for (LinkSigningKey key : keys) {
            if (this.keys.put(key.id(), key) != null) {
                throw new IllegalArgumentException("keys must have unique ids");
            }
        }
        this.first =
                keys.stream().findFirst().orElseThrow(() -> new IllegalArgumentException("keys must not be empty"));
    }

    /** Returns a link to a file; see {@link #sign(String, Duration, DossierCode)}. */
    public FileUrl sign(String path, Duration life) {
        return createLink(path, life, null);
    }

    /**
     * Returns a link to a file that belongs to a dossier.
     *
     * @param path path of the file below the agency's folder, with slashes and not encoded; without empty segments,
     *     {@code .} and {@code ..}, control characters and unpaired surrogates
     * @param life how long the link is valid: above zero, in whole seconds, and at most until the year 33658
     * @throws IllegalArgumentException if the path is invalid or the life is out of range; the message does not quote
     *     the path
     */
    public FileUrl sign(String path, Duration life, DossierCode dossier) {
        return createLink(path, life, Objects.requireNonNull(dossier, "dossier"));
    }

    private FileUrl createLink(String path, Duration life, @Nullable DossierCode dossier) {
        if (!SignedLinkCodec.usable(Objects.requireNonNull(path, "path"))) {
            throw new IllegalArgumentException("path must consist of plain segments below the folder");
        }
        if (life.toSeconds() < 1) {
            throw new IllegalArgumentException("life must be at least 1 second");
        }
        Instant now = clock.instant();
        if (life.toSeconds() >= SignedLinkCodec.LAST_END - now.getEpochSecond()) {
            throw new IllegalArgumentException("life must end before the latest expiry time of a link");
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
     * Verifies a requested link.
     *
     * @param target path and query as received, not decoded; the path starts after the path of the base address.
     *     Parameters added by an adapter are ignored
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
