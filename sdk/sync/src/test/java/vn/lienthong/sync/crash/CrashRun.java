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
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;
import vn.lienthong.sync.Outbox;
import vn.lienthong.sync.PostgresServer;
import vn.lienthong.sync.SqlDialect;

/**
 * The crash test: dossiers change while their workers are killed with SIGKILL, and one answer in ten is dropped
 * after the portal has stored. Afterwards every change must be at the portal once and in order. The exit code is 0
 * on success, 1 on failure, 2 for an invalid argument. {@code --short} takes about four minutes, otherwise most of
 * an hour. {@code --database h2} or {@code postgresql} selects one database.
 */
public final class CrashRun {
    private static final int DROP_EVERY = 10;
    private static final int ROLL_BACK_EVERY = 20;
    private static final long MAX_IDLE_MILLIS = 120_000;

    private final CrashPlan plan;
    private final CrashDatabase database;

    private CrashRun(CrashPlan plan, CrashDatabase database) {
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
        for (CrashPlan plan : CrashPlan.parse(arguments)) {
            try (CrashDatabase database = CrashDatabase.open(plan.database())) {
                good &= new CrashRun(plan, database).run();
            }
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run() throws Exception {
        System.out.println(plan);
        Path folder = Files.createTempDirectory("lienthong-crash");
        try (HikariDataSource source = ConnectionPools.open(database.address);
                Sandbox sandbox = Sandbox.start(
                        SandboxOptions.builder().progressRows(plan.rows()).build())) {
            createTables(plan.database(), source);
            sandbox.injectFaults(FaultPlan.of(
                    FaultRule.every("DongBoHoSoMC", DROP_EVERY, SandboxFault.dropAfterStoring()),
                    FaultRule.every("CapNhatTienDoHoSoMC", DROP_EVERY, SandboxFault.dropAfterStoring()),
                    FaultRule.every("TraCuuHoSo", DROP_EVERY, SandboxFault.dropAfterStoring())));
            List<String> arguments = List.of(plan.database().name(), database.address, writeSettings(sandbox, folder));
            long begun = System.nanoTime();
            Thread writer = startWriter(source);
            List<String> wrong;
            try (WorkerProcesses crew = new WorkerProcesses(arguments, folder.resolve("workers.log"), plan.workers())) {
                killUntilDelivered(crew, writer, new OutboxInspector(source));
                System.out.printf(
                        "  %d kills with a message in hand, in %d s%n",
                        crew.killCount(), (System.nanoTime() - begun) / 1_000_000_000);
                wrong = new DeliveryVerifier(plan, sandbox, new OutboxInspector(source), crew::countUnknownOutcomes)
                        .verify();
                if (crew.killCount() < plan.kills()) {
                    wrong.add("only " + crew.killCount() + " workers were killed at work");
                }
            }
            wrong.forEach(what -> System.out.println("  WRONG: " + what));
            return wrong.isEmpty();
        }
    }

    /**
     * Kills workers until the planned number is reached and waits until nothing is left. Fails if there is no more
     * progress.
     */
    private void killUntilDelivered(WorkerProcesses crew, Thread writer, OutboxInspector ledger) throws Exception {
        long open = Long.MAX_VALUE;
        long moved = System.currentTimeMillis();
        while (writer.isAlive() || open > 0) {
            if (crew.killCount() < plan.kills()) {
                crew.killOne(ledger);
            } else {
                Thread.sleep(200);
            }
            long now = ledger.countOpen();
            if (now != open) {
                open = now;
                moved = System.currentTimeMillis();
            } else if (open > 0 && System.currentTimeMillis() - moved > MAX_IDLE_MILLIS) {
                System.out.println("  WRONG: " + open + " messages are not delivered and nothing moves");
                return;
            }
        }
    }

    /**
     * Starts a thread that writes all changes in a random order that preserves the order of each dossier. It rolls
     * back one change in twenty before writing it again.
     */
    private Thread startWriter(DataSource source) {
        List<Integer> order = new ArrayList<>();
        for (int dossier = 0; dossier < plan.dossiers(); dossier++) {
            order.addAll(Collections.nCopies(plan.changes(), dossier));
        }
        Collections.shuffle(order, new Random(1));
        int[] done = new int[plan.dossiers()];
        DossierChanges changes = new DossierChanges();
        Outbox outbox = Outbox.on(plan.database());
        Thread thread = new Thread(() -> {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < order.size(); i++) {
                    OutboundMessage[] change = changes.messagesOf(order.get(i), done[order.get(i)] + 1);
                    if (i % ROLL_BACK_EVERY == 0) {
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

    static void createTables(SqlDialect dialect, DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists lienthong_message");
            statement.execute("drop table if exists lienthong_lane");
            statement.execute("drop table if exists lienthong_pause");
            for (String part :
                    dialect.outboxScript().replaceAll("(?m)^--.*$", "").split(";", -1)) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    private static String writeSettings(Sandbox sandbox, Path folder) throws Exception {
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
    record CrashDatabase(String address, Runnable closeAction) implements AutoCloseable {
        static CrashDatabase open(SqlDialect dialect) throws Exception {
            if (dialect == SqlDialect.POSTGRESQL) {
                String address = "jdbc:postgresql://127.0.0.1:" + PostgresServer.port() + "/postgres?user=postgres";
                return new CrashDatabase(address, () -> {});
            }
            Path folder = Files.createTempDirectory("lienthong-h2");
            Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                    .start();
            return new CrashDatabase("jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/./outbox", server::stop);
        }

        @Override
        public void close() {
            closeAction.run();
        }
    }
}
