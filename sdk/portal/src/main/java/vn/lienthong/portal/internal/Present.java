package vn.lienthong.portal.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.lienthong.code.DossierCode;

/** The dossiers that the portal was lately seen to have, so that not every progress row costs a look-up. Thread-safe. */
public final class Present {
    private static final int MOST = 10_000;

    private final Set<DossierCode> codes = Collections.synchronizedSet(Collections.newSetFromMap(new Recent()));

    public boolean contains(DossierCode code) {
        return codes.contains(code);
    }

    public void add(DossierCode code) {
        codes.add(code);
    }

    @SuppressWarnings("serial")
    private static final class Recent extends LinkedHashMap<DossierCode, Boolean> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DossierCode, Boolean> eldest) {
            return size() > MOST;
        }
    }
}
