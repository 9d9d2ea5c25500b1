package vn.lienthong.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.lienthong.code.DossierCode;

/** The agency's own knowledge of who is told about a dossier, and how. */
@FunctionalInterface
public interface NoticeRecipients {
    /**
     * A reference that the agency's channel understands, such as the key of a row of its own; better not the number or address
     * itself, because it is stored. Empty if nobody is to be told; never blank.
     *
     * @param connection that of the change, in its transaction, so that a dossier written just now can be seen
     */
    Optional<String> findRecipient(Connection connection, DossierCode dossier) throws SQLException;
}
