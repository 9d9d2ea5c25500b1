package vn.lienthong.sync.internal;

import org.jspecify.annotations.Nullable;

/**
 * A dossier's lane while we hold its lease.
 *
 * @param nextSeq number of the message that is next to be sent
 * @param failures how often in a row that one failed
 * @param procedure what the dossier is filed under at the portal, once it is ours
 * @param token the lease
 * @param leaseEnd when it ends, in milliseconds
 */
public record LeasedLane(
        String target,
        String dossier,
        long nextSeq,
        int failures,
        PortalPresence presence,
        @Nullable String procedure,
        String token,
        long leaseEnd) {

    /** The lane behind its next message, which was delivered. */
    LeasedLane withDelivered(StoredMessage row, PortalPresence now) {
        String filed = row.isDossier() ? row.procedure() : procedure;
        return new LeasedLane(target, dossier, nextSeq + 1, 0, now, filed, token, leaseEnd);
    }

    /** The lane behind its next message, which need not be sent. */
    LeasedLane withSkipped() {
        return new LeasedLane(target, dossier, nextSeq + 1, 0, presence, procedure, token, leaseEnd);
    }

    LeasedLane withPresence(PortalPresence now) {
        return new LeasedLane(target, dossier, nextSeq, failures, now, procedure, token, leaseEnd);
    }

    LeasedLane withLeaseEnd(long until) {
        return new LeasedLane(target, dossier, nextSeq, failures, presence, procedure, token, until);
    }

    @Override
    public String toString() {
        return "LeasedLane[" + target + ", " + nextSeq + "]";
    }
}
