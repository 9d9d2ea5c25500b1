package vn.lienthong.print;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a result is received. Its text form shows neither, since the place can be somebody's home.
 *
 * @param place the counter or address
 * @param way the way in words, such as by post
 */
public record Pickup(String place, @Nullable String way) {
    public Pickup {
        Objects.requireNonNull(place, "place");
    }

    @Override
    public String toString() {
        return "Pickup[masked]";
    }
}
