package vn.lienthong.sync;

import java.util.Objects;
import vn.lienthong.code.DossierCode;

/**
 * Which message of which dossier.
 *
 * @param target where it goes: {@code portal} or {@code notice}
 * @param dossier the dossier it speaks of
 * @param seq its number among the dossier's messages to that target, from 1
 */
public record MessageId(String target, DossierCode dossier, long seq) {
    public MessageId {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(dossier, "dossier");
    }

    /** The id in one text, the same for every delivery of the message. */
    public String text() {
        return target + "/" + dossier.value() + "/" + seq;
    }
}
