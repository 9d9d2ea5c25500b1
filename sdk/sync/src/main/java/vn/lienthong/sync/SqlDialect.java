package vn.lienthong.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The SQL dialect of the agency's database. PostgreSQL and H2 are tested against servers. The statements for SQL
 * Server and Oracle are written from their documentation only.
 */
public enum SqlDialect {
    /** PostgreSQL 9.5 or later. */
    POSTGRESQL,
    /** H2 2.2 or later, embedded or as a server. */
    H2,
    /** SQL Server 2016 or later; untested. */
    SQL_SERVER,
    /** Oracle Database 12.2 or later; untested. */
    ORACLE;

    private static final String OUTBOX_SCRIPT = "V1__lienthong_outbox.sql";
    private static final String INBOX_SCRIPT = "V2__lienthong_inbox.sql";

    /**
     * Returns the location of the table scripts on the class path: a location for Flyway, below {@code classpath:}.
     */
    public String scriptLocation() {
        return "vn/lienthong/sync/" + name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /**
     * Returns the script that creates the tables of the outbox: statements that end with {@code ;}, and comments of
     * whole lines.
     */
    public String outboxScript() {
        return readScript(OUTBOX_SCRIPT);
    }

    /** Returns the script that creates the table of a {@link JdbcInbox}, in the same format. */
    public String inboxScript() {
        return readScript(INBOX_SCRIPT);
    }

    private String readScript(String name) {
        try (InputStream in = SqlDialect.class.getResourceAsStream("/" + scriptLocation() + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + scriptLocation());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
