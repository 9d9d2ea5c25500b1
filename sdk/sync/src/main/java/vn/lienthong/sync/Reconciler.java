package vn.lienthong.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.LienThongException;
import vn.lienthong.portal.LookUp;
import vn.lienthong.portal.OutboundMessages;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.sync.internal.DeskTable;
import vn.lienthong.sync.internal.Session;
import vn.lienthong.sync.internal.Target;

/**
 * Walks over the agency's own dossiers, looks each up at the portal, lists what differs, and mends it through the outbox: for a
 * nightly job (LT-OUT-015).
 *
 * <p>A dossier that the outbox still has messages for is passed over: what differs there is on its way. What the portal holds
 * under another procedure is told and never mended. One walk at a time; not thread-safe.
 */
public final class Reconciler {
    private final DataSource source;
    private final Outbox outbox;
    private final PortalClient portal;
    private final OutboundMessages messages;
    private final DeskTable table = new DeskTable(Target.PORTAL);
    private boolean mend;
    private double perSecond = 5;
    private ReconcileProgress progress = (report, last) -> {};

    private Reconciler(DataSource source, Outbox outbox, PortalClient portal, OutboundMessages messages) {
        this.source = source;
        this.outbox = outbox;
        this.portal = portal;
        this.messages = messages;
    }

    /** A reconciler that lists only, at five look-ups a second. */
    public static Reconciler of(DataSource source, Outbox outbox, PortalClient portal, OutboundMessages messages) {
        return new Reconciler(
                Objects.requireNonNull(source, "source"),
                Objects.requireNonNull(outbox, "outbox"),
                Objects.requireNonNull(portal, "portal"),
                Objects.requireNonNull(messages, "messages"));
    }

    /** Also stores a message for what is missing or differs, each in a transaction of its own. */
    public Reconciler mending() {
        mend = true;
        return this;
    }

    /** At most so many look-ups a second, more than 0. */
    public Reconciler pace(double lookUpsPerSecond) {
        if (!(lookUpsPerSecond > 0)) {
            throw new IllegalArgumentException("a pace is more than 0");
        }
        perSecond = lookUpsPerSecond;
        return this;
    }

    /** Tells of each dossier. */
    public Reconciler telling(ReconcileProgress who) {
        progress = Objects.requireNonNull(who, "progress");
        return this;
    }

    /**
     * Walks over the dossiers, one at a time, so that they may be more than memory holds. A look-up that fails is counted and
     * the walk goes on; an interrupt ends it after the dossier in hand, and the thread stays interrupted.
     *
     * @throws SQLException if the agency's database fails
     */
    public ReconcileReport walk(Iterator<Dossier> dossiers) throws SQLException {
        Objects.requireNonNull(dossiers, "dossiers");
        Map<Difference, Long> counts = new EnumMap<>(Difference.class);
        ReconcileReport report = new ReconcileReport(0, 0, counts);
        long pause = Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond);
        try (Session session = new Session(source)) {
            while (dossiers.hasNext() && !Thread.currentThread().isInterrupted()) {
                long began = System.nanoTime();
                Dossier dossier = dossiers.next();
                Difference difference = compared(session, dossier);
                boolean mended = mend && difference.mendable();
                if (mended) {
                    session.change(connection -> store(connection, dossier));
                }
                counts.merge(difference, 1L, Long::sum);
                report = new ReconcileReport(report.seen() + 1, report.mended() + (mended ? 1 : 0), counts);
                progress.compared(report, new ReconcileProgress.Compared(dossier.code(), difference, mended));
                rest(pause - (System.nanoTime() - began));
            }
        }
        return report;
    }

    private void store(Connection connection, Dossier dossier) throws SQLException {
        outbox.enqueue(connection, messages.dossier(dossier));
    }

    private Difference compared(Session session, Dossier dossier) throws SQLException {
        if (session.transaction(
                connection -> table.busy(connection, dossier.code().value()))) {
            return Difference.UNDER_WAY;
        }
        Optional<LookUp> found;
        try {
            found = portal.dossiers().find(dossier.code()).value();
        } catch (LienThongException e) {
            return Difference.NOT_TOLD;
        }
        return found.map(row -> difference(dossier, row)).orElse(Difference.MISSING);
    }

    private Difference difference(Dossier dossier, LookUp row) {
        if (row.procedure() != null
                && !row.procedure().equals(dossier.procedure().code())) {
            return Difference.OTHER_PROCEDURE;
        }
        if (row.status() != null && !row.status().equals(dossier.status())) {
            return Difference.STATUS;
        }
        Dossier there = row.dossier();
        if (there == null) {
            return row.status() == null ? Difference.NOT_TOLD : Difference.NONE;
        }
        try {
            byte[] ours = messages.dossier(dossier).body();
            return Arrays.equals(ours, messages.dossier(there).body()) ? Difference.NONE : Difference.CONTENT;
        } catch (LienThongException e) {
            return Difference.NOT_TOLD;
        }
    }

    private static void rest(long nanos) {
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
