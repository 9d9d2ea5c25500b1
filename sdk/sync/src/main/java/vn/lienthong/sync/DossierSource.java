package vn.lienthong.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;

/** The agency's own record of its dossiers, for a {@link Reconciler}. */
@FunctionalInterface
public interface DossierSource {
    /**
     * The dossier as the agency has it now, read over this connection; empty if the agency does not have it. Called twice for one
     * that is mended: to compare, and again in the transaction that stores the message.
     */
    Optional<Dossier> find(Connection connection, DossierCode code) throws SQLException;
}
