package vn.lienthong.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.portal.outbound.PortalMessageCodec;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.value.Language;

class PromisedLimitTest {
    @ParameterizedTest(name = "{0}: {1} {2} -> {3}")
    @CsvSource({
        "2026-11-06T10:00, 10, WORKING_DAY, 2026-11-20T17:00",
        // 24 November is a day off since 2026.
        "2026-11-23T10:00, 1, WORKING_DAY, 2026-11-25T17:00",
        "2026-11-06T10:00, 14, DAY, 2026-11-20T17:00",
        "2026-11-06T10:00, 0.5, WORKING_HOUR, 2026-11-06T10:30"
    })
    @DisplayName("The appointment is the deadline by the state's calendar")
    void appointment(String received, String amount, TimeLength.LengthUnit unit, String due) {
        PromisedLimit limit = new PromisedLimit(Optional.of(new TimeLength(new BigDecimal(amount), unit)));
        assertThat(limit.appointment(OffsetDateTime.parse(received + ":00+07:00")))
                .isEqualTo(due + ":00+07:00");
    }

    @Test
    @DisplayName("Without a limit, and beyond the calendar, nothing is promised")
    void none() {
        PromisedLimit limit = new PromisedLimit(new TimeLimit("", "Không quy định", "").length());
        assertThat(limit.appointment(OffsetDateTime.parse("2026-11-08T10:00:00+07:00")))
                .isNull();
        assertThat(limit.describe(Language.VI)).isEmpty();
        PromisedLimit limited =
                new PromisedLimit(Optional.of(new TimeLength(BigDecimal.TEN, TimeLength.LengthUnit.WORKING_DAY)));
        assertThat(limited.appointment(OffsetDateTime.parse("2100-11-08T10:00:00+07:00")))
                .isNull();
    }

    @Test
    @DisplayName("The limit and the fees are those of the dossier's channel, in the words of the language")
    void channel() {
        byte[] sheet = """
                {"MATTHC":"9.000001","TENTTHC":"A","CACHTHUCTHUCHIEN":[
                {"KENH":"2","THOIGIAN":[{"THOIGIANGIAIQUYET":"3","DONVITINH":"Ngày"}]},
                {"KENH":"1","THOIGIAN":[{"THOIGIANGIAIQUYET":"10","DONVITINH":"Ngày làm việc"}]}]}
                """.getBytes(StandardCharsets.UTF_8);
        Procedure procedure = PortalMessageCodec.readSheet(sheet).value();
        assertThat(procedure.code()).isEqualTo(ProcedureCode.of("9.000001"));
        PromisedLimit direct = ChosenCase.choose(procedure, Channel.DIRECT).promisedLimit();
        assertThat(List.of(direct.describe(Language.VI), direct.describe(Language.EN)))
                .containsExactly(Optional.of("10 ngày làm việc"), Optional.of("10 working days"));
        assertThat(ChosenCase.choose(procedure, Channel.ONLINE).promisedLimit().describe(Language.EN))
                .contains("3 days");
        assertThat(ChosenCase.choose(procedure, Channel.POST).promisedLimit().describe(Language.EN))
                .isEmpty();
    }
}
