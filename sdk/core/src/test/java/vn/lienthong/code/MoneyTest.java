package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LT-DOS-021")
class MoneyTest {
    private static final Money MAX = Money.dong(Long.MAX_VALUE);

    @Test
    @DisplayName("Amounts add and multiply up to the largest long")
    void arithmetic() {
        assertThat(Money.dong(50_000).plus(Money.dong(25_000))).isEqualTo(Money.dong(75_000));
        assertThat(Money.dong(50_000).times(3)).isEqualTo(Money.dong(150_000));
        assertThat(Money.dong(50_000).times(0)).isEqualTo(Money.ZERO);
        assertThat(Money.dong(Long.MAX_VALUE - 1).plus(Money.dong(1))).isEqualTo(MAX);
        assertThat(MAX.times(1)).isEqualTo(MAX);
    }

    @Test
    @DisplayName("A result beyond the largest long is an error and never a wrong amount")
    void overflow() {
        assertThatThrownBy(() -> MAX.plus(Money.dong(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MAX.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.dong(Long.MAX_VALUE / 2 + 1).times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.dong(Long.MIN_VALUE).times(-1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("Amounts are ordered, zero is recognised, and the text form is in đồng")
    void orderAndText() {
        assertThat(Money.dong(-1)).isLessThan(Money.ZERO);
        assertThat(Money.dong(2)).isGreaterThan(Money.dong(1));
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.dong(1).isZero()).isFalse();
        assertThat(Money.dong(50_000)).hasToString("50000 đ");
    }
}
