package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.error.Language;
import vn.lienthong.error.Messages;

class UrlRefusalTest {
    @ParameterizedTest
    @EnumSource(UrlRefusal.class)
    @DisplayName("Each refusal tells its requirement in both languages")
    void told(UrlRefusal reason) {
        UrlRefusedException refused = new UrlRefusedException(reason);
        assertThat(Stream.of(Language.values()).map(refused::message).distinct())
                .hasSize(2)
                .allMatch(text -> text.contains(reason.requirement()));
        assertThat(refused.finding("/fileUrl").message(Language.EN)).isEqualTo(refused.getMessage());
        assertThat(Messages.keys(Language.VI)).contains(reason.key());
    }
}
