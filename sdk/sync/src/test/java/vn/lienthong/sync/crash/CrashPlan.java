package vn.lienthong.sync.crash;

import java.util.List;
import vn.lienthong.sandbox.ProgressRows;
import vn.lienthong.sync.SqlDialect;

/**
 * The parameters of one run.
 *
 * @param database the database of the outbox
 * @param rows how the portal handles a repeated row
 * @param dossiers the number of dossiers
 * @param changes the number of changes of each dossier; a change is a new state and a step
 * @param kills the minimum number of killed workers
 * @param workers the number of concurrent workers
 */
record CrashPlan(SqlDialect database, ProgressRows rows, int dossiers, int changes, int kills, int workers) {
    private static final List<ProgressRows> PORTAL_BEHAVIOURS = List.of(ProgressRows.APPEND, ProgressRows.DEDUPLICATE);

    /** Returns the runs for the arguments: {@code [--short] [--database h2|postgresql]}. */
    static List<CrashPlan> parse(List<String> arguments) {
        int named = arguments.indexOf("--database");
        List<SqlDialect> databases = named < 0
                ? List.of(SqlDialect.H2, SqlDialect.POSTGRESQL)
                : List.of(SqlDialect.valueOf(arguments.get(named + 1).toUpperCase(java.util.Locale.ROOT)));
        boolean small = arguments.contains("--short");
        return databases.stream()
                .flatMap(database -> PORTAL_BEHAVIOURS.stream()
                        .map(rows ->
                                new CrashPlan(database, rows, small ? 600 : 10_000, 5, small ? 8 : 200, small ? 2 : 3)))
                .toList();
    }

    @Override
    public String toString() {
        return "%s, portal that %ss rows: %,d dossiers, %d changes each, %d workers, %d kills"
                .formatted(
                        database.name().toLowerCase(java.util.Locale.ROOT),
                        rows.name().toLowerCase(java.util.Locale.ROOT),
                        dossiers,
                        changes,
                        workers,
                        kills);
    }
}
