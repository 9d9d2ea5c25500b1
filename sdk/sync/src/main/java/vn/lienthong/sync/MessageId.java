package vn.lienthong.sync;

import java.util.Objects;
import vn.lienthong.code.DossierCode;

/**
 * The id of a message.
 *
 * @param target destination of the message: {@code portal} or {@code notice}
 * @param dossier the dossier of the message
 * @param seq sequence number among the messages of the dossier to that target, from 1
 */
public record MessageId(String target, DossierCode dossier, long seq) {
    public MessageId {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(dossier, "dossier");
    }

    /** Returns the id as one text, the same for every delivery of the message. */
    public String text() {
        return target + "/" + dossier.value() + "/" + seq;
    }
}
