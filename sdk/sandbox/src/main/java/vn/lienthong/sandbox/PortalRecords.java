package vn.lienthong.sandbox;

import java.util.List;
import java.util.Objects;
import vn.lienthong.sandbox.internal.portal.PortalSimulator;

/**
 * The records of the simulated portal other than dossiers of agencies, as JSON texts with the keys of the wire.
 */
public final class PortalRecords {
    private final PortalSimulator portal;

    PortalRecords(PortalSimulator portal) {
        this.portal = portal;
    }

    /** Simulates that a citizen filed a dossier at the portal, so that an agency can report on it. */
    public void file(String code) {
        portal.fileDossier(Objects.requireNonNull(code, "code"));
    }

    /** Returns the codes of the dossiers that were filed at the portal, in the order of filing. */
    public List<String> filedDossiers() {
        return portal.filedDossiers();
    }

    /** Returns the reports on a dossier that was filed at the portal, in the order of arrival. */
    public List<String> reports(String code) {
        return portal.reports(code);
    }

    /** Returns the replies of agencies to a question at the portal. */
    public List<String> replies(String question) {
        return portal.replies(question);
    }

    /** Returns the questions that agencies have published. */
    public List<String> publishedQuestions() {
        return portal.publishedQuestions();
    }

    /** Returns the rows of satisfaction figures. */
    public List<String> feedback() {
        return portal.feedback();
    }
}
