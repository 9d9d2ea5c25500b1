package vn.lienthong.portal.feedback;

/**
 * The shares of the respondents to a survey question, in whole percent (LT-SVC-012).
 *
 * @param verySatisfied very satisfied, 0 to 100
 * @param satisfied satisfied, 0 to 100
 * @param unsatisfied not yet satisfied, 0 to 100
 */
public record SatisfactionShares(int verySatisfied, int satisfied, int unsatisfied) {
    /** The shares of a survey question without respondents. */
    public static final SatisfactionShares NONE = new SatisfactionShares(0, 0, 0);

    private static final int PERCENT_TOTAL = 100;

    public SatisfactionShares {
        requireShare(verySatisfied, "very");
        requireShare(satisfied, "satisfied");
        requireShare(unsatisfied, "unsatisfied");
    }

    /**
     * Returns the shares of counted respondents, rounded so that they add up to 100. The remaining percent go to the
     * largest remainders; among equal ones, to the first.
     */
    public static SatisfactionShares ofCounts(int very, int satisfied, int unsatisfied) {
        long[] counts = {requireCount(very), requireCount(satisfied), requireCount(unsatisfied)};
        long sum = counts[0] + counts[1] + counts[2];
        if (sum == 0) {
            return NONE;
        }
        int[] shares = new int[counts.length];
        long[] remainders = new long[counts.length];
        int left = PERCENT_TOTAL;
        for (int i = 0; i < counts.length; i++) {
            shares[i] = (int) (counts[i] * PERCENT_TOTAL / sum);
            remainders[i] = counts[i] * PERCENT_TOTAL % sum;
            left -= shares[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < remainders.length; i++) {
                largest = remainders[i] > remainders[largest] ? i : largest;
            }
            shares[largest]++;
            remainders[largest] = -1;
        }
        return new SatisfactionShares(shares[0], shares[1], shares[2]);
    }

    /** Returns the sum of the shares. */
    public int sum() {
        return verySatisfied + satisfied + unsatisfied;
    }

    private static void requireShare(int value, String name) {
        if (value < 0 || value > PERCENT_TOTAL) {
            throw new IllegalArgumentException(name + " must be between 0 and 100");
        }
    }

    private static int requireCount(int people) {
        if (people < 0) {
            throw new IllegalArgumentException("counts must be >= 0");
        }
        return people;
    }
}
