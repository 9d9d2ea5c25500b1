package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Answer;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.procedure.Procedure;

@Tag("LT-MSG-003")
@Timeout(60)
class HostileAnswerTest {
    private final CannedTransport wire = new CannedTransport();
    private final PortalClient portal = CannedTransport.client(wire);

    @ParameterizedTest(name = "The good answer to {0} is read")
    @EnumSource
    void acceptsTheGoodAnswerOfEachRead(ReadOperation reading) {
        wire.respondWith(reading.goodAnswer());
        assertThat(reading.invoke(portal).findings().failed()).isFalse();
    }

    @ParameterizedTest(name = "An answer to {0} that ends early is malformed, wherever it ends")
    @EnumSource
    void rejectsAnAnswerTruncatedAtAnyByte(ReadOperation reading) {
        byte[] good = reading.goodAnswer().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < good.length; length++) {
            wire.respondWith(Arrays.copyOf(good, length));
            assertMalformed(reading, "the first " + length + " bytes");
        }
    }

    @ParameterizedTest(name = "An answer to {0} that is not a UTF-8 JSON object is malformed")
    @EnumSource
    void rejectsAnAnswerThatIsNotAJsonObject(ReadOperation reading) {
        for (String body : new String[] {
            "",
            " ",
            "null",
            "0",
            "\"0\"",
            "[]",
            "[{\"error_code\":0}]",
            "<html></html>",
            "{",
            "}",
            "{}",
            "{\"error_code\":}",
            "{'error_code':0}",
            "{error_code:0}",
            "{\"error_code\":0,}",
            "{\"error_code\":0} {\"error_code\":0}",
            "{\"error_code\":00}",
            "{\"error_code\":NaN}",
            "{\"error_code\":0}// end",
            "{\"error_code\":\"0\u0001\"}",
            "{\"error_code\":0,\"x\":\"\\ud800\"",
            "{\"error_code\":" + "9".repeat(201) + "}"
        }) {
            wire.respondWith(body);
            assertMalformed(reading, body);
        }
        for (String charset : new String[] {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE", "windows-1258"}) {
            wire.respondWith(reading.goodAnswer().replace("Thành", "Th\u00e0nh").getBytes(Charset.forName(charset)));
            if (!charset.startsWith("w") || reading.goodAnswer().chars().anyMatch(c -> c > 127)) {
                assertMalformed(reading, charset);
            }
        }
    }

    @ParameterizedTest(name = "An answer to {0} beyond a bound is malformed")
    @EnumSource
    void rejectsAnAnswerThatExceedsALimit(ReadOperation reading) {
        String rest = reading.goodAnswer().substring(1);
        for (String filler : new String[] {
            "\"x\":" + "[".repeat(10_000) + "]".repeat(10_000),
            "\"x\":" + "{\"x\":".repeat(10_000) + "0" + "}".repeat(10_000),
            "\"" + "x".repeat(10_000_000) + "\":0",
            "\"x\":\"" + "x".repeat(9 << 20) + "\"",
            "\"x\":" + "9".repeat(100_000),
            "\"x\":\"" + "x".repeat(8 << 20) + "\",\"y\":\"" + "y".repeat(8 << 20) + "\""
        }) {
            wire.respondWith("{" + filler + "," + rest);
            assertMalformed(reading, filler.substring(0, 6));
        }
        byte[] evading = ("{\"x\":\"\u2200\",\"y\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_16BE);
        wire.respondWith(evading);
        assertMalformed(reading, "nesting behind a quotation mark of UTF-16");
    }

    @Test
    @Tag("LT-MSG-002")
    void aRepeatedKeyIsReportedAndItsLastValueIsUsed() {
        wire.respondWith(
                "{\"error_code\":0,\"result\":{\"data\":[{\"MADVC\":\"a\",\"TENDVC\":\"a\",\"TENDVC\":\"b\"}],\"data\":[{\"MADVC\":\"b\"}]}}");
        Answer<?> answer = ReadOperation.SERVICES.invoke(portal);
        assertThat(answer.value())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(1);
        assertThat(answer.findings().stream()
                        .filter(finding -> finding.requirement().equals("LT-MSG-002")))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0} with a repeated code or message is ambiguous and malformed")
    @EnumSource
    @Tag("LT-MSG-002")
    void rejectsARepeatedCodeOrMessage(ReadOperation reading) {
        wire.respondWith("{\"error_code\":-1,\"error_code\":0,\"result\":[]}");
        assertMalformed(reading, "two codes");
        wire.respondWith("{\"error_code\":0,\"message\":\"a\",\"message\":\"b\",\"result\":[]}");
        assertMalformed(reading, "two messages");
    }

    @Test
    void aSheetWithoutItsCodeIsMalformedAndNotAbsent() {
        wire.respondWith("{\"error_code\":0,\"result\":[{\"TENTTHC\":\"Cấp bản sao\"}]}");
        assertThat(catchThrowable(() -> ReadOperation.PROCEDURE.invoke(portal)))
                .isInstanceOf(MalformedAnswerException.class);
        wire.respondWith("{\"error_code\":0,\"result\":[]}");
        assertThat(catchThrowable(() -> ReadOperation.PROCEDURE.invoke(portal)))
                .isInstanceOf(ServiceException.NotFound.class);
    }

    @Test
    void aSheetOfAnotherCodeIsMalformedAndOneOfSeveralIsChosenByItsCode() {
        wire.respondWith("{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.999999\",\"TENTTHC\":\"Khác\"}]}");
        assertThat(catchThrowable(() -> ReadOperation.PROCEDURE.invoke(portal)))
                .isInstanceOfSatisfying(
                        MalformedAnswerException.class,
                        thrown -> assertThat(thrown.pointer()).isEqualTo("/rows/0/code"));
        wire.respondWith("{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.999999\"},{\"MATTHC\":\"2.000488\"}]}");
        assertThat(((Procedure) ReadOperation.PROCEDURE.invoke(portal).value()).code())
                .isEqualTo(ProcedureCode.of("2.000488"));
    }

    private void assertMalformed(ReadOperation reading, String what) {
        assertThat(catchThrowable(() -> reading.invoke(portal))).as(what).isInstanceOf(MalformedAnswerException.class);
    }
}
