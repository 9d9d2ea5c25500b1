package vn.lienthong.sandbox;

import java.util.List;
import java.util.Objects;
import vn.lienthong.sandbox.internal.portal.PortalSimulator;

/** What the played portal has beside dossiers of agencies; each thing as JSON text with the keys of the wire. */
public final class PortalRecords {
    private final PortalSimulator portal;

    PortalRecords(PortalSimulator portal) {
        this.portal = portal;
    }

    /** Plays that a citizen filed a dossier at the portal, so that an agency can report on it. */
    public void file(String code) {
        portal.fileDossier(Objects.requireNonNull(code, "code"));
    }

    /** Returns the codes of the dossiers that began at the portal, in the order of filing. */
    public List<String> filedDossiers() {
        return portal.filedDossiers();
    }

    /** Returns the reports on a dossier that began at the portal, in the order of their arrival. */
    public List<String> reports(String code) {
        return portal.reports(code);
    }

    /** Returns the answers of agencies to a question of the portal. */
    public List<String> replies(String question) {
        return portal.replies(question);
    }

    /** Returns the questions that agencies published. */
    public List<String> publishedQuestions() {
        return portal.publishedQuestions();
    }

    /** Returns the rows of satisfaction figures. */
    public List<String> feedback() {
        return portal.feedback();
    }
}
