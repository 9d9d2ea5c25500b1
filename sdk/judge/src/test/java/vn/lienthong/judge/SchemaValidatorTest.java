package vn.lienthong.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of every keyword: one valid body, and a twin with one difference that is rejected at its place. */
@Tag("LT-MSG-005")
class SchemaValidatorTest {
    @ParameterizedTest(name = "{2} refuses {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "isUpdating":"True"         | "isUpdating":"true"          | enum                  | /isUpdating | must be one of "True", "False"
            "time":""                   | "time":"2026112204"          | pattern               | /time       | must match ^(\\d{14})?$
            "time":"20261122043300"     | "time":"20261122043300\\n"   | pattern               | /time       | must match ^(\\d{14})?$
            "time":"20261122043300"     | "time":20261122043300        | type                  | /time       | expected string, found integer
            "moment":"1900-02-28T23:59:59+07:00" | "moment":"1900-02-29T23:59:59+07:00" | format | /moment | must have the format date-time
            "moment":"1900-02-28T23:59:59Z" | "moment":"1900-02-28T23:59Z" | format            | /moment     | must have the format date-time
            "day":"1904-02-29"          | "day":"1900-02-29"           | format                | /day        | must have the format date
            "mail":"a@b.vn"             | "mail":"a.b.vn"              | format                | /mail       | must have the format email
            "link":"https://a.vn/b"     | "link":"b c"                 | format                | /link       | must have the format uri
            "short":"ab"                | "short":"ấ"                  | minLength             | /short      | must have 2 characters or more, has 1
            "short":"\uD83C\uDFE0b\uD83C\uDFE0d" | "short":"abcde"      | maxLength             | /short      | must have 4 characters or fewer, has 5
            "count":1                   | "count":0                    | minimum               | /count      | must be 1 or more
            "count":9                   | "count":10                   | maximum               | /count      | must be 9 or less
            "count":9                   | "count":8.5                  | type                  | /count      | expected integer, found number
            "amount":0.5                | "amount":0                   | exclusiveMinimum      | /amount     | must be more than 0
            "amount":99.5               | "amount":100                 | exclusiveMaximum      | /amount     | must be less than 100
            "amount":99.5               | "amount":99.25               | multipleOf            | /amount     | must be a multiple of 0.5
            "list":[null]               | "list":[]                    | minItems              | /list       | must have 1 items or more, has 0
            "list":["a","b","c"]        | "list":["a","b","c","d"]     | maxItems              | /list       | must have 3 items or fewer, has 4
            "list":["a","b"]            | "list":["a","a"]             | uniqueItems           | /list       | the items must differ from each other
            "list":["a","b"]            | "list":["a",true]            | type                  | /list/1     | expected "string", "null", found boolean
            "few":{"a":1}               | "few":{}                     | minProperties         | /few        | must have 1 properties or more, has 0
            "few":{"a":1,"b":1}         | "few":{"a":1,"b":1,"c":1}    | maxProperties         | /few        | must have 2 properties or fewer, has 3
            "count":1                   | "never":1                    | false                 | /never      | nothing may stand here
            "either":5                  | "either":4                   | minimum               | /either     | must be 5 or more
            "either":"5"                | "either":{}                  | type                  | /either     | expected string, found object
            "pair":{"left":1,"right":1} | "pair":{"left":1}            | dependentRequired     | /pair       | the property right is missing beside left
            "closed":{"in":1}           | "closed":{"im":1}            | unevaluatedProperties | /closed     | the property im is unknown
            "count":1                   | "cuont":1                    | additionalProperties  | ''          | the property cuont is unknown
            "count":1                   | "số":1                       | additionalProperties  | ''          | the property (2 characters) is unknown
            """)
    void aTwinIsRefusedWhereItDiffers(String kept, String broken, String rule, String pointer, String detail) {
        assertThat(TestSchemas.judge(TestSchemas.with(kept)).violations()).isEmpty();
        assertThat(TestSchemas.judge(TestSchemas.with(broken)).violations())
                .contains(new RuleViolation(pointer, rule, detail));
    }

    @Test
    void aMissingPropertyAndAWrongConstantAreNamed() {
        assertThat(TestSchemas.judge(TestSchemas.MINIMAL).accepted()).isTrue();
        assertThat(TestSchemas.judge("{\"service\":\"Đồng\"}").violations())
                .containsExactlyInAnyOrder(
                        new RuleViolation("", "required", "the property data is missing"),
                        new RuleViolation("/service", "const", "must be \"Dong\""));
    }

    @Test
    void allViolationsAreReportedAlsoBehindAReference() {
        ValidationResult verdict = TestSchemas.judge("""
                {"service":"Dong","data":[{"MaHoSo":"a"},{"MaHoSo":"","Ghichu":"b"},{"Ghi_chu":1}]}""");
        assertThat(verdict.violations())
                .extracting(v -> v.rule() + " " + v.pointer())
                .containsExactlyInAnyOrder(
                        "minLength /data/1/MaHoSo",
                        "additionalProperties /data/1",
                        "required /data/2",
                        "type /data/2/Ghi_chu");
    }

    @Test
    void neitherAValueNorAForeignNameIsShown() {
        ValidationResult verdict = TestSchemas.judge("""
                {"mail":"KIỂM THỬ 0900000000","0900000000":1,"few":{"KIỂM THỬ":{"x":1},"b":1,"c":1},"isUpdating":"KIỂM THỬ",\
                "short":"KIỂM THỬ","list":["KIỂM THỬ","KIỂM THỬ"],"service":"KIỂM THỬ","data":{"KIỂM THỬ":1}}""");
        assertThat(verdict.violations()).hasSizeGreaterThan(5);
        assertThat(verdict.toString()).doesNotContain("KIỂM").doesNotContain("0900");
    }

    @Test
    void aMessageWithoutSchemaIsAnErrorOfTheCaller() {
        assertThatThrownBy(() -> TestSchemas.JUDGE.judge("test/none", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test/none");
        assertThat(TestSchemas.JUDGE.messages()).containsExactly("test/every", "test/row");
    }
}
