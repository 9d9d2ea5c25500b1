package vn.lienthong.portal.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;

/**
 * A cache of the last 10,000 dossiers that were found or stored at the portal, so that not every processing step
 * needs a lookup. For dossiers that this client stored it also contains the procedure, because a lookup may not
 * return it. Thread-safe.
 */
public final class KnownDossierCache {
    private static final int MAX_ENTRIES = 10_000;

    private final Map<DossierCode, Optional<ProcedureCode>> codes = Collections.synchronizedMap(new RecentDossiers());

    public boolean contains(DossierCode code) {
        return codes.containsKey(code);
    }

    /** Returns whether this client stored the dossier under this procedure. */
    public boolean isStoredUnder(DossierCode code, ProcedureCode procedure) {
        return codes.getOrDefault(code, Optional.empty()).equals(Optional.of(procedure));
    }

    /** Records that the portal has a dossier. */
    public void add(DossierCode code) {
        codes.putIfAbsent(code, Optional.empty());
    }

    /** Records that this client stored a dossier. */
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
