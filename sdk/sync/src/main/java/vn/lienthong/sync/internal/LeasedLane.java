package vn.lienthong.sync.internal;

import org.jspecify.annotations.Nullable;

/**
 * The lane of a dossier while its lease is owned.
 *
 * @param target target of the lane
 * @param dossier code of the dossier
 * @param nextSeq number of the next message
 * @param failures number of consecutive failures of that message
 * @param presence presence of the dossier at the portal
 * @param procedure procedure of the dossier at the portal, once it is known to be the agency's own
 * @param token token of the lease
 * @param leaseEnd end of the lease in milliseconds
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

    /** Returns the lane behind its next message, which was delivered. */
    LeasedLane withDelivered(StoredMessage row, PortalPresence now) {
        String filed = row.isDossier() ? row.procedure() : procedure;
        return new LeasedLane(target, dossier, nextSeq + 1, 0, now, filed, token, leaseEnd);
    }

    /** Returns the lane behind its next message, which is skipped. */
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
