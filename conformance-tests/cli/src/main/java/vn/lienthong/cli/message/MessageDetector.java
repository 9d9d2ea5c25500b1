package vn.lienthong.cli.message;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.lienthong.judge.MessageJudge;

/**
 * Recognises messages: a request by its service, an answer by its first row, any other message by its required
 * keys.
 */
public final class MessageDetector {
    private final List<MessageShape> shapes;

    private MessageDetector(List<MessageShape> signatures) {
        this.shapes = signatures;
    }

    /** Returns a detector for all messages of the specification. */
    public static MessageDetector standard() {
        return new MessageDetector(MessageJudge.standard().messages().stream()
                .map(MessageShape::read)
                .toList());
    }

    /**
     * Returns the names of the possible messages.
     *
     * @return an empty list if the message is not recognised; two names for a dossier, the authored form before the
     *     accepted one (LT-MSG-007)
     */
    public List<String> detect(byte[] body) {
        BodySniffer peek = BodySniffer.sniff(body);
        List<MessageShape> found;
        if (!peek.service().isEmpty()) {
            List<MessageShape> named = shapes.stream()
                    .filter(signature -> signature.service().equals(peek.service()))
                    .sorted(Comparator.comparing(MessageDetector::authoredOrder))
                    .toList();
            // The names of some services with which the portal calls agencies are not public.
            found = named.isEmpty() ? detectByKeys(peek.keys()) : named;
        } else if (peek.keys().contains("error_code")) {
            found = detectAnswer(peek);
        } else {
            found = detectByKeys(peek.keys());
        }
        return found.stream().map(MessageShape::message).toList();
    }

    private static boolean authoredOrder(MessageShape signature) {
        return !signature.message().endsWith(".authored");
    }

    /** An answer is recognised only by a row, or by the session of a login. */
    private List<MessageShape> detectAnswer(BodySniffer peek) {
        if (peek.keys().contains("session")) {
            return shapes.stream()
                    .filter(signature -> signature.message().endsWith("/login.answer"))
                    .toList();
        }
        return shapes.stream()
                .filter(signature -> signature.isAnswer() && signature.similarity(peek.row()) > 0)
                .max(Comparator.comparingDouble(signature -> signature.similarity(peek.row())))
                .stream()
                .toList();
    }

    private List<MessageShape> detectByKeys(Set<String> keys) {
        return shapes.stream()
                .filter(signature -> !signature.isAnswer()
                        && signature.service().isEmpty()
                        && !signature.required().isEmpty()
                        && signature.knowsMostOf(keys)
                        && keys.containsAll(signature.required()))
                .max(Comparator.comparingInt(signature -> signature.required().size()))
                .stream()
                .toList();
    }
}
