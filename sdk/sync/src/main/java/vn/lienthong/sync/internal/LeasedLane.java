package vn.lienthong.sync.internal;

import org.jspecify.annotations.Nullable;

/**
 * A dossier's lane while we hold its lease.
 *
 * @param next number of the message that is next to be sent
 * @param failures how often in a row that one failed
 * @param procedure what the dossier is filed under at the portal, once it is ours
 * @param token the lease
 * @param leasedUntil when it ends, in milliseconds
 */
public record LeasedLane(
        String target,
        String dossier,
        long next,
        int failures,
        PortalPresence standing,
        @Nullable String procedure,
        String token,
        long leasedUntil) {

    /** The lane behind its next message, which was delivered. */
    LeasedLane passed(StoredMessage row, PortalPresence now) {
        String filed = row.dossier() ? row.procedure() : procedure;
        return new LeasedLane(target, dossier, next + 1, 0, now, filed, token, leasedUntil);
    }

    /** The lane behind its next message, which need not be sent. */
    LeasedLane passedOver() {
        return new LeasedLane(target, dossier, next + 1, 0, standing, procedure, token, leasedUntil);
    }

    LeasedLane standing(PortalPresence now) {
        return new LeasedLane(target, dossier, next, failures, now, procedure, token, leasedUntil);
    }

    LeasedLane leased(long until) {
        return new LeasedLane(target, dossier, next, failures, standing, procedure, token, until);
    }

    @Override
    public String toString() {
        return "Lane[" + target + ", " + next + "]";
    }
}
