package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

class UrlRefusalReasonTest {
    @ParameterizedTest
    @EnumSource(UrlRefusalReason.class)
    @DisplayName("Each refusal names its requirement in both languages")
    void told(UrlRefusalReason reason) {
        UrlRefusedException refused = new UrlRefusedException(reason);
        assertThat(Stream.of(Language.values()).map(refused::message).distinct())
                .hasSize(2)
                .allMatch(text -> text.contains(reason.requirement()));
        assertThat(refused.toFinding("/fileUrl").message(Language.EN)).isEqualTo(refused.getMessage());
        assertThat(MessageCatalogue.keys(Language.VI)).contains(reason.key());
    }
}
