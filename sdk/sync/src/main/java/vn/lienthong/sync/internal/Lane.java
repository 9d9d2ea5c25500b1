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
public record Lane(
        String target,
        String dossier,
        long next,
        int failures,
        Standing standing,
        @Nullable String procedure,
        String token,
        long leasedUntil) {

    /** The lane behind its next message, which was delivered. */
    Lane passed(Row row, Standing now) {
        String filed = row.dossier() ? row.procedure() : procedure;
        return new Lane(target, dossier, next + 1, 0, now, filed, token, leasedUntil);
    }

    /** The lane behind its next message, which need not be sent. */
    Lane passedOver() {
        return new Lane(target, dossier, next + 1, 0, standing, procedure, token, leasedUntil);
    }

    Lane standing(Standing now) {
        return new Lane(target, dossier, next, failures, now, procedure, token, leasedUntil);
    }

    Lane leased(long until) {
        return new Lane(target, dossier, next, failures, standing, procedure, token, until);
    }

    @Override
    public String toString() {
        return "Lane[" + target + ", " + next + "]";
    }
}
