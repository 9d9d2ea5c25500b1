package vn.lienthong.signature.internal.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.CodeList;
import vn.lienthong.signature.SignatureAlgorithms;
import vn.lienthong.signature.VerificationProfile;
import vn.lienthong.signature.internal.FindingCollector;

/** The algorithms that a profile accepts, by the table of the specification (LT-SIG-030 to LT-SIG-032). */
final class AlgorithmRules {
    private static final CodeList TABLE = CodeList.require("signature-algorithms");

    private final VerificationProfile profile;

    AlgorithmRules(VerificationProfile profile) {
        this.profile = profile;
    }

    /** The grade of an algorithm. */
    private enum AlgorithmGrade {
        ACCEPTED,
        MARKED,
        REFUSED
    }

    /**
     * Evaluates the algorithms of a signature.
     *
     * @param proven proven time of existence; null if there is none
     * @param claimed time claimed by the signer; used if there is no proven time
     */
    void judge(
            SignatureAlgorithms algorithms,
            @Nullable Instant proven,
            @Nullable Instant claimed,
            FindingCollector bad,
            FindingCollector notes) {
        report(grade("digest", algorithms.digest(), proven, claimed), algorithms.digest(), bad, notes);
        report(grade("signature", algorithms.signature(), proven, claimed), algorithms.signature(), bad, notes);
        if (algorithms.keyBits() < bits(algorithms.signature())) {
            bad.fail("LT-SIG-030", "signature.key.short", algorithms.signature(), String.valueOf(algorithms.keyBits()));
        }
    }

    private static void report(AlgorithmGrade grade, String name, FindingCollector bad, FindingCollector notes) {
        switch (grade) {
            case ACCEPTED -> {}
            case MARKED -> notes.warn("LT-SIG-031", "signature.algorithm.marked", name);
            case REFUSED -> bad.fail("LT-SIG-030", "signature.algorithm.refused", name);
        }
    }

    /** Returns whether an authority may sign, for example a list or a token, with this digest and key. */
    boolean takes(SignatureAlgorithms algorithms, Instant made) {
        return grade("digest", algorithms.digest(), made, made) != AlgorithmGrade.REFUSED
                && row("signature", algorithms.signature()).isPresent()
                && algorithms.keyBits() >= bits(algorithms.signature());
    }

    private AlgorithmGrade grade(String kind, String name, @Nullable Instant proven, @Nullable Instant claimed) {
        CodeList.CodeListRow row = row(kind, name).orElse(null);
        if (row == null) {
            return AlgorithmGrade.REFUSED;
        }
        boolean strict = profile == VerificationProfile.STRICT;
        AlgorithmGrade grade =
                AlgorithmGrade.valueOf(row.cell(strict ? "strict" : "archive").toUpperCase(Locale.ROOT));
        String until = row.cell(strict ? "strict_until" : "archive_until");
        if (until.isEmpty() || grade == AlgorithmGrade.REFUSED) {
            return grade;
        }
        Instant made = proven == null ? claimed : proven;
        boolean late =
                made == null || made.atZone(VietnamTime.ZONE).toLocalDate().isAfter(LocalDate.parse(until));
        return late ? AlgorithmGrade.REFUSED : grade;
    }

    private int bits(String name) {
        return row("signature", name)
                .map(row -> Integer.parseInt(row.cell(profile == VerificationProfile.STRICT ? "bits" : "archive_bits")))
                .orElse(0);
    }

    private static Optional<CodeList.CodeListRow> row(String kind, String name) {
        return TABLE.rows().stream()
                .filter(row -> row.cell("kind").equals(kind) && row.cell("name").equals(name))
                .findFirst();
    }
}
