package vn.lienthong.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.error.LienThongException;
import vn.lienthong.oracle.DssCorpus.CorpusSample;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.TrustAnchor;
import vn.lienthong.signature.TrustAnchors;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationProfile;
import vn.lienthong.signature.VerificationReport;

/**
 * Tests that our verdict on the test documents of DSS is never more lenient than that of DSS, with the same
 * anchors and validation time. Each difference is listed in {@code differences.csv} with its reason.
 */
final class DssCorpusTest {
    private static final Map<String, String> REASONS = readReasons();

    private record CorpusComparison(String sample, String ourVerdict, String dssIndication) {}

    private static Map<String, String> readReasons() {
        try (var table = DssCorpusTest.class.getResourceAsStream("/differences.csv")) {
            return new String(Objects.requireNonNull(table, "differences.csv").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "dss-pades,.pdf,200",
        "dss-xades,.xml,150",
        "dss-cades,.p7m,50",
        "dss-cades,.p7s,10",
        "dss-cades,.pkcs7,5"
    })
    @DisplayName("Never more lenient than DSS on its own documents, each difference with its reason")
    void neverMoreLenient(String module, String ending, int atLeast) {
        List<CorpusComparison> lenient = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        List<CorpusSample> samples = DssCorpus.read(module, ending);
        assertThat(samples).hasSizeGreaterThanOrEqualTo(atLeast);
        for (CorpusSample sample : samples) {
            compareSample(sample, lenient, counts);
        }
        System.out.printf("%s %s: %d documents, %s%n", module, ending, samples.size(), counts);
        assertThat(lenient)
                .filteredOn(row -> !REASONS.containsKey(row.sample))
                .as("documents on which we are more lenient than DSS, without a reason in differences.csv")
                .isEmpty();
    }

    private static void compareSample(CorpusSample sample, List<CorpusComparison> lenient, Map<String, Integer> counts) {
        DssVerifier.DocumentClaims claims;
        List<DssVerifier.DssResult> theirs;
        try {
            claims = DssVerifier.readClaims(sample.content());
            theirs = DssVerifier.verify(sample.content(), DssVerifier.DssInput.of(claims));
        } catch (RuntimeException | StackOverflowError e) {
            counts.merge("DSS cannot read", 1, Integer::sum);
            claims = new DssVerifier.DocumentClaims(List.of(), Clock.systemUTC().instant(), 0);
            theirs = List.of();
        }
        VerificationReport ours = verify(sample, claims);
        if (ours == null) {
            counts.merge("we cannot read", 1, Integer::sum);
            if (!theirs.isEmpty()) {
                counts.merge("only DSS reads", 1, Integer::sum);
            }
            return;
        }
        counts.merge("ours " + ours.verdict().text(), 1, Integer::sum);
        counts.merge("theirs " + indicationWord(theirs), 1, Integer::sum);
        boolean valid = ours.verdict() == SignatureVerdict.VALID && !theirs.stream().allMatch(DssVerifier.DssResult::isPassed);
        long intact = ours.signatures().stream().filter(SignatureReport::intact).count();
        boolean looser = intact > theirs.stream().filter(DssVerifier.DssResult::intact).count();
        if (valid || looser) {
            lenient.add(new CorpusComparison(sample.toString(), verdictWord(ours), theirs.toString()));
        }
    }

    private static VerificationReport verify(CorpusSample sample, DssVerifier.DocumentClaims claims) {
        TrustAnchors anchors = new TrustAnchors(claims.topCertificates().stream()
                .map(certificate -> new TrustAnchor(certificate, sample.name()))
                .toList());
        try {
            return SignatureVerifier.of(VerificationOptions.defaults().toBuilder()
                            .anchors(anchors)
                            .profile(VerificationProfile.STRICT)
                            .clock(Clock.fixed(claims.signingDay(), ZoneOffset.UTC))
                            .build())
                    .verify(sample.content());
        } catch (LienThongException e) {
            return null;
        }
    }

    private static String verdictWord(VerificationReport report) {
        return report.verdict().text()
                + report.signatures().stream()
                        .map(one -> one.name() + ":" + one.verdict().text() + ":"
                                + one.coverage().text())
                        .toList();
    }

    private static String indicationWord(List<DssVerifier.DssResult> all) {
        return all.stream()
                .map(one -> one.indication().toString())
                .max(Comparator.naturalOrder())
                .orElse("none");
    }
}
