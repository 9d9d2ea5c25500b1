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
 * What a person is told of a dossier: its code and its status, and nothing else (LT-NOTE-002).
 *
 * @param id the same for every delivery of this notice: a channel that has it already drops it (LT-NOTE-003)
 * @param recipient whom the agency's channel tells, as {@link NoticeRecipients} named it; masked in texts
 * @param dossier the dossier
 * @param status where it stands now
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

    /** One sentence for the person. */
    public String text(Language language) {
        return MessageCatalogue.text("notice.text", language, List.of(dossier.value(), status.name(language)));
    }

    /** One sentence for the person that names the agency. */
    public String text(Language language, String agency) {
        return MessageCatalogue.text(
                "notice.text.agency", language, List.of(agency, dossier.value(), status.name(language)));
    }
}
