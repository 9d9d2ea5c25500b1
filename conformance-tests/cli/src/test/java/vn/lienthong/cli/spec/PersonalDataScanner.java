package vn.lienthong.cli.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scanner for possible personal data: numbers, telephones, e-mails and names outside the invented forms of
 * LT-PRIV-002. It reports the place and never quotes the text.
 */
final class PersonalDataScanner {
    private static final String NOT_IN_NUMBER = "(?<![\\p{Alnum}.-])%s(?![\\p{Alnum}])";

    /** Three digits for a province (001 to 096), one for sex and century, two for the year of birth, then six more. */
    private static final Pattern PERSONAL_ID = Pattern.compile(String.format(NOT_IN_NUMBER, "0[0-9]{11}"));

    /** Men and women (0 and 1) born in 1900 to 1905, so that the number cannot belong to a living person. */
    private static final Pattern INVENTED_ID = Pattern.compile("[0-9]{3}[01]0[0-5][0-9]{6}|0{12}");

    private static final Pattern PHONE =
            Pattern.compile(String.format(NOT_IN_NUMBER, "(?:\\+?84|0)(?:[35789][0-9]{8}|2[0-9]{9})"));
    private static final Pattern INVENTED_PHONE = Pattern.compile("(?:\\+?84|0)(?:9000|2[0-9]0000)[0-9]+");

    /** Tax codes of companies, published by the state, that have the form of a telephone number. */
    private static final Set<String> TAX_CODES = Set.of("0317273020", "0317273021", "0312687878");

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{Alnum}._%+-]+@((?:[\\p{Alnum}-]+\\.)+[A-Za-z]{2,})(?![\\p{Alnum}(])");
    private static final Pattern INVENTED_HOST = Pattern.compile("(?:.*\\.)?(?:example\\.vn|test|invalid)|b\\.vn");

    /** The look-behind excludes communes, which are named after historical persons. */
    private static final Pattern NAME = Pattern.compile(
            "(?iU)(?<!\\p{L}|xã |phường |thị trấn )(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý) "
                    + "(?:văn|thị) (\\p{L}+(?: \\p{L}+)?)");

    private static final Pattern INVENTED_NAME = Pattern.compile("(?iU)kiểm(?: thử)?");

    private PersonalDataScanner() {}

    /** Returns the findings of a text, such as {@code line 3: a telephone}. */
    static List<String> scan(String text) {
        List<String> found = new ArrayList<>();
        int line = 0;
        for (String one : text.lines().toList()) {
            line++;
            scanFor(one, line, PERSONAL_ID, "a personal number", id -> matchesFully(INVENTED_ID, id.group()), found);
            scanFor(one, line, PHONE, "a telephone", PersonalDataScanner::isInventedPhone, found);
            scanFor(one, line, EMAIL, "an e-mail", mail -> matchesFully(INVENTED_HOST, mail.group(1)), found);
            scanFor(one, line, NAME, "a name", name -> matchesFully(INVENTED_NAME, name.group(1)), found);
        }
        return found;
    }

    private static boolean isInventedPhone(Matcher phone) {
        return TAX_CODES.contains(phone.group()) || matchesFully(INVENTED_PHONE, phone.group());
    }

    private static boolean matchesFully(Pattern form, String text) {
        return form.matcher(text).matches();
    }

    private static void scanFor(
            String text, int line, Pattern shape, String what, Predicate<Matcher> invented, List<String> found) {
        Matcher matcher = shape.matcher(text);
        while (matcher.find()) {
            if (!invented.test(matcher)) {
                found.add("line " + line + ": " + what);
            }
        }
    }
}
