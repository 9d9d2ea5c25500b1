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
 * A signature that a person was asked for; {@link #text} outlives a process (LT-RSC-004). Holds no password, no token and no activation
 * data, but the name of the person's account, so it is stored as personal data are.
 *
 * @param service which service, by its configuration
 * @param account of the person
 * @param credential the service's name for the certificate
 * @param id our own, new for each; a callback names it
 * @param ticket the service's, by which it is asked; the digest where the service gives none
 * @param title what the person reads
 * @param until when the person's time is over, to the millisecond
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

    /** To be stored: one line of ASCII. */
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
     * Returns what {@link #text} wrote.
     *
     * @throws SigningException {@code signing.remote.state} if it is something else
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
            // Its words may quote the text.
            throw new SigningException("signing.remote.state");
        }
    }

    @Override
    public String toString() {
        return "PendingSignature[" + until + "]";
    }
}
