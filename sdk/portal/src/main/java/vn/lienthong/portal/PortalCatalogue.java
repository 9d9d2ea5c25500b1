package vn.lienthong.portal;

import java.util.List;
import vn.lienthong.check.ProcedureRules;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Answer;
import vn.lienthong.error.ServiceException;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.portal.internal.Answers;
import vn.lienthong.portal.internal.Envelope;
import vn.lienthong.portal.internal.Query;
import vn.lienthong.portal.internal.Wiring;
import vn.lienthong.procedure.Procedure;

/** The portal's catalogues. All are reads: repeated after failures that may pass. */
public final class PortalCatalogue {
    private final Wiring wiring;

    PortalCatalogue(Wiring wiring) {
        this.wiring = wiring;
    }

    /**
     * The sheet of a procedure, with a finding for each limit or fee that has no typed reading (LT-PROC-001).
     *
     * @throws ServiceException.NotFound if the portal has no procedure of that code
     */
    public Answer<Procedure> fetch(ProcedureCode code) {
        var heard = wiring.read(Query.procedure(code), Answers.PROCEDURE);
        Envelope<Procedure> envelope = heard.read().value();
        Procedure procedure = envelope.rows().stream()
                .findFirst()
                .orElseThrow(() -> new ServiceException.NotFound(envelope.said(heard.correlationId())));
        return new Answer<>(
                procedure,
                heard.read().findings().and(procedure.check(ProcedureRules.standard())),
                heard.correlationId());
    }

    /** Code and name of every procedure. */
    public Answer<List<ProcedureSummary>> listProcedures() {
        return list(Query.procedures(), Answers.PROCEDURES);
    }

    /** Every agency. */
    public Answer<List<AgencyEntry>> listAgencies() {
        return list(Query.agencies(), Answers.AGENCIES);
    }

    /** Every field of procedures. */
    public Answer<List<FieldEntry>> listFields() {
        return list(Query.fields(), Answers.FIELDS);
    }

    /** The online services. */
    public Answer<List<OnlineService>> listServices() {
        return list(Query.services(), Answers.SERVICES);
    }

    private <T> Answer<List<T>> list(Query query, ObjectTable<Envelope<T>, ?> table) {
        var heard = wiring.read(query, table);
        return new Answer<>(heard.read().value().rows(), heard.read().findings(), heard.correlationId());
    }
}
