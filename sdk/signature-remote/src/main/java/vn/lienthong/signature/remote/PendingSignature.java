package vn.lienthong.signature.remote;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.SigningException;

/**
 * A signature that awaits the confirmation of a person. Its {@link #text} can be stored beyond the life of a
 * process (LT-RSC-004).
 *
 * <p>It contains no password, token or activation data. It contains the name of the person's account and must be
 * stored as personal data.
 *
 * @param service the service, identified by its configuration
 * @param account account of the person
 * @param credential id of the certificate at the service
 * @param id our id, new for each order; a callback contains it
 * @param ticket id of the order at the service, used for polling; the digest if the service returns no id
 * @param title title that the person reads
 * @param until end of the person's time, truncated to milliseconds
 */
public record PendingSignature(
        String service,
        FreeText account,
        FreeText credential,
        String id,
        String ticket,
        FreeText title,
        Instant until) {
    private static final String FORM = "lt1";
    private static final int PART_COUNT = 8;
    private static final int MAX_LENGTH = 1 << 20;

    public PendingSignature {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(credential, "credential");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(title, "title");
        until = until.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns a text to be stored: one line of ASCII. */
    public String text() {
        return Stream.of(
                        FORM,
                        service,
                        account.value(),
                        credential.value(),
                        id,
                        ticket,
                        title.value(),
                        Long.toString(until.toEpochMilli()))
                .map(part ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
    }

    /**
     * Parses the result of {@link #text}.
     *
     * @throws SigningException {@code signing.remote.state} if the text is not valid
     */
    public static PendingSignature of(String text) {
        String[] parts = text.length() > MAX_LENGTH ? new String[0] : text.split("\\.", -1);
        if (parts.length != PART_COUNT) {
            throw new SigningException("signing.remote.state");
        }
        try {
            List<String> read = Arrays.stream(parts)
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            if (!read.get(0).equals(FORM)) {
                throw new SigningException("signing.remote.state");
            }
            return new PendingSignature(
                    read.get(1),
                    FreeText.of(read.get(2)),
                    FreeText.of(read.get(3)),
                    read.get(4),
                    read.get(5),
                    FreeText.of(read.get(6)),
                    Instant.ofEpochMilli(Long.parseLong(read.get(7))));
        } catch (IllegalArgumentException | DateTimeException e) {
            // The message of the exception may quote the text.
            throw new SigningException("signing.remote.state");
        }
    }

    @Override
    public String toString() {
        return "PendingSignature[" + until + "]";
    }
}
