package vn.lienthong.portal.question;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.Severity;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.portal.PortalReceipt;
import vn.lienthong.portal.internal.AppendService;
import vn.lienthong.portal.internal.PortalConnection;
import vn.lienthong.portal.internal.ServiceMessageComposer;
import vn.lienthong.portal.internal.wire.AnswerEnvelope;
import vn.lienthong.portal.internal.wire.PortalQuery;
import vn.lienthong.portal.internal.wire.QuestionTables;
import vn.lienthong.portal.internal.wire.ServiceQueries;

/** The client for citizens' questions at the portal and the agency's replies (LT-SVC-007 to LT-SVC-010). */
public final class PortalQuestions {
    private static final Set<String> AMBIGUOUS_FINDING_KEYS =
            Set.of("json.odd.missing", "json.unread", "json.duplicate");

    private final PortalConnection connection;
    private final AppendService appendService;
    private final ServiceMessageComposer composer;

    public PortalQuestions(PortalConnection connection) {
        this.connection = connection;
        this.appendService = new AppendService(connection);
        this.composer = new ServiceMessageComposer(connection.options().agency());
    }

    /** Returns the questions that the portal forwarded to the agency, including those with state 0 (LT-SVC-008). */
    public Answer<List<Question>> listForwarded() {
        return list(ServiceQueries.forwardedQuestions(), QuestionTables.QUESTIONS);
    }

    /** Returns the questions of ministries and agencies, including those with state 0. */
    public Answer<List<Question>> listAgencyQuestions() {
        return list(ServiceQueries.agencyQuestions(), QuestionTables.QUESTIONS);
    }

    /**
     * Returns the portal's answers to a question. After an unknown outcome of {@link #reply} they show whether the
     * reply was stored. The list is empty only if the portal sent an empty list or null (LT-SVC-018).
     *
     * @throws MalformedAnswerException if there may be an answer that cannot be read
     */
    public Answer<List<QuestionAnswer>> listAnswers(QuestionId question) {
        var answer = list(ServiceQueries.answers(Objects.requireNonNull(question, "question")), QuestionTables.ANSWERS);
        for (Finding finding : answer.findings()) {
            if (finding.severity() == Severity.FAIL
                    || (finding.path().equals("/rows") && AMBIGUOUS_FINDING_KEYS.contains(finding.key()))) {
                throw unreadableAnswer(finding.path(), answer);
            }
        }
        for (int i = 0; i < answer.value().size(); i++) {
            QuestionAnswer given = answer.value().get(i);
            if (given.id() == null && given.content() == null) {
                throw unreadableAnswer("/rows/" + i, answer);
            }
        }
        return answer;
    }

    private static MalformedAnswerException unreadableAnswer(String path, Answer<?> answer) {
        return new MalformedAnswerException(path, "list", "something else, or a part of it", 1, answer.correlationId());
    }

    /**
     * Replies to a forwarded question. Citizens would see a second reply, so a reply with unknown outcome is not
     * retried (LT-SVC-005).
     *
     * @throws vn.lienthong.error.UnsendableException if the day has no wire form
     * @throws OutcomeUnknownException if the reply was sent and its outcome is unknown
     * @throws ServiceException.Rejected if the portal refuses it
     */
    public PortalReceipt reply(QuestionReply reply) {
        return appendService.send(
                ServiceMessageComposer.REPLY, composer.composeReply(Objects.requireNonNull(reply, "reply")));
    }

    /**
     * Publishes a question of the agency.
     *
     * @throws OutcomeUnknownException if the question was sent and its outcome is unknown
     * @throws ServiceException.Rejected if the portal refuses it
     */
    public PortalReceipt publish(PublishedQuestion question) {
        return appendService.send(
                ServiceMessageComposer.PUBLISH, composer.composeQuestion(Objects.requireNonNull(question, "question")));
    }

    private <T> Answer<List<T>> list(PortalQuery query, ObjectMapping<AnswerEnvelope<T>, ?> table) {
        var response = connection.read(query, table);
        return new Answer<>(response.read().value().rows(), response.read().findings(), response.correlationId());
    }
}
