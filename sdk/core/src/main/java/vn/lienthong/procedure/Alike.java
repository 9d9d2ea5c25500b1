package vn.lienthong.procedure;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in a form for comparing: composed and decomposed letters, blanks, and where a syllable carries its tone (Hòa, Hoà)
 * make no difference. Never shown and never passed on.
 */
final class Alike {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    /** The tones huyền, sắc, ngã, hỏi and nặng, as marks of their own. */
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}]++");

    private Alike() {}

    static String form(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String toned = SYLLABLE.matcher(apart).replaceAll(syllable -> Matcher.quoteReplacement(last(syllable.group())));
        return BLANKS.matcher(toned).replaceAll(" ").strip();
    }

    /** The syllable with its tone behind it. */
    private static String last(String syllable) {
        Matcher tone = TONE.matcher(syllable);
        return tone.find() ? TONE.matcher(syllable).replaceAll("") + tone.group() : syllable;
    }
}
