package vn.lienthong.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.lienthong.code.DossierCode;

/** The agency's lookup of the person who is notified about a dossier. */
@FunctionalInterface
public interface NoticeRecipients {
    /**
     * Returns a reference that the agency's channel understands, such as the key of a row in its own table. It should
     * not be a number or address, because it is stored. Empty if no notice is sent; never blank.
     *
     * @param connection the connection of the change, within its transaction, so that a dossier written just before is
     *     visible
     */
    Optional<String> findRecipient(Connection connection, DossierCode dossier) throws SQLException;
}
