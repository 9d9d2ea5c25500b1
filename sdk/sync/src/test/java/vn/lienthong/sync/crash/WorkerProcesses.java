package vn.lienthong.sync.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The worker processes. They are killed at random moments and replaced. */
final class WorkerProcesses implements AutoCloseable {
    private static final int MIN_LIFETIME_MILLIS = 300;
    private static final int LIFETIME_SPREAD_MILLIS = 2_500;

    private final List<String> command;
    private final Path log;
    private final Random random = new Random();
    private final List<Process> processes = new ArrayList<>();
    private final Map<String, Integer> unknown = new HashMap<>();
    private int killCount;

    WorkerProcesses(List<String> arguments, Path log, int workers) {
        List<String> whole = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                CrashWorker.class.getName()));
        whole.addAll(arguments);
        this.command = List.copyOf(whole);
        this.log = log;
        for (int worker = 0; worker < workers; worker++) {
            processes.add(startProcess());
        }
    }

    private Process startProcess() {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets the workers run for a random time, then kills one with SIGKILL and starts another. Counts only kills while
     * a message was in process.
     */
    void killOne(OutboxInspector ledger) throws InterruptedException, SQLException {
        Thread.sleep((MIN_LIFETIME_MILLIS + random.nextInt(LIFETIME_SPREAD_MILLIS)) / processes.size());
        int victim = random.nextInt(processes.size());
        Process process = processes.get(victim);
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        if (!alive) {
            throw new IllegalStateException("a worker died by itself; see " + log);
        }
        List<String> inHand = ledger.listSending();
        if (!inHand.isEmpty()) {
            killCount++;
            inHand.forEach(dossier -> unknown.merge(dossier, 1, Integer::sum));
        }
        processes.set(victim, startProcess());
    }

    /** Returns the number of kills while a message was in process. */
    int killCount() {
        return killCount;
    }

    /** Returns how often a dossier had a message in process, of any worker, when a worker was killed. */
    int countUnknownOutcomes(String dossier) {
        return unknown.getOrDefault(dossier, 0);
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }
}
