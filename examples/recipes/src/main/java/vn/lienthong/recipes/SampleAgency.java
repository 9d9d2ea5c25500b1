package vn.lienthong.recipes;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Owner;
import vn.lienthong.procedure.ProcedureBuilder;
import vn.lienthong.sync.SqlDialect;

/**
 * The sample agency of the outbox recipes: its database with its own table and the tables of the outbox, and its
 * dossiers.
 */
final class SampleAgency {
    static final OffsetDateTime RECEIVED_AT = OffsetDateTime.parse("2024-12-05T08:30:00+07:00");

    private SampleAgency() {}

    static DataSource createDatabase() throws SQLException {
        DataSource source =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(SqlDialect.H2.outboxScript());
            statement.execute("create table ho_so (ma varchar(200) primary key, trang_thai varchar(60))");
        }
        return source;
    }

    static Dossier dossier(String code) {
        return Dossier.receive(
                        ProcedureBuilder.builder()
                                .code(ProcedureCode.of("2.000488"))
                                .name("Cấp Phiếu lý lịch tư pháp")
                                .build(),
                        DossierCode.of(code),
                        Owner.citizen(new PersonalId("038000000001"), PersonName.of("NGUYỄN VĂN KIỂM THỬ")),
                        Channel.DIRECT,
                        RECEIVED_AT)
                .appointment(RECEIVED_AT.plusDays(14))
                .build();
    }
}
