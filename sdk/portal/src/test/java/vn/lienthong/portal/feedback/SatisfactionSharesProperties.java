package vn.lienthong.portal.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("LT-SVC-012")
class SatisfactionSharesProperties {
    @Property
    @Label("Shares of counted people add up to 100, each less than one away from the exact share")
    void sum(@ForAll @IntRange int very, @ForAll @IntRange int satisfied, @ForAll @IntRange(min = 1) int unsatisfied) {
        SatisfactionShares shares = SatisfactionShares.ofCounts(very, satisfied, unsatisfied);
        double all = (double) very + satisfied + unsatisfied;
        assertThat(shares.sum()).isEqualTo(100);
        assertThat(Math.abs(shares.verySatisfied() - 100.0 * very / all)).isLessThan(1);
        assertThat(Math.abs(shares.satisfied() - 100.0 * satisfied / all)).isLessThan(1);
        assertThat(Math.abs(shares.unsatisfied() - 100.0 * unsatisfied / all)).isLessThan(1);
    }
}
