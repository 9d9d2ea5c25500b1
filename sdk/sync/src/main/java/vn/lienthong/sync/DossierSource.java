package vn.lienthong.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;

/** The agency's own record of its dossiers, used by a {@link Reconciler}. */
@FunctionalInterface
public interface DossierSource {
    /**
     * Returns the current dossier, read over this connection; empty if the agency does not have it. Called twice for a
     * repaired dossier: for the comparison, and again in the transaction that stores the message.
     */
    Optional<Dossier> find(Connection connection, DossierCode code) throws SQLException;
}
