package vn.lienthong.portal.signin;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which account of the agency's own belongs to one of the portal: the id of the account decides, a number never does alone
 * (LT-ID-010).
 *
 * @param kind what was found
 * @param local the agency's accounts that it concerns: one of {@link AccountMatchKind#SAME} and {@link AccountMatchKind#CHANGED}, one or more of
 *     {@link AccountMatchKind#PROVE} and {@link AccountMatchKind#CONFLICT}, none of {@link AccountMatchKind#NEW}
 */
public record AccountMatch(AccountMatchKind kind, List<LocalAccount> local) {
    public AccountMatch {
        Objects.requireNonNull(kind, "kind");
        local = List.copyOf(local);
    }

    /** What was found. */
    public enum AccountMatchKind {
        /** The same account with the same numbers: sign in. */
        SAME,
        /** The same account, whose numbers differ by now: sign in, and take the numbers over after a look. */
        CHANGED,
        /** No account of that id, but one without any id has the number: link it only after its owner has proved to be that. */
        PROVE,
        /** A number of it belongs to an account of another id, or two accounts have its id: somebody must look. */
        CONFLICT,
        /** Nothing is known of it. */
        NEW
    }

    /**
     * Matches one of the portal's accounts.
     *
     * @param accounts the agency's accounts that have its id or one of its numbers; others do no harm
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
