package vn.lienthong.code.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LT-LIST-003")
class VietnameseNameKeyTest {
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Xã Hòa Bình, Xã Hoà Bình",
        "Thủy Nguyên, Thuỷ Nguyên",
        "Khóa, Khoá",
        "Quế Võ, Quế Võ",
        "Thụy Khuê, Thuỵ Khuê",
        "HÒA, HOÀ",
        "ĐĂK HOÀ, ĐĂK HÒA"
    })
    @DisplayName("Two places of the tone mark are one name, composed or decomposed")
    void same(String one, String other) {
        String decomposed = Normalizer.normalize(other, Normalizer.Form.NFD);
        assertThat(VietnameseNameKey.isSameName(one, other)).isTrue();
        assertThat(VietnameseNameKey.isSameName(one, decomposed)).isTrue();
        assertThat(VietnameseNameKey.of(one)).hasSameHashCodeAs(VietnameseNameKey.of(decomposed));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Hòa, Hóa",
        "Hòa, Hoa",
        "Hoa, Hoà",
        "Hòa, hòa",
        "Mỹ Đình, Mỹ Dình",
        "Tân, Tăn",
        "Bình Thuận, Bình Thuần",
        "Ba Bể, Bà Be",
        "làna, lanà",
        "Hòa, 'Hòa '",
        "' Hòa', Hòa",
        "éé, ée",
        "ééa, aéé"
    })
    @DisplayName("Another tone, letter, case or blank is another name")
    void other(String one, String other) {
        assertThat(VietnameseNameKey.isSameName(one, other)).isFalse();
    }

    @Test
    @DisplayName("A key shows nothing of the name, which may be a person's, and null is refused")
    void masked() {
        assertThat(VietnameseNameKey.of("Nguyễn Văn KIỂM THỬ")).hasToString("VietnameseNameKey");
        assertThat(VietnameseNameKey.of("").key()).isEmpty();
        assertThatThrownBy(() -> VietnameseNameKey.of(null)).hasMessage("name");
    }
}
