package vn.lienthong.portal.file;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.lienthong.code.personal.Secret;

/**
 * A key for signing links. To rotate keys, put the new key before the old one, which still verifies links until
 * they have expired.
 *
 * @param id appears in each link: 1 to 32 letters, digits, hyphens and underscores
 * @param secret at least 32 bytes, preferably random bytes in base64; known only to the agency
 */
public record LinkSigningKey(String id, Secret secret) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final int MIN_BYTES = 32;

    public LinkSigningKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(secret, "secret");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id must consist of 1 to 32 letters, digits, hyphens and underscores");
        }
        if (secret.value().getBytes(StandardCharsets.UTF_8).length < MIN_BYTES) {
            throw new IllegalArgumentException("secret must have at least " + MIN_BYTES + " bytes");
        }
    }
}
