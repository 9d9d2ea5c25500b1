package vn.lienthong.code.personal;

import java.text.Normalizer;
import java.util.Objects;

/**
 * What two spellings of one Vietnamese name have in common: composed and decomposed letters, and either place of the tone mark
 * (Hòa and Hoà, Thủy and Thuỷ). It serves for comparing alone and is never passed on in place of a name; case, blanks and
 * every other letter count (LT-LIST-003).
 *
 * @param key not for reading: decomposed, the tone behind the vowels of its syllable
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

    /** Returns where the vowels that begin at a place end, with their marks. */
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

    /** A syllable has one tone at most; vowels with more of such marks are of another language and stay as they are. */
    private static String moveToneToEnd(String vowels) {
        StringBuilder bare = new StringBuilder(vowels.length());
        StringBuilder tones = new StringBuilder(1);
        for (int i = 0; i < vowels.length(); i++) {
            char letter = vowels.charAt(i);
            (TONES.indexOf(letter) >= 0 ? tones : bare).append(letter);
        }
        return tones.length() == 1 ? bare.append(tones).toString() : vowels;
    }

    /** Returns whether two names are spellings of one. */
    public static boolean isSameName(String one, String other) {
        Objects.requireNonNull(one, "one");
        return of(one).equals(of(Objects.requireNonNull(other, "other")));
    }

    @Override
    public String toString() {
        // What is compared may be a person's name.
        return "VietnameseNameKey";
    }
}
