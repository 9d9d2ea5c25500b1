package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.signature.TestAuthority.NOW;
import static vn.lienthong.signature.VerificationFixture.CONTENT;
import static vn.lienthong.signature.VerificationFixture.PKI;
import static vn.lienthong.signature.VerificationFixture.at;
import static vn.lienthong.signature.VerificationFixture.one;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import vn.lienthong.signature.RevocationStatus.RevocationState;

class TimesProperties {
    private static final int WEEK = 7 * 24;

    @Property(tries = 60)
    @Tag("LT-SIG-060")
    @Label("A list is evidence from its issue until its expiry, and at no other time")
    void freshness(@ForAll @IntRange(min = -400, max = 400) int hours) {
        Instant made = NOW.plus(Duration.ofHours(hours));
        byte[] cms = TestCms.of(PKI.agencyEc(), CONTENT)
                .attached()
                .crl(PKI.crl(made))
                .crl(PKI.rootCrl(made))
                .make();
        boolean fresh = hours <= 0 && -hours <= WEEK;
        SignatureReport report = one(cms, at(NOW).build());
        assertThat(report.verdict()).isEqualTo(fresh ? SignatureVerdict.VALID : SignatureVerdict.UNKNOWN);
        assertThat(report.trusted()).isEqualTo(TrustStatus.YES);
    }

    @Property(tries = 60)
    @Tag("LT-SIG-050")
    @Tag("LT-SIG-060")
    @Label("A revocation counts exactly from its moment on")
    void revoked(@ForAll @IntRange(min = -2000, max = 2000) int hours) {
        Instant proven = Instant.parse("2026-01-01T00:00:00Z");
        Instant since = proven.plus(Duration.ofHours(hours));
        X509Certificate signer = PKI.agencyEc().certificate();
        byte[] list = TestRevocation.crl(PKI.authority(), NOW, since, signer.getSerialNumber());
        byte[] cms = TestCms.of(PKI.agencyEc(), CONTENT)
                .attached()
                .crl(list)
                .crl(PKI.rootCrl(NOW))
                .stamped(proven)
                .make();
        SignatureReport report = one(cms);
        boolean revoked = hours <= 0;
        assertThat(report.verdict()).isEqualTo(revoked ? SignatureVerdict.NOT_TRUSTED : SignatureVerdict.VALID);
        assertThat(report.evidence().revocations().get(0).state())
                .isEqualTo(revoked ? RevocationState.REVOKED : RevocationState.GOOD);
    }

    @Property(tries = 40)
    @Tag("LT-SIG-050")
    @Label("A certificate counts from its first moment to its last, at the proven time and else now")
    void inForce(@ForAll @IntRange(min = 0, max = 3000) int days, @ForAll boolean stamped) {
        Instant when = Instant.parse("2022-01-01T00:00:00Z").plus(Duration.ofDays(days));
        X509Certificate signer = PKI.agencyEc().certificate();
        boolean inForce = !when.isBefore(signer.getNotBefore().toInstant())
                && !when.isAfter(signer.getNotAfter().toInstant());
        TestCms cms = TestCms.of(PKI.agencyEc(), CONTENT).attached().fresh(when);
        // The certificate of the timestamp service has the same validity, so that a stamp outside it proves nothing
        // and the current time is the reference time.
        boolean proves = stamped && inForce;
        SignatureReport report = one((proves ? cms.stamped(when) : cms).make(), at(when).build());
        assertThat(report.trusted() == TrustStatus.YES).isEqualTo(inForce);
        assertThat(report.evidence().provenTime() != null).isEqualTo(proves);
    }
}
