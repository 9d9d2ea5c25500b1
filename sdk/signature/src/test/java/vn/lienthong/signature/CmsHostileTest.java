package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.lienthong.signature.TestAuthority.BEFORE_LAW;
import static vn.lienthong.signature.TestAuthority.NOW;
import static vn.lienthong.signature.VerificationFixture.CONTENT;
import static vn.lienthong.signature.VerificationFixture.PKI;
import static vn.lienthong.signature.VerificationFixture.verify;

import java.time.Duration;
import java.util.Arrays;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CmsHostileTest {
    private static VerificationReport tried(byte[] variant) {
        try {
            return verify(variant);
        } catch (UnreadableDocumentException e) {
            return null;
        }
    }

    @Test
    @Tag("LT-SIG-002")
    @DisplayName("Endless nesting, or lengths beyond it, are rejected at once as unreadable")
    void bombs() {
        byte[] deep = new byte[1 << 20];
        for (int i = 0; i < deep.length; i += 2) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) 0x80;
        }
        byte[] head = {0x30, (byte) 0x80, 0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 2};
        System.arraycopy(head, 0, deep, 0, head.length);
        deep[13] = (byte) 0xA0;
        deep[14] = (byte) 0x80;
        assertThat(assertTimeout(Duration.ofSeconds(10), () -> tried(deep))).isNull();
        byte[] long1 = Arrays.copyOf(head, 30);
        long1[13] = 0x04;
        long1[14] = (byte) 0x84;
        long1[15] = 0x7F;
        assertThat(tried(long1)).isNull();
    }

    @Test
    @Tag("LT-SIG-002")
    @DisplayName("A crowd of signers, each with a crowd of timestamps, over a crowd of lists is judged in time")
    void crowd() {
        TestCms cms = TestCms.of(PKI.agencyEc(), CONTENT).attached();
        for (int i = 0; i < 150; i++) {
            cms.crl(PKI.crl(NOW.minusSeconds(i)));
        }
        var signers = new SignerInfo[100];
        Arrays.fill(signers, cms.stamped(BEFORE_LAW).signerInfo());
        byte[] file = cms.make(signers);
        VerificationReport report = assertTimeout(Duration.ofSeconds(20), () -> tried(file));
        assertThat(report.signatures()).hasSize(100);
        assertThat(report.verdict()).isNotEqualTo(SignatureVerdict.VALID);
    }
}
