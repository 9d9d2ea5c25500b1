package vn.lienthong.sync;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/**
 * A notice to a person about a dossier: its code and its status, and no other data (LT-NOTE-002).
 *
 * @param id the same for every delivery of this notice, so that a channel can drop a repeated delivery
 *     (LT-NOTE-003)
 * @param recipient recipient within the agency's channel, as returned by {@link NoticeRecipients}; masked in
 *     {@code toString}
 * @param dossier code of the dossier
 * @param status current status of the dossier
 * @param changedAt when the change was written
 */
public record StatusNotice(
        MessageId id, FreeText recipient, DossierCode dossier, DossierStatus status, Instant changedAt) {
    public StatusNotice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /** Returns one sentence for the person. */
    public String text(Language language) {
        return MessageCatalogue.text("notice.text", language, List.of(dossier.value(), status.name(language)));
    }

    /** Returns one sentence for the person that contains the name of the agency. */
    public String text(Language language, String agency) {
        return MessageCatalogue.text(
                "notice.text.agency", language, List.of(agency, dossier.value(), status.name(language)));
    }
}
