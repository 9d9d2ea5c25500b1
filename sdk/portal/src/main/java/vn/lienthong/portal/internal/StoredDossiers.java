package vn.lienthong.portal.internal;

import java.util.List;
import java.util.Optional;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Findings;
import vn.lienthong.error.ServiceException;
import vn.lienthong.json.Read;
import vn.lienthong.portal.LookUp;
import vn.lienthong.portal.internal.Wiring.Heard;

/** Looks dossiers up at the portal. */
public final class StoredDossiers {
    private final Wiring wiring;

    public StoredDossiers(Wiring wiring) {
        this.wiring = wiring;
    }

    /** The row of a dossier; one that names another dossier is none, and so is a refusal that says so (LT-SYNC-006). */
    public Answer<Optional<LookUp>> find(DossierCode code) {
        try {
            return found(code, wiring.read(Query.dossier(code), Answers.ROWS));
        } catch (ServiceException.Rejected e) {
            if (new Wording(e.serviceMessage()).absent()) {
                String id = e.correlationId();
                return new Answer<>(Optional.empty(), Findings.none(), id == null ? "" : id);
            }
            throw e;
        }
    }

    private Answer<Optional<LookUp>> found(DossierCode code, Heard<Envelope<Answers.Row>> heard) {
        List<Answers.Row> rows = heard.read().value().rows();
        Optional<Answers.Row> found = rows.stream()
                .filter(row -> row.code() == null || row.code().equals(code))
                .findFirst();
        if (found.isEmpty() || found.get().procedure() == null) {
            Optional<LookUp> bare = found.map(row -> new LookUp(code, row.status(), row.procedure(), null));
            return new Answer<>(bare, heard.read().findings(), heard.correlationId());
        }
        Read<Envelope<Dossier>> full = wiring.again(heard, Answers.DOSSIERS);
        Optional<Dossier> dossier = full.value().rows().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst();
        LookUp row = new LookUp(code, found.get().status(), found.get().procedure(), dossier.orElse(null));
        Findings findings = dossier.isPresent() ? full.findings() : heard.read().findings();
        return new Answer<>(Optional.of(row), findings, heard.correlationId());
    }
}
