package vn.lienthong.portal.signin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.code.personal.TechId;

/**
 * The data of an account in the agency's own system that is used for matching.
 *
 * @param key the agency's own key of the account, returned in the match
 * @param techId the portal account that it was matched with before, if any
 * @param numbers its numbers, in the types that {@link PortalAccount#numbers()} returns
 */
public record LocalAccount(String key, @Nullable TechId techId, List<MaskedValue> numbers) {
    public LocalAccount {
        Objects.requireNonNull(key, "key");
        numbers = List.copyOf(numbers);
    }

    @Override
    public String toString() {
        return "LocalAccount[" + numbers.size() + " numbers]";
    }
}
