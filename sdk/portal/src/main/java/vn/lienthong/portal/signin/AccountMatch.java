package vn.lienthong.portal.signin;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of matching a portal account with the agency's own accounts. The account id decides; a number alone
 * never does (LT-ID-010).
 *
 * @param kind the kind of match
 * @param local the agency's accounts that match: one for {@link AccountMatchKind#SAME} and {@link
 *     AccountMatchKind#CHANGED}, one or more for {@link AccountMatchKind#PROVE} and {@link
 *     AccountMatchKind#CONFLICT}, none for {@link AccountMatchKind#NEW}
 */
public record AccountMatch(AccountMatchKind kind, List<LocalAccount> local) {
    public AccountMatch {
        Objects.requireNonNull(kind, "kind");
        local = List.copyOf(local);
    }

    /** The kinds of match. */
    public enum AccountMatchKind {
        /** The same account with the same numbers: sign in. */
        SAME,
        /** The same account, but its numbers have changed: sign in, and update the numbers after a review. */
        CHANGED,
        /**
         * No account has this id, but an account without an id has the number: link it only after its owner has proved
         * their identity.
         */
        PROVE,
        /**
         * One of its numbers belongs to an account with another id, or two accounts have its id: a manual review is
         * needed.
         */
        CONFLICT,
        /** No account matches. */
        NEW
    }

    /**
     * Matches a portal account with the agency's accounts.
     *
     * @param accounts the agency's accounts that have its id or one of its numbers; other accounts are ignored
     */
    public static AccountMatch of(PortalAccount account, Collection<LocalAccount> accounts) {
        List<LocalAccount> same = accounts.stream()
                .filter(local -> account.techId().equals(local.techId()))
                .toList();
        List<LocalAccount> others = accounts.stream()
                .filter(local -> !account.techId().equals(local.techId()))
                .filter(local -> local.numbers().stream().anyMatch(account.numbers()::contains))
                .toList();
        List<LocalAccount> foreign =
                others.stream().filter(local -> local.techId() != null).toList();
        if (same.size() > 1 || !foreign.isEmpty()) {
            return new AccountMatch(AccountMatchKind.CONFLICT, same.size() > 1 ? same : foreign);
        }
        Optional<LocalAccount> one = same.stream().findFirst();
        if (one.isEmpty()) {
            return new AccountMatch(others.isEmpty() ? AccountMatchKind.NEW : AccountMatchKind.PROVE, others);
        }
        if (!others.isEmpty()) {
            return new AccountMatch(AccountMatchKind.CONFLICT, others);
        }
        boolean unchanged = one.get().numbers().containsAll(account.numbers())
                && account.numbers().containsAll(one.get().numbers());
        return new AccountMatch(unchanged ? AccountMatchKind.SAME : AccountMatchKind.CHANGED, same);
    }
}
