package vn.lienthong.sync;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.LienThongException;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.dossier.DossierStatusRow;
import vn.lienthong.portal.outbound.OutboundMessages;
import vn.lienthong.sync.internal.LanePosition;
import vn.lienthong.sync.internal.Transactions;

/**
 * A reconciliation of the agency's own dossiers with the portal, for a nightly job (LT-OUT-015). It looks up each
 * dossier at the portal, reports the differences and repairs them through the outbox.
 *
 * <p>A dossier with undelivered messages in the outbox is skipped, because its difference may already be on its
 * way. A dossier under another procedure is reported and never repaired. A repair enqueues no {@link
 * StatusNotice}, because nothing has changed for the person. No connection is held during a lookup. Runs one at a
 * time; not thread-safe.
 */
public final class Reconciler {
    private final DataSource dataSource;
    private final Outbox outbox;
    private final PortalClient portal;
    private final OutboundMessages messages;
    private boolean repair;
    private double lookupsPerSecond = 5;
    private ReconcileObserver observer = (report, last) -> {};

    private Reconciler(DataSource source, Outbox outbox, PortalClient portal, OutboundMessages messages) {
        this.dataSource = source;
        this.outbox = outbox;
        this.portal = portal;
        this.messages = messages;
    }

    /** Creates a reconciler that only reports differences, with at most five lookups per second. */
    public static Reconciler of(DataSource source, Outbox outbox, PortalClient portal, OutboundMessages messages) {
        return new Reconciler(
                Objects.requireNonNull(source, "source"),
                Objects.requireNonNull(outbox, "outbox").withNotices((connection, dossier) -> Optional.empty()),
                Objects.requireNonNull(portal, "portal"),
                Objects.requireNonNull(messages, "messages"));
    }

    /**
     * Enables repairs: a message is stored for each dossier that is missing or differs, each in a separate
     * transaction.
     */
    public Reconciler repairing() {
        repair = true;
        return this;
    }

    /** Sets the maximum number of lookups per second; must be more than 0. */
    public Reconciler maxLookupsPerSecond(double lookupsPerSecond) {
        if (!(lookupsPerSecond > 0)) {
            throw new IllegalArgumentException("lookupsPerSecond must be > 0");
        }
        this.lookupsPerSecond = lookupsPerSecond;
        return this;
    }

    /** Sets the observer, which is called after each dossier. */
    public Reconciler onProgress(ReconcileObserver who) {
        observer = Objects.requireNonNull(who, "progress");
        return this;
    }

    /**
     * Compares the dossiers of these codes one after another, so that they need not fit in memory. Each dossier is
     * read just before its comparison, and again before its repair. A dossier with a new message since the comparison
     * is not repaired. A failed lookup is counted, and the run continues. An interrupt ends the run after the current
     * dossier, and the thread remains interrupted.
     *
     * @throws SQLException if the agency's database fails
     */
    public ReconcileReport run(Iterator<DossierCode> codes, DossierSource own) throws SQLException {
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(own, "own");
        Map<DossierDifference, Long> counts = new EnumMap<>(DossierDifference.class);
        ReconcileReport report = new ReconcileReport(0, 0, counts);
        long pause = Math.round(TimeUnit.SECONDS.toNanos(1) / lookupsPerSecond);
        while (codes.hasNext() && !Thread.currentThread().isInterrupted()) {
            long began = System.nanoTime();
            DossierCode code = codes.next();
            FoundDifference found = compare(own, code);
            boolean mended =
                    repair && found.difference.isRepairable() && repairIfUnchanged(own, code, found.positionBefore);
            counts.merge(found.difference, 1L, Long::sum);
            report = new ReconcileReport(report.compared() + 1, report.repaired() + (mended ? 1 : 0), counts);
            observer.onCompared(report, new ReconcileObserver.ComparedDossier(code, found.difference, mended));
            sleepNanos(pause - (System.nanoTime() - began));
        }
        return report;
    }

    /**
     * The result of one comparison.
     *
     * @param positionBefore position of the lane before the lookup
     */
    private record FoundDifference(DossierDifference difference, LanePosition positionBefore) {}

    /** Stores the current dossier, unless another message was enqueued since the comparison. */
    private boolean repairIfUnchanged(DossierSource own, DossierCode code, LanePosition before) throws SQLException {
        try (Transactions session = new Transactions(dataSource)) {
            return session.inTransaction(connection -> {
                Optional<Dossier> now = own.find(connection, code);
                if (now.isEmpty()) {
                    return false;
                }
                // The lane is locked from here on, so no message is added before its number is read.
                outbox.enqueue(connection, messages.dossier(now.get()));
                boolean alone = LanePosition.read(connection, code.value()).lastSeq() == before.lastSeq() + 1;
                if (!alone) {
                    connection.rollback();
                }
                return alone;
            });
        }
    }

    private FoundDifference compare(DossierSource own, DossierCode code) throws SQLException {
        LanePosition before;
        Optional<Dossier> here;
        try (Transactions session = new Transactions(dataSource)) {
            before = session.inTransaction(connection -> LanePosition.read(connection, code.value()));
            here = before.idle() ? session.inTransaction(connection -> own.find(connection, code)) : Optional.empty();
        }
        if (!before.idle()) {
            return new FoundDifference(DossierDifference.DELIVERY_PENDING, before);
        }
        if (here.isEmpty()) {
            return new FoundDifference(DossierDifference.NOT_FOUND_LOCALLY, before);
        }
        Dossier dossier = here.get();
        Optional<DossierStatusRow> found;
        try {
            found = portal.dossiers().find(code).value();
        } catch (LienThongException e) {
            return new FoundDifference(DossierDifference.UNDETERMINED, before);
        }
        return new FoundDifference(
                found.map(row -> determineDifference(dossier, row)).orElse(DossierDifference.MISSING), before);
    }

    private DossierDifference determineDifference(Dossier dossier, DossierStatusRow row) {
        if (row.procedure() != null
                && !row.procedure().equals(dossier.procedure().code())) {
            return DossierDifference.OTHER_PROCEDURE;
        }
        if (row.status() != null && !row.status().equals(dossier.status())) {
            return DossierDifference.STATUS;
        }
        Dossier there = row.dossier();
        if (there == null) {
            return row.status() == null ? DossierDifference.UNDETERMINED : DossierDifference.NONE;
        }
        try {
            byte[] ours = messages.dossier(dossier).body();
            return Arrays.equals(ours, messages.dossier(there).body())
                    ? DossierDifference.NONE
                    : DossierDifference.CONTENT;
        } catch (LienThongException e) {
            return DossierDifference.UNDETERMINED;
        }
    }

    private static void sleepNanos(long nanos) {
        if (nanos <= 0) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
