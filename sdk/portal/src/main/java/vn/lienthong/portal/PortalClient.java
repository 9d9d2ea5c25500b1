package vn.lienthong.portal;

import java.util.Objects;
import java.util.Optional;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.error.Answer;
import vn.lienthong.portal.catalogue.PortalCatalogue;
import vn.lienthong.portal.dossier.PortalDossiers;
import vn.lienthong.portal.feedback.PortalFeedback;
import vn.lienthong.portal.internal.PortalConnection;
import vn.lienthong.portal.internal.wire.AnswerTables;
import vn.lienthong.portal.internal.wire.PortalQuery;
import vn.lienthong.portal.outbound.OutboundSender;
import vn.lienthong.portal.question.PortalQuestions;
import vn.lienthong.portal.report.PortalReports;
import vn.lienthong.portal.report.ReportStatusTable;

/**
 * The client of the National Public Service Portal for one agency. Thread-safe. Create one instance, share it, and
 * close it when the application ends. The first call that needs a session logs in.
 */
public final class PortalClient implements AutoCloseable {
    private final PortalConnection connection;
    private final PortalCatalogue catalogue;
    private final PortalDossiers dossiers;
    private final OutboundSender outbound;
    private final PortalQuestions questions;
    private final PortalFeedback feedback;

    private PortalClient(PortalConnection connection) {
        this.connection = connection;
        this.catalogue = new PortalCatalogue(connection);
        this.dossiers = new PortalDossiers(connection);
        this.outbound = new OutboundSender(connection);
        this.questions = new PortalQuestions(connection);
        this.feedback = new PortalFeedback(connection);
    }

    /**
     * Creates a client with these options. Sends nothing.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static PortalClient connect(PortalOptions options) {
        return new PortalClient(new PortalConnection(Objects.requireNonNull(options, "options")));
    }

    /** Returns the client for procedures, services, agencies and fields. */
    public PortalCatalogue catalogue() {
        return catalogue;
    }

    /** Returns the client for dossiers and their processing steps. */
    public PortalDossiers dossiers() {
        return dossiers;
    }

    /** Returns the sender of messages that an outbox has stored. */
    public OutboundSender outbound() {
        return outbound;
    }

    /**
     * Returns the client for reports on dossiers that were filed at the portal (LT-SVC-002).
     *
     * @param statuses the agency's table of reported statuses, which has no default
     */
    public PortalReports reports(ReportStatusTable statuses) {
        return new PortalReports(connection, Objects.requireNonNull(statuses, "statuses"));
    }

    /** Returns the client for citizens' questions and the agency's replies. */
    public PortalQuestions questions() {
        return questions;
    }

    /** Returns the client for satisfaction figures. */
    public PortalFeedback feedback() {
        return feedback;
    }

    /** Returns the account on the national portal of an organisation, or of a person with a tax code. */
    public Answer<Optional<TechId>> findAccount(TaxCode code) {
        return lookUpAccount(code);
    }

    /** Returns the account of a person on the national portal. */
    public Answer<Optional<TechId>> findAccount(PersonalId id) {
        return lookUpAccount(id);
    }

    /** Returns the account on the national portal of a person with the number of a former identity card. */
    public Answer<Optional<TechId>> findAccount(OldIdentityCard id) {
        return lookUpAccount(id);
    }

    private Answer<Optional<TechId>> lookUpAccount(MaskedValue number) {
        var response = connection.read(PortalQuery.account(number.value()), AnswerTables.ACCOUNTS);
        Optional<TechId> account =
                response.read().value().rows().stream().findFirst().map(AnswerTables.TechAccount::techId);
        return new Answer<>(account, response.read().findings(), response.correlationId());
    }

    /** Closes the connections, except those of a transport that the options supplied. */
    @Override
    public void close() {
        connection.close();
    }

    @Override
    public String toString() {
        return "PortalClient[" + connection.options() + "]";
    }
}
