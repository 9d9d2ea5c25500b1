package vn.lienthong.print;

import java.util.Objects;

/**
 * One line of the papers handed in. Its text form shows only the counts, since a paper can be named after a person.
 *
 * @param name what the paper is
 * @param originals number of originals
 * @param copies number of copies
 */
public record SlipComponent(String name, int originals, int copies) {
    public SlipComponent {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return "SlipComponent[" + originals + " originals, " + copies + " copies]";
    }
}
