package vn.lienthong.print;

import java.util.Objects;

/**
 * A text in both languages. {@code toString} shows only lengths.
 *
 * @param vi Vietnamese
 * @param en English
 */
public record BilingualText(String vi, String en) {
    public BilingualText {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    @Override
    public String toString() {
        return "BilingualText[" + vi.length() + ", " + en.length() + "]";
    }
}
