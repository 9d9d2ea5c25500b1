package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.lienthong.error.Finding;

/** Helper methods for verification in tests. */
final class VerificationFixture {
    static final TestAuthority PKI = TestAuthority.standard();
    static final byte[] CONTENT = "Kết quả giải quyết: KIỂM THỬ".getBytes(StandardCharsets.UTF_8);

    private VerificationFixture() {}

    /** Returns options that trust the root and verify at a moment. */
    static VerificationOptionsBuilder at(Instant now) {
        return VerificationOptions.defaults().toBuilder()
                .anchors(PKI.anchors())
                .clock(Clock.fixed(now, ZoneOffset.UTC));
    }

    static VerificationOptions now() {
        return at(TestAuthority.NOW).build();
    }

    static VerificationOptions archive() {
        return at(TestAuthority.NOW).profile(VerificationProfile.ARCHIVE).build();
    }

    static VerificationReport verify(byte[] document) {
        return verify(document, now());
    }

    static VerificationReport verify(byte[] document, VerificationOptions options) {
        return SignatureVerifier.of(options).verify(document);
    }

    /** Returns the report on the only signature of a document. */
    static SignatureReport one(byte[] document, VerificationOptions options) {
        List<SignatureReport> signatures = verify(document, options).signatures();
        assertThat(signatures).hasSize(1);
        return signatures.get(0);
    }

    static SignatureReport one(byte[] document) {
        return one(document, now());
    }

    /** Returns a valid signature: attached, with current revocation lists. */
    static TestCms good() {
        return TestCms.of(PKI.agency(), CONTENT).attached().fresh(TestAuthority.NOW);
    }

    static void assertVerdict(SignatureReport report, SignatureVerdict verdict, String... keys) {
        assertThat(report.findings().list()).extracting(Finding::key).containsAll(List.of(keys));
        assertThat(report.verdict())
                .as(() -> report.findings().list().toString())
                .isEqualTo(verdict);
    }
}
