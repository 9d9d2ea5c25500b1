package vn.lienthong.recipes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.outbound.OutboundMessages;
import vn.lienthong.sync.NoticeChannel;
import vn.lienthong.sync.Outbox;
import vn.lienthong.sync.OutboxOptions;
import vn.lienthong.sync.OutboxWorker;
import vn.lienthong.sync.SqlDialect;
import vn.lienthong.value.Language;

/**
 * Notifies a person of each change of status: the outbox stores a notice with the change, and a worker passes it
 * to a channel.
 */
public final class NotifyPerson {
    // The key of the agency's own row, not the personal number, because the outbox stores it.
    private static final Outbox OUTBOX =
            Outbox.on(SqlDialect.H2).withNotices((connection, dossier) -> Optional.of("khach-17"));
    private static final OutboundMessages MESSAGES =
            OutboundMessages.of(new AgencyIdentity(AgencyCode.of("H56.14"), "Sở Tư pháp"), false);

    private NotifyPerson() {}

    public static void main(String[] args) throws SQLException {
        DataSource source = SampleAgency.createDatabase();
        Dossier dossier = SampleAgency.dossier("H56.14-241205-30001");
        storeChange(source, dossier);
        storeChange(source, dossier.moveTo(DossierStatus.IN_PROCESS, SampleAgency.RECEIVED_AT.plusHours(1)));
        // The same status again is not a change, so no second notice is sent.
        storeChange(source, dossier.moveTo(DossierStatus.IN_PROCESS, SampleAgency.RECEIVED_AT.plusHours(2)));
        // An SMS gateway in a real system; if it throws, the notice is retried later.
        NoticeChannel channel = notice -> {
            System.out.println(notice.id().text() + " → " + notice.recipient().value());
            System.out.println(notice.text(Language.VI, "Sở Tư pháp"));
            System.out.println(notice.text(Language.EN));
        };
        try (OutboxWorker worker = OutboxWorker.toChannel(source, SqlDialect.H2, channel, OutboxOptions.defaults())) {
            System.out.println("notices: " + worker.drain());
        }
    }

    private static void storeChange(DataSource source, Dossier dossier) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            OUTBOX.enqueue(connection, MESSAGES.dossier(dossier));
            connection.commit();
        }
    }
}
