package vn.lienthong.portal.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;

/**
 * The dossiers that the portal was lately seen to have, so that not every progress row costs a look-up, and for those that we
 * stored ourselves their procedure, which a look-up may not tell. Thread-safe.
 */
public final class KnownDossierCache {
    private static final int MAX_ENTRIES = 10_000;

    private final Map<DossierCode, Optional<ProcedureCode>> codes = Collections.synchronizedMap(new RecentDossiers());

    public boolean contains(DossierCode code) {
        return codes.containsKey(code);
    }

    /** Returns whether we stored it ourselves, under this procedure. */
    public boolean holds(DossierCode code, ProcedureCode procedure) {
        return codes.getOrDefault(code, Optional.empty()).equals(Optional.of(procedure));
    }

    /** Notes that the portal has a dossier. */
    public void add(DossierCode code) {
        codes.putIfAbsent(code, Optional.empty());
    }

    /** Notes that we stored a dossier. */
    public void add(DossierCode code, ProcedureCode procedure) {
        codes.put(code, Optional.of(procedure));
    }

    @SuppressWarnings("serial")
    private static final class RecentDossiers extends LinkedHashMap<DossierCode, Optional<ProcedureCode>> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DossierCode, Optional<ProcedureCode>> eldest) {
            return size() > MAX_ENTRIES;
        }
    }
}
