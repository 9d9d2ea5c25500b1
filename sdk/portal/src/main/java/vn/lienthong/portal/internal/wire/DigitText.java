package vn.lienthong.portal.internal.wire;

/** A parser for texts of the ASCII digits 0 to 9. */
final class DigitText {
    private DigitText() {}

    /** Returns whether a text contains only digits; true for an empty text. */
    static boolean isDigitsOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns the number between two indices; correct for at most nine digits. */
    static int parseDigits(String digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }
}
