package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.error.ServiceException.ErrorDetail;

@Tag("LT-TRN-005")
class SessionPolicyTest {
    private static boolean isRefused(String code, String message) {
        return SessionPolicy.defaults().isRefused(new ErrorDetail(code, message, null));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, Phiên làm việc đã hết hạn, true",
        "1, PHIÊN KHÔNG HỢP LỆ, true",
        "-1, Phiên bản thủ tục không hợp lệ, false",
        "-1, PHIÊN  BẢN dữ liệu không hợp lệ, false",
        "-1, Phiên bản cũ; phiên làm việc đã hết hạn, true",
        "-1, Phiên bảng, true",
        "ERR, Invalid Session, false",
        "E1, phiên, false",
        "+7, session, true",
        "-007, session, true",
        "' 9 ', session expired, true",
        "0, Phiên làm việc, false",
        "00, session, false",
        "' 0 ', session, false",
        "-0, session, false",
        "1, Hồ sơ đã tồn tại, false",
        "'', session, false",
        ", session, false",
        "1, , false"
    })
    void aNonzeroCodeThatMentionsTheSessionIsARefusal(String code, String message, boolean refused) {
        assertThat(isRefused(code, message)).isEqualTo(refused);
    }

    @Test
    void recognisesTheWordInBothNormalForms() {
        String decomposed = Normalizer.normalize("Phiên đã hết hạn", Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo("Phiên đã hết hạn");
        assertThat(isRefused("1", decomposed)).isTrue();
    }

    @Test
    void rejectsValuesOutsideTheirBounds() {
        assertThatThrownBy(() -> SessionPolicy.defaults().toBuilder()
                        .maxAge(Duration.ZERO)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxAge");
    }
}
