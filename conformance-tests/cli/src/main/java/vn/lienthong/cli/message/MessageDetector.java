package vn.lienthong.cli.message;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.lienthong.judge.MessageJudge;

/**
 * Tells which message a body is: a request by the service it names, an answer by its first row, whatever else by the keys it
 * must have.
 */
public final class MessageDetector {
    private final List<MessageShape> signatures;

    private MessageDetector(List<MessageShape> signatures) {
        this.signatures = signatures;
    }

    /** Knows every message of the specification. */
    public static MessageDetector standard() {
        return new MessageDetector(
                MessageJudge.standard().messages().stream().map(MessageShape::of).toList());
    }

    /**
     * The names of what a body may be.
     *
     * @return none if it cannot be told; two for a dossier, the authored form before the accepted one (LT-MSG-007)
     */
    public List<String> of(byte[] body) {
        BodySniffer peek = BodySniffer.at(body);
        List<MessageShape> found;
        if (!peek.service().isEmpty()) {
            List<MessageShape> named = signatures.stream()
                    .filter(signature -> signature.service().equals(peek.service()))
                    .sorted(Comparator.comparing(MessageDetector::authoredFirst))
                    .toList();
            // The portal calls agencies by services of which not every name is public.
            found = named.isEmpty() ? byKeys(peek.keys()) : named;
        } else if (peek.keys().contains("error_code")) {
            found = answer(peek);
        } else {
            found = byKeys(peek.keys());
        }
        return found.stream().map(MessageShape::message).toList();
    }

    private static boolean authoredFirst(MessageShape signature) {
        return !signature.message().endsWith(".authored");
    }

    /** Only an answer with a row, or with the session that a login gives, says what it answers. */
    private List<MessageShape> answer(BodySniffer peek) {
        if (peek.keys().contains("session")) {
            return signatures.stream()
                    .filter(signature -> signature.message().endsWith("/login.answer"))
                    .toList();
        }
        return signatures.stream()
                .filter(signature -> signature.answer() && signature.likeness(peek.row()) > 0)
                .max(Comparator.comparingDouble(signature -> signature.likeness(peek.row())))
                .stream()
                .toList();
    }

    private List<MessageShape> byKeys(Set<String> keys) {
        return signatures.stream()
                .filter(signature -> !signature.answer()
                        && signature.service().isEmpty()
                        && !signature.required().isEmpty()
                        && signature.knows(keys)
                        && keys.containsAll(signature.required()))
                .max(Comparator.comparingInt(signature -> signature.required().size()))
                .stream()
                .toList();
    }
}
