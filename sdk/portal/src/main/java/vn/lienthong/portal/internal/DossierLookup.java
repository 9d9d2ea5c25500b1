package vn.lienthong.portal.internal;

import java.util.List;
import java.util.Optional;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Findings;
import vn.lienthong.error.ServiceException;
import vn.lienthong.json.ReadResult;
import vn.lienthong.portal.dossier.DossierStatusRow;
import vn.lienthong.portal.internal.PortalConnection.ParsedResponse;
import vn.lienthong.portal.internal.wire.AnswerEnvelope;
import vn.lienthong.portal.internal.wire.AnswerTables;
import vn.lienthong.portal.internal.wire.PortalQuery;

/** A client for dossier lookups at the portal. */
public final class DossierLookup {
    private final PortalConnection connection;

    public DossierLookup(PortalConnection connection) {
        this.connection = connection;
    }

    /**
     * Returns the row of a dossier. Returns empty if the answer contains no row or only rows of other dossiers, or
     * rejects the lookup because the dossier does not exist (LT-SYNC-006).
     */
    public Answer<Optional<DossierStatusRow>> find(DossierCode code) {
        try {
            return toStatusRow(code, connection.read(PortalQuery.dossier(code), AnswerTables.ROWS));
        } catch (ServiceException.Rejected e) {
            if (new OutcomePhrases(e.serviceMessage()).isNotFound()) {
                String id = e.correlationId();
                return new Answer<>(Optional.empty(), Findings.none(), id == null ? "" : id);
            }
            throw e;
        }
    }

    private Answer<Optional<DossierStatusRow>> toStatusRow(
            DossierCode code, ParsedResponse<AnswerEnvelope<AnswerTables.LookupRow>> response) {
        List<AnswerTables.LookupRow> rows = response.read().value().rows();
        Optional<AnswerTables.LookupRow> found = rows.stream()
                .filter(row -> row.code() == null || row.code().equals(code))
                .findFirst();
        if (found.isEmpty() || found.get().procedure() == null) {
            Optional<DossierStatusRow> bare =
                    found.map(row -> new DossierStatusRow(code, row.status(), row.procedure(), null));
            return new Answer<>(bare, response.read().findings(), response.correlationId());
        }
        ReadResult<AnswerEnvelope<Dossier>> full = connection.reparse(response, AnswerTables.DOSSIERS);
        Optional<Dossier> dossier = full.value().rows().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst();
        DossierStatusRow row =
                new DossierStatusRow(code, found.get().status(), found.get().procedure(), dossier.orElse(null));
        Findings findings =
                dossier.isPresent() ? full.findings() : response.read().findings();
        return new Answer<>(Optional.of(row), findings, response.correlationId());
    }
}
