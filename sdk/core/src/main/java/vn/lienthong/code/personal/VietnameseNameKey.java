package vn.lienthong.code.personal;

import java.text.Normalizer;
import java.util.Objects;

/**
 * A comparison key that is equal for different spellings of one Vietnamese name: composed and decomposed letters, and
 * either position of the tone mark (Hòa and Hoà, Thủy and Thuỷ). It is used for comparison only and never replaces the
 * name; case, blanks and every other letter are significant (LT-LIST-003).
 *
 * @param key decomposed, with the tone after the vowels of its syllable; not meant to be read
 */
public record VietnameseNameKey(String key) {
    private static final String VOWELS = "aeiouyAEIOUY";
    /** Grave, acute, tilde, hook above, dot below. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    public VietnameseNameKey {
        Objects.requireNonNull(key, "key");
    }

    /** Returns the key of a name. */
    public static VietnameseNameKey of(String name) {
        String letters = Normalizer.normalize(Objects.requireNonNull(name, "name"), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(letters.length());
        for (int start = 0; start < letters.length(); ) {
            int end = endOfVowels(letters, start);
            if (end == start) {
                key.append(letters.charAt(start));
                start++;
            } else {
                key.append(moveToneToEnd(letters.substring(start, end)));
                start = end;
            }
        }
        return new VietnameseNameKey(key.toString());
    }

    /** Returns the end of the vowels, with their marks, that begin at an index. */
    private static int endOfVowels(String letters, int start) {
        int end = start;
        while (end < letters.length()
                && (VOWELS.indexOf(letters.charAt(end)) >= 0 || (end > start && isMark(letters.charAt(end))))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /**
     * A Vietnamese syllable has at most one tone; vowels with several such marks belong to another language and are
     * not changed.
     */
    private static String moveToneToEnd(String vowels) {
        StringBuilder bare = new StringBuilder(vowels.length());
        StringBuilder tones = new StringBuilder(1);
        for (int i = 0; i < vowels.length(); i++) {
            char letter = vowels.charAt(i);
            (TONES.indexOf(letter) >= 0 ? tones : bare).append(letter);
        }
        return tones.length() == 1 ? bare.append(tones).toString() : vowels;
    }

    /** Returns whether two names are spellings of the same name. */
    public static boolean isSameName(String one, String other) {
        Objects.requireNonNull(one, "one");
        return of(one).equals(of(Objects.requireNonNull(other, "other")));
    }

    @Override
    public String toString() {
        // The compared text may be a person's name.
        return "VietnameseNameKey";
    }
}
