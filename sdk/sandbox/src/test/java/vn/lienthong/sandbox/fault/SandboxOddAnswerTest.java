package vn.lienthong.sandbox.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxTestClient;

class SandboxOddAnswerTest {
    private final Sandbox sandbox = Sandbox.start();
    private SandboxTestClient client;
    private byte[] good = {};

    @BeforeEach
    void login() throws Exception {
        client = SandboxTestClient.logIn(sandbox);
        good = client.exchange(client.envelope("LayThuTuc").put("maTTHC", "2.000488"))
                .body();
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    private byte[] odd(OddAnswer form) throws Exception {
        sandbox.injectFaults(FaultPlan.at("LayThuTuc", 1, SandboxFault.oddAnswer(form)));
        return client.exchange(client.envelope("LayThuTuc").put("maTTHC", "2.000488"))
                .body();
    }

    private JsonNode oddTree(OddAnswer form) throws Exception {
        return SandboxTestClient.JSON.readTree(odd(form));
    }

    private static String rule(byte[] body) {
        return MessageJudge.standard()
                .judge("portal/LayThuTuc.answer", body)
                .violations()
                .get(0)
                .rule();
    }

    @ParameterizedTest
    @EnumSource(OddAnswer.class)
    void everyFormDiffersFromTheGoodAnswerAndTheNextAnswerIsGoodAgain(OddAnswer form) throws Exception {
        if (form != OddAnswer.CODE_AS_NUMBER) {
            assertThat(odd(form)).isNotEqualTo(good);
        }
        assertThat(client.exchange(client.envelope("LayThuTuc").put("maTTHC", "2.000488"))
                        .body())
                .isEqualTo(good);
    }

    @Test
    void digitsComeAsNumbersAndTheRestStaysText() throws Exception {
        JsonNode sheet = oddTree(OddAnswer.NUMBERS_FOR_TEXT).at("/result/0");
        assertThat(sheet.at("/CACHTHUCTHUCHIEN/0/THOIGIAN/0/PHILEPHI/0/SOTIEN").isNumber())
                .isTrue();
        assertThat(sheet.path("MATTHC").toString()).isEqualTo("2.000488");
        assertThat(sheet.path("TENTTHC").isTextual()).isTrue();
    }

    @Test
    void listsOfOneComeAsTheirObject() throws Exception {
        JsonNode answer = oddTree(OddAnswer.OBJECT_FOR_LIST);
        assertThat(answer.path("result").isObject()).isTrue();
        assertThat(answer.at("/result/LINHVUCTHUCHIEN/MALINHVUC").asText()).isEqualTo("G15-TP01");
        assertThat(answer.at("/result/CACHTHUCTHUCHIEN").isArray()).isTrue();
    }

    @Test
    void resultsAndValuesCanBeNullOrMissing() throws Exception {
        assertThat(oddTree(OddAnswer.NULL_RESULT).path("result").isNull()).isTrue();
        assertThat(oddTree(OddAnswer.MISSING_RESULT).has("result")).isFalse();
        assertThat(oddTree(OddAnswer.NULL_VALUES).at("/result/0/MATTHC").isNull())
                .isTrue();
        JsonNode sheet = oddTree(OddAnswer.MISSING_LIST).at("/result/0");
        assertThat(sheet.has("MATTHC")).isTrue();
        assertThat(sheet.has("LINHVUCTHUCHIEN")).isFalse();
    }

    @Test
    void theCodeComesInEachForm() throws Exception {
        assertThat(oddTree(OddAnswer.CODE_AS_NUMBER).path("error_code").toString())
                .isEqualTo("0");
        assertThat(oddTree(OddAnswer.CODE_AS_TEXT).path("error_code").toString())
                .isEqualTo("\" 0 \"");
        assertThat(oddTree(OddAnswer.CODE_PADDED).path("error_code").toString()).isEqualTo("\"00\"");
    }

    @Test
    void theJudgeDetectsInvalidBytes() throws Exception {
        assertThat(rule(odd(OddAnswer.BOM))).isEqualTo("bom");
        assertThat(rule(odd(OddAnswer.DUPLICATE_KEYS))).isEqualTo("duplicate-key");
        assertThat(rule(odd(OddAnswer.DEEP_NESTING))).isEqualTo("depth");
        assertThat(rule(odd(OddAnswer.BIG_NAME))).isEqualTo("size");
        assertThat(rule(odd(OddAnswer.BAD_UTF8))).isEqualTo("utf8");
        assertThat(rule(odd(OddAnswer.HTML_PAGE))).isEqualTo("syntax");
        assertThat(rule(odd(OddAnswer.EMPTY_BODY))).isEqualTo("syntax");
        assertThat(rule(odd(OddAnswer.EMPTY_OBJECT))).isEqualTo("required");
        assertThat(odd(OddAnswer.BIG_NAME)).hasSizeGreaterThan(10_000_000);
    }

    @Test
    void theBadBytesAreReallyNotUtf8() throws Exception {
        byte[] body = odd(OddAnswer.BAD_UTF8);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)))
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void aSilentSuccessIsStored() throws Exception {
        sandbox.injectFaults(FaultPlan.at("DongBoHoSoMC", 1, SandboxFault.oddAnswer(OddAnswer.SILENT_SUCCESS)));
        JsonNode answer = client.call(client.create("H56.14-260105-00001"));
        assertThat(answer.path("error_code").asInt()).isZero();
        assertThat(answer.path("message").asText()).isEqualTo("OK");
        assertThat(sandbox.dossiers()).hasSize(1);
        assertThat(client.call("LayDVC", Map.of()).has("message")).isFalse();
    }

    @Test
    void aDeniedSuccessHasTheCodeOfASuccess() throws Exception {
        sandbox.injectFaults(FaultPlan.at("DongBoHoSoMC", 1, SandboxFault.oddAnswer(OddAnswer.DENIED_SUCCESS)));
        JsonNode answer = client.call(client.create("H56.14-260105-00001"));
        assertThat(answer.path("error_code").asInt()).isZero();
        assertThat(answer.path("message").asText()).contains("không thành công");
        assertThat(sandbox.dossiers()).hasSize(1);
    }
}
