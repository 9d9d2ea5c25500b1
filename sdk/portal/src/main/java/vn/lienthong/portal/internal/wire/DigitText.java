package vn.lienthong.portal.internal.wire;

/** Texts of the digits 0 to 9; those of other scripts are none. */
final class DigitText {
    private DigitText() {}

    /** Returns whether there is nothing but digits; so it is in an empty text. */
    static boolean only(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns the number from one place to before another, at most nine digits. */
    static int number(String digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }
}
