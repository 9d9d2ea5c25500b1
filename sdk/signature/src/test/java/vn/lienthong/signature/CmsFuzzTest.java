package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.signature.TestAuthority.BEFORE_LAW;
import static vn.lienthong.signature.TestAuthority.NOW;
import static vn.lienthong.signature.VerificationFixture.CONTENT;
import static vn.lienthong.signature.VerificationFixture.PKI;
import static vn.lienthong.signature.VerificationFixture.verify;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LT-SIG-002")
class CmsFuzzTest {
    @Test
    @DisplayName("A broken variant gives a verdict or is unreadable, in time, and never vouches for another content")
    void variants() {
        byte[] elliptic = TestCms.of(PKI.agencyEc(), CONTENT)
                .attached()
                .ber()
                .fresh(NOW)
                .stamped(BEFORE_LAW)
                .make();
        byte[] rsa = TestCms.of(PKI.agency(), CONTENT).attached().fresh(NOW).make();
        Map<SignatureVerdict, Integer> seen = new EnumMap<>(SignatureVerdict.class);
        DocumentMutator.each(List.of(elliptic, rsa), false, (good, variant) -> {
            VerificationReport report = verify(variant);
            seen.merge(report.verdict(), 1, Integer::sum);
            if (report.content().isPresent()) {
                try (InputStream content = report.content().get().open()) {
                    assertThat(content.readAllBytes()).isEqualTo(CONTENT);
                }
            }
        });
        // Some bits have no effect: those of unneeded certificates and lists, and of unsigned attributes.
        assertThat(seen).containsKeys(SignatureVerdict.VALID, SignatureVerdict.NOT_INTACT);
    }
}
