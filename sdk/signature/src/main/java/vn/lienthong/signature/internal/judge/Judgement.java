package vn.lienthong.signature.internal.judge;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.lienthong.error.Findings;
import vn.lienthong.signature.DocumentKind;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.Verdict;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationReport;
import vn.lienthong.signature.internal.Found;

/** Makes a report of what the reader of a format found: the same rules for every format. Of one verification. */
public final class Judgement {
    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.NOT_INTACT, Verdict.NOT_TRUSTED, Verdict.UNKNOWN, Verdict.VALID);

    private final Means means;

    /** What the parts of a judgement share. */
    record Means(
            VerificationOptions options,
            Instant now,
            AlgorithmRules rules,
            Chains chains,
            Revocations revocations,
            Work work) {
        static Means of(VerificationOptions options) {
            Instant now = options.clock().instant();
            AlgorithmRules rules = new AlgorithmRules(options.profile());
            Errands errands = new Errands(options.courier());
            Work work = new Work();
            return new Means(
                    options,
                    now,
                    rules,
                    new Chains(options.anchors(), errands, work),
                    new Revocations(options, errands, now, new Reading(rules, work)),
                    work);
        }
    }

    private Judgement(VerificationOptions options) {
        this.means = Means.of(options);
    }

    /**
     * Judges all signatures of a document.
     *
     * @throws IOException if the document cannot be read again
     * @throws UnreadableDocumentException if it bears more signatures than are judged
     */
    public static VerificationReport report(DocumentKind kind, List<Found> found, VerificationOptions options)
            throws IOException {
        if (found.size() > options.maxSignatures()) {
            throw new UnreadableDocumentException("signature.unreadable.many");
        }
        Judgement judgement = new Judgement(options);
        List<SignatureReport> reports = new ArrayList<>();
        for (Found one : found) {
            reports.add(new Weighing(judgement.means, one).report("/signatures/" + reports.size()));
        }
        Verdict worst = reports.stream()
                .map(SignatureReport::verdict)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElse(Verdict.UNSIGNED);
        Findings anchors = Anchors.ending(options.anchors(), judgement.means.now());
        return new VerificationReport(kind, worst, reports, anchors);
    }

    /** The name of the authority whose certificate a chain lacks. */
    static String missing(Chain chain) {
        return Signers.authority(chain.last().getIssuerX500Principal().getEncoded());
    }
}
