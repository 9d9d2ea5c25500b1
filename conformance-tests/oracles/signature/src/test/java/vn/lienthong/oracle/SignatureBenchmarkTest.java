package vn.lienthong.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.SignatureVerdict;

final class SignatureBenchmarkTest {
    @Test
    @DisplayName("What is measured is the same work: a valid signature for both judges, made by either")
    void same() throws Exception {
        SignatureBenchmark benchmark = new SignatureBenchmark();
        try {
            assertThat(benchmark.document().length).isBetween(45_000, 60_000);
            assertThat(benchmark.verify().verdict()).isEqualTo(SignatureVerdict.VALID);
            assertThat(benchmark.verifyDss())
                    .singleElement()
                    .satisfies(
                            one -> assertThat(one.isPassed()).as(one.toString()).isTrue());
            for (byte[] signed : List.of(benchmark.sign(), benchmark.signDss())) {
                assertThat(benchmark.verifyOurs(signed)).isEqualTo(SignatureVerdict.VALID);
                assertThat(benchmark.verifyByDss(signed))
                        .singleElement()
                        .satisfies(one -> assertThat(one.level()).isEqualTo("PAdES-BASELINE-B"));
            }
            assertThat(benchmark.signRaw()).hasSize(256);
        } finally {
            benchmark.close();
        }
    }
}
