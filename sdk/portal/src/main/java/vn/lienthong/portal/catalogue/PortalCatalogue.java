package vn.lienthong.portal.catalogue;

import java.util.List;
import java.util.Objects;
import vn.lienthong.check.ProcedureRules;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Answer;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.Severity;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.portal.internal.PortalConnection;
import vn.lienthong.portal.internal.PortalConnection.ParsedResponse;
import vn.lienthong.portal.internal.wire.AnswerEnvelope;
import vn.lienthong.portal.internal.wire.AnswerTables;
import vn.lienthong.portal.internal.wire.OpenCatalogueRows;
import vn.lienthong.portal.internal.wire.PortalQuery;
import vn.lienthong.procedure.Procedure;

/** The client for the portal's catalogues. All methods read; they are retried after temporary failures. */
public final class PortalCatalogue {
    private final PortalConnection connection;

    public PortalCatalogue(PortalConnection connection) {
        this.connection = connection;
    }

    /**
     * Returns the sheet of a procedure, with a finding for each time limit or fee without a typed form (LT-PROC-001).
     *
     * @throws ServiceException.NotFound if the portal has no procedure with that code
     * @throws MalformedAnswerException if the sheet has no code, or the code of another procedure
     */
    public Answer<Procedure> fetch(ProcedureCode code) {
        var response = connection.read(PortalQuery.procedure(code), AnswerTables.PROCEDURE);
        Procedure procedure = response.read().value().rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> missingSheet(response));
        return new Answer<>(
                procedure,
                response.read().findings().and(procedure.check(ProcedureRules.standard())),
                response.correlationId());
    }

    /** Returns the error for an answer without a usable sheet: not found, without a code, or with another code. */
    private static LienThongException missingSheet(ParsedResponse<AnswerEnvelope<Procedure>> response) {
        String id = response.correlationId();
        int others = response.read().value().rows().size();
        if (others > 0) {
            return new MalformedAnswerException("/rows/0/code", "the code asked for", "another", others, id);
        }
        return response.read().findings().withSeverity(Severity.FAIL).stream()
                .findFirst()
                .<LienThongException>map(finding ->
                        new MalformedAnswerException(finding.path(), "a sheet with its code", "object", 1, id))
                .orElseGet(() ->
                        new ServiceException.NotFound(response.read().value().errorDetail(id)));
    }

    /** Returns code and name of every procedure. */
    public Answer<List<ProcedureSummary>> listProcedures() {
        return list(PortalQuery.procedures(), AnswerTables.PROCEDURES);
    }

    /** Returns all agencies. */
    public Answer<List<AgencyEntry>> listAgencies() {
        return list(PortalQuery.agencies(), AnswerTables.AGENCIES);
    }

    /** Returns all fields of procedures. */
    public Answer<List<FieldEntry>> listFields() {
        return list(PortalQuery.fields(), AnswerTables.FIELDS);
    }

    /** Returns the online services. */
    public Answer<List<OnlineService>> listServices() {
        return list(PortalQuery.services(), AnswerTables.SERVICES);
    }

    /**
     * Returns the rows of a catalogue with a public name but non-public keys (LT-SVC-013). Each row without a
     * recognised code or name is a finding.
     *
     * @throws ServiceException.Rejected if the portal does not have the catalogue
     */
    public Answer<List<CatalogueRow>> list(CatalogueName name) {
        return listOpenCatalogue(OpenCatalogueRows.catalogueQuery(
                Objects.requireNonNull(name, "name"), connection.options().gateway()));
    }

    /**
     * Returns the rows of a decision that publishes procedures (quyết định công bố); their keys are not public
     * (LT-SVC-014).
     *
     * @param id id of the decision, as a procedure sheet names it
     */
    public Answer<List<CatalogueRow>> listDecision(String id) {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id of a decision must not be blank");
        }
        return listOpenCatalogue(
                OpenCatalogueRows.decisionQuery(id, connection.options().gateway()));
    }

    private Answer<List<CatalogueRow>> listOpenCatalogue(PortalQuery query) {
        Answer<List<CatalogueRow>> answer = list(query, OpenCatalogueRows.ROWS);
        return new Answer<>(
                answer.value(),
                answer.findings().and(OpenCatalogueRows.checkRows(answer.value())),
                answer.correlationId());
    }

    private <T> Answer<List<T>> list(PortalQuery query, ObjectMapping<AnswerEnvelope<T>, ?> table) {
        var response = connection.read(query, table);
        return new Answer<>(response.read().value().rows(), response.read().findings(), response.correlationId());
    }
}
