package vn.lienthong.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.judge.RuleViolation;
import vn.lienthong.value.Language;

class ViolationTextTest {
    private static final ViolationText VI = ViolationText.forLanguage(Language.VI);
    private static final Path JUDGE = Path.of("../../sdk/judge/src/main/java/vn/lienthong/judge");

    private static RuleViolation violation(String detail) {
        return new RuleViolation("", "any", detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the property MaHoSo is missing|thiếu khóa MaHoSo",
                "the property DuocSoHoa is missing beside TenGiayTo|thiếu khóa DuocSoHoa đi cùng TenGiayTo",
                "expected string, null, found integer|cần string, null, nhận được integer",
                "must be one of \"1\", \"2\"|phải là một trong \"1\", \"2\"",
                "must have 1 items or more, has 0|phải có từ 1 phần tử trở lên, hiện có 0",
                "the body ends within a text, the body has ended|nội dung hết giữa chuỗi, nhưng nội dung đã hết",
                "a name has half of a surrogate pair at byte 17|khóa có nửa cặp surrogate ở byte 17",
                "a comma or } was expected at byte 9|lẽ ra phải có dấu phẩy hoặc } ở byte 9",
                "a number of 300 characters; at most 200 are read|số dài 300 ký tự; chỉ đọc tối đa 200",
                "a sentence of a later version|a sentence of a later version",
            })
    @DisplayName("A sentence of the judge is translated to Vietnamese; an unknown one is unchanged")
    void told(String english, String vietnamese) {
        assertThat(VI.describe(violation(english))).isEqualTo(vietnamese);
        assertThat(ViolationText.forLanguage(Language.EN).describe(violation(english)))
                .isEqualTo(english);
    }

    @Test
    @DisplayName("Every sentence of the judge's table of keywords has a Vietnamese one")
    void complete() throws IOException {
        List<String> untold = new ArrayList<>();
        int sentences = 0;
        Matcher matcher = Pattern.compile("-> \"((?:the|must|expected|nothing) .*?)(?:;|$)", Pattern.MULTILINE)
                .matcher(Files.readString(JUDGE.resolve("internal/SchemaErrorText.java")));
        while (matcher.find()) {
            // The arguments of a message are outside the quotes of the source.
            String sentence = '"' + matcher.group(1) + '"';
            String filled = sentence.replaceAll("\" \\+ .*? \\+ \"", "0")
                    .replace("\" + length(found)\"", ", has 0")
                    .replaceAll("\" \\+ length\\(found\\)\"?", ", has 0")
                    .replaceAll("\" \\+ .*$", "0")
                    .replace("\"", "");
            sentences++;
            if (VI.describe(violation(filled)).equals(filled)) {
                untold.add(filled);
            }
        }
        assertThat(sentences).isGreaterThan(20);
        assertThat(untold).isEmpty();
    }
}
