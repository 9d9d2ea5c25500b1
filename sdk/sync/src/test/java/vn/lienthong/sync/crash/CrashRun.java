package vn.lienthong.sync.crash;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import javax.sql.DataSource;
import org.h2.tools.Server;
import vn.lienthong.portal.outbound.OutboundMessage;
import vn.lienthong.sandbox.SandboxFault;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.FaultRule;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sync.SqlDialect;
import vn.lienthong.sync.Outbox;
import vn.lienthong.sync.PostgresServer;

/**
 * Dossiers change while their workers are killed with SIGKILL and one answer in ten is dropped after the portal has stored; then
 * all must be there, once and in order. Exit 0 if it is, 1 if not, 2 for an argument that is none. {@code --short} takes
 * about four minutes, else it takes most of an hour; {@code --database h2} or {@code postgresql} leaves the other out.
 */
public final class CrashRun {
    private static final int DROPPED = 10;
    private static final int TAKEN_BACK = 20;
    private static final long LONGEST_SILENCE = 120_000;

    private final CrashPlan plan;
    private final Database database;

    private CrashRun(CrashPlan plan, Database database) {
        this.plan = plan;
        this.database = database;
    }

    public static void main(String[] args) throws Exception {
        List<String> arguments = List.of(args);
        if (!List.of("--short", "--database", "h2", "postgresql").containsAll(arguments)
                || arguments.indexOf("--database") == arguments.size() - 1 && !arguments.isEmpty()) {
            System.err.println("understood are --short and --database h2|postgresql");
            System.exit(2);
        }
        boolean good = true;
        for (CrashPlan plan : CrashPlan.of(arguments)) {
            try (Database database = Database.open(plan.database())) {
                good &= new CrashRun(plan, database).run();
            }
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run() throws Exception {
        System.out.println(plan);
        Path folder = Files.createTempDirectory("lienthong-crash");
        try (HikariDataSource source = Pool.of(database.address);
                Sandbox sandbox = Sandbox.start(
                        SandboxOptions.builder().progressRows(plan.rows()).build())) {
            script(plan.database(), source);
            sandbox.faults(FaultPlan.of(
                    FaultRule.every("DongBoHoSoMC", DROPPED, SandboxFault.dropAfterStoring()),
                    FaultRule.every("CapNhatTienDoHoSoMC", DROPPED, SandboxFault.dropAfterStoring()),
                    FaultRule.every("TraCuuHoSo", DROPPED, SandboxFault.dropAfterStoring())));
            List<String> arguments = List.of(plan.database().name(), database.address, settings(sandbox, folder));
            long begun = System.nanoTime();
            Thread writer = writer(source);
            List<String> wrong;
            try (Crew crew = new Crew(arguments, folder.resolve("workers.log"), plan.workers())) {
                work(crew, writer, new Ledger(source));
                System.out.printf(
                        "  %d kills with a message in hand, in %d s%n",
                        crew.killed(), (System.nanoTime() - begun) / 1_000_000_000);
                wrong = new Check(plan, sandbox, new Ledger(source), crew::unknown).run();
                if (crew.killed() < plan.kills()) {
                    wrong.add("only " + crew.killed() + " workers were killed at work");
                }
            }
            wrong.forEach(what -> System.out.println("  WRONG: " + what));
            return wrong.isEmpty();
        }
    }

    /** Kills until it is enough, and waits until nothing is left; gives up when nothing moves any more. */
    private void work(Crew crew, Thread writer, Ledger ledger) throws Exception {
        long open = Long.MAX_VALUE;
        long moved = System.currentTimeMillis();
        while (writer.isAlive() || open > 0) {
            if (crew.killed() < plan.kills()) {
                crew.kill(ledger);
            } else {
                Thread.sleep(200);
            }
            long now = ledger.open();
            if (now != open) {
                open = now;
                moved = System.currentTimeMillis();
            } else if (open > 0 && System.currentTimeMillis() - moved > LONGEST_SILENCE) {
                System.out.println("  WRONG: " + open + " messages are not delivered and nothing moves");
                return;
            }
        }
    }

    /** Writes all changes of all dossiers in a random order that keeps that of each, and takes one in twenty back before it is written for good. */
    private Thread writer(DataSource source) {
        List<Integer> order = new ArrayList<>();
        for (int dossier = 0; dossier < plan.dossiers(); dossier++) {
            order.addAll(Collections.nCopies(plan.changes(), dossier));
        }
        Collections.shuffle(order, new Random(1));
        int[] done = new int[plan.dossiers()];
        Changes changes = new Changes();
        Outbox outbox = Outbox.on(plan.database());
        Thread thread = new Thread(() -> {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < order.size(); i++) {
                    OutboundMessage[] change = changes.of(order.get(i), done[order.get(i)] + 1);
                    if (i % TAKEN_BACK == 0) {
                        outbox.enqueue(connection, change);
                        connection.rollback();
                    }
                    outbox.enqueue(connection, change);
                    connection.commit();
                    done[order.get(i)]++;
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
        return thread;
    }

    static void script(SqlDialect dialect, DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists lienthong_message");
            statement.execute("drop table if exists lienthong_lane");
            statement.execute("drop table if exists lienthong_pause");
            for (String part : dialect.script().replaceAll("(?m)^--.*$", "").split(";", -1)) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    private static String settings(Sandbox sandbox, Path folder) throws Exception {
        Properties properties = new Properties();
        for (Map.Entry<String, String> setting : sandbox.settings().entrySet()) {
            properties.setProperty(setting.getKey(), setting.getValue());
        }
        properties.setProperty("http.callTimeout", "1s");
        properties.setProperty("http.readTimeout", "1s");
        properties.setProperty("http.repeats.first", "1ms");
        properties.setProperty("http.repeats.longest", "5ms");
        Path file = folder.resolve("settings.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file.toString();
    }

    /** The database of a run, on 127.0.0.1. */
    record Database(String address, Runnable end) implements AutoCloseable {
        static Database open(SqlDialect dialect) throws Exception {
            if (dialect == SqlDialect.POSTGRESQL) {
                String address = "jdbc:postgresql://127.0.0.1:" + PostgresServer.port() + "/postgres?user=postgres";
                return new Database(address, () -> {});
            }
            Path folder = Files.createTempDirectory("lienthong-h2");
            Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                    .start();
            return new Database("jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/./outbox", server::stop);
        }

        @Override
        public void close() {
            end.run();
        }
    }
}
