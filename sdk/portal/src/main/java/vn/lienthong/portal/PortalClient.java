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
 * The National Public Service Portal, as one agency sees it. Thread-safe; make one and share it, close it when the
 * application ends. Logs in by itself when the first call needs it.
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
     * Returns a client with these options. Makes no call yet.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static PortalClient connect(PortalOptions options) {
        return new PortalClient(new PortalConnection(Objects.requireNonNull(options, "options")));
    }

    /** Procedures, services, agencies, fields. */
    public PortalCatalogue catalogue() {
        return catalogue;
    }

    /** Dossiers and their progress. */
    public PortalDossiers dossiers() {
        return dossiers;
    }

    /** Sends messages that an outbox has stored. */
    public OutboundSender outbound() {
        return outbound;
    }

    /** Reports on dossiers that began at the portal, by the site's table of statuses, which has no default (LT-SVC-002). */
    public PortalReports reports(ReportStatusTable statuses) {
        return new PortalReports(connection, Objects.requireNonNull(statuses, "statuses"));
    }

    /** Citizens' questions and the agency's answers. */
    public PortalQuestions questions() {
        return questions;
    }

    /** Satisfaction figures. */
    public PortalFeedback feedback() {
        return feedback;
    }

    /** Returns the account of an organisation or a person with a tax code on the national portal. */
    public Answer<Optional<TechId>> findAccount(TaxCode code) {
        return lookUpAccount(code);
    }

    /** Returns the account of a person on the national portal. */
    public Answer<Optional<TechId>> findAccount(PersonalId id) {
        return lookUpAccount(id);
    }

    /** Returns the account of a person who is known by the number of a former identity card. */
    public Answer<Optional<TechId>> findAccount(OldIdentityCard id) {
        return lookUpAccount(id);
    }

    private Answer<Optional<TechId>> lookUpAccount(MaskedValue number) {
        var response = connection.read(PortalQuery.account(number.value()), AnswerTables.ACCOUNTS);
        Optional<TechId> account =
                response.read().value().rows().stream().findFirst().map(AnswerTables.TechAccount::techId);
        return new Answer<>(account, response.read().findings(), response.correlationId());
    }

    /** Closes the connections, unless the options brought a transport. */
    @Override
    public void close() {
        connection.close();
    }

    @Override
    public String toString() {
        return "PortalClient[" + connection.options() + "]";
    }
}
