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
import vn.lienthong.portal.dossier.DossierStatusRow;
import vn.lienthong.portal.outbound.OutboundMessages;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.sync.internal.LanePosition;
import vn.lienthong.sync.internal.Transactions;

/**
 * Walks over the agency's own dossiers, looks each up at the portal, lists what differs, and mends it through the outbox: for a
 * nightly job (LT-OUT-015).
 *
 * <p>A dossier that the outbox still has messages for is passed over: what differs there is on its way. What the portal holds
 * under another procedure is told and never mended. What is mended raises no {@link StatusNotice}: nothing has changed for the person.
 * No connection is held during a look-up. One walk at a time; not thread-safe.
 */
public final class Reconciler {
    private final DataSource source;
    private final Outbox outbox;
    private final PortalClient portal;
    private final OutboundMessages messages;
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
                Objects.requireNonNull(outbox, "outbox").notifying((connection, dossier) -> Optional.empty()),
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
     * Walks over the dossiers of these codes, one at a time, so that they may be more than memory holds. Each is read when its turn
     * comes, and read again where it is mended: what changed in between is on its way by itself and is left alone. A look-up that
     * fails is counted and the walk goes on; an interrupt ends it after the dossier in hand, and the thread stays interrupted.
     *
     * @throws SQLException if the agency's database fails
     */
    public ReconcileReport walk(Iterator<DossierCode> codes, DossierSource own) throws SQLException {
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(own, "own");
        Map<DossierDifference, Long> counts = new EnumMap<>(DossierDifference.class);
        ReconcileReport report = new ReconcileReport(0, 0, counts);
        long pause = Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond);
        while (codes.hasNext() && !Thread.currentThread().isInterrupted()) {
            long began = System.nanoTime();
            DossierCode code = codes.next();
            FoundDifference found = compared(own, code);
            boolean mended = mend && found.difference.mendable() && mended(own, code, found.before);
            counts.merge(found.difference, 1L, Long::sum);
            report = new ReconcileReport(report.seen() + 1, report.mended() + (mended ? 1 : 0), counts);
            progress.compared(report, new ReconcileProgress.ComparedDossier(code, found.difference, mended));
            rest(pause - (System.nanoTime() - began));
        }
        return report;
    }

    /**
     * What a comparison found.
     *
     * @param before how far the lane had come before the look-up
     */
    private record FoundDifference(DossierDifference difference, LanePosition before) {}

    /** Stores the dossier as it is now, unless anybody has written since it was compared. */
    private boolean mended(DossierSource own, DossierCode code, LanePosition before) throws SQLException {
        try (Transactions session = new Transactions(source)) {
            return session.transaction(connection -> {
                Optional<Dossier> now = own.find(connection, code);
                if (now.isEmpty()) {
                    return false;
                }
                // The lane is locked from here on, so nobody writes between this and the look at its number.
                outbox.enqueue(connection, messages.dossier(now.get()));
                boolean alone = LanePosition.of(connection, code.value()).last() == before.last() + 1;
                if (!alone) {
                    connection.rollback();
                }
                return alone;
            });
        }
    }

    private FoundDifference compared(DossierSource own, DossierCode code) throws SQLException {
        LanePosition before;
        Optional<Dossier> here;
        try (Transactions session = new Transactions(source)) {
            before = session.transaction(connection -> LanePosition.of(connection, code.value()));
            here = before.idle() ? session.transaction(connection -> own.find(connection, code)) : Optional.empty();
        }
        if (!before.idle()) {
            return new FoundDifference(DossierDifference.UNDER_WAY, before);
        }
        if (here.isEmpty()) {
            return new FoundDifference(DossierDifference.NOT_OURS, before);
        }
        Dossier dossier = here.get();
        Optional<DossierStatusRow> found;
        try {
            found = portal.dossiers().find(code).value();
        } catch (LienThongException e) {
            return new FoundDifference(DossierDifference.NOT_TOLD, before);
        }
        return new FoundDifference(found.map(row -> difference(dossier, row)).orElse(DossierDifference.MISSING), before);
    }

    private DossierDifference difference(Dossier dossier, DossierStatusRow row) {
        if (row.procedure() != null
                && !row.procedure().equals(dossier.procedure().code())) {
            return DossierDifference.OTHER_PROCEDURE;
        }
        if (row.status() != null && !row.status().equals(dossier.status())) {
            return DossierDifference.STATUS;
        }
        Dossier there = row.dossier();
        if (there == null) {
            return row.status() == null ? DossierDifference.NOT_TOLD : DossierDifference.NONE;
        }
        try {
            byte[] ours = messages.dossier(dossier).body();
            return Arrays.equals(ours, messages.dossier(there).body()) ? DossierDifference.NONE : DossierDifference.CONTENT;
        } catch (LienThongException e) {
            return DossierDifference.NOT_TOLD;
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
