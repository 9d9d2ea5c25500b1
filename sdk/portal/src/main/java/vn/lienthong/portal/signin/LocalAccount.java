package vn.lienthong.portal.signin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.code.personal.TechId;

/**
 * An account of the agency's own system, as far as it matters for matching.
 *
 * @param key the agency's own key of it, which the match hands back
 * @param techId the portal's account that it was matched with before, if any
 * @param numbers its numbers, in the types that {@link PortalAccount#numbers()} has
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
