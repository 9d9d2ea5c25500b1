package vn.lienthong.procedure;

import java.text.Normalizer;

/**
 * A text in a form for comparing: composed and decomposed letters, blanks, and where a syllable carries its tone (Hòa, Hoà)
 * make no difference. Never shown and never passed on.
 */
final class Alike {
    /** The tones huyền, sắc, ngã, hỏi and nặng, as marks of their own. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final String NARROW_BLANKS = "\u00a0\u2007\u202f";

    private Alike() {}

    static String form(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder form = new StringBuilder(apart.length());
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
            } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                form.append(c);
            } else {
                // The syllable has ended: its tone stands behind it.
                form.append(tones);
                tones.setLength(0);
                append(form, c);
            }
        }
        return form.append(tones).toString().strip();
    }

    private static void append(StringBuilder form, char c) {
        if (!Character.isWhitespace(c) && NARROW_BLANKS.indexOf(c) < 0) {
            form.append(c);
        } else if (!form.isEmpty() && form.charAt(form.length() - 1) != ' ') {
            form.append(' ');
        }
    }
}
