package vn.lienthong.code;

/** An amount of money in whole Vietnamese đồng. */
public record Money(long dong) implements Comparable<Money> {
    /** No money. */
    public static final Money ZERO = new Money(0);

    /** Returns an amount in đồng. */
    public static Money dong(long dong) {
        return new Money(dong);
    }

    /**
     * Returns the sum.
     *
     * @throws ArithmeticException if it exceeds 9.2 × 10¹⁸ đồng
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    /**
     * Returns the product.
     *
     * @throws ArithmeticException if it exceeds 9.2 × 10¹⁸ đồng
     */
    public Money times(int factor) {
        return new Money(Math.multiplyExact(dong, factor));
    }

    public boolean isZero() {
        return dong == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }

    @Override
    public String toString() {
        return dong + " đ";
    }
}
