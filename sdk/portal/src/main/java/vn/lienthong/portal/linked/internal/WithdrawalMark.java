package vn.lienthong.portal.linked.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lienthong.value.JsonValue;

/** The withdrawal mark of a document, which is written as a number, a text or a boolean (LT-NB-014). */
enum WithdrawalMark {
    YES,
    NO,
    UNCLEAR;

    private static final Pattern SAYS_NO = Pattern.compile("0+([.,]0+)?|false|không|no|");
    private static final Pattern SAYS_YES = Pattern.compile("0*1([.,]0+)?|true");

    static WithdrawalMark of(JsonValue mark) {
        if (mark instanceof JsonValue.StringValue text) {
            return ofText(text.value());
        } else if (mark instanceof JsonValue.NumberValue number) {
            return ofText(number.lexeme());
        } else if (mark instanceof JsonValue.BooleanValue flag) {
            return flag.value() ? YES : NO;
        }
        return mark instanceof JsonValue.NullValue ? NO : UNCLEAR;
    }

    private static WithdrawalMark ofText(String text) {
        String word = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (SAYS_NO.matcher(word).matches()) {
            return NO;
        }
        return SAYS_YES.matcher(word).matches() ? YES : UNCLEAR;
    }
}
