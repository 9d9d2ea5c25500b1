package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureCoverage.CoverageExtent;
import vn.lienthong.signature.SignatureCoverage.LaterChange;
import vn.lienthong.signature.SignedContent;
import vn.lienthong.signature.internal.EmbeddedEvidence;
import vn.lienthong.signature.internal.EmbeddedTimestamp;
import vn.lienthong.signature.internal.FindingCollector;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.internal.cms.CmsContainer;
import vn.lienthong.signature.internal.cms.CmsLocation;
import vn.lienthong.signature.internal.cms.CmsReader;
import vn.lienthong.signature.internal.pdf.comparison.RevisionChange;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;
import vn.lienthong.signature.internal.pdf.file.PdfToken;
import vn.lienthong.signature.internal.pdf.file.RandomAccessBytes;
import vn.lienthong.signature.internal.pdf.file.RevisionEnd;
import vn.lienthong.signature.internal.pdf.file.XrefChain;

/** Assembles the signatures and findings of a scanned document. */
final class SignatureAssembler {
    private final RandomAccessBytes bytes;
    private final ByteRangeDigests digests;
    private final XrefChain chain;
    private final Map<ContentsSlot, EmbeddedTimestamp> timestampsBySlot = new HashMap<>();

    SignatureAssembler(ByteRangeDigests digests, XrefChain chain) {
        this.bytes = digests.bytes();
        this.digests = digests;
        this.chain = chain;
    }

    List<ParsedSignature> assemble(PdfScan reading) throws IOException {
        List<ParsedSignature> found = new ArrayList<>();
        EmbeddedEvidence evidence = DocumentSecurityStore.of(reading.newest());
        for (RevisionSignature one : reading.revisionSignatures()) {
            if (!one.isDocumentTimestamp()) {
                found.add(assembleSignature(one, reading, evidence));
            }
        }
        Set<Long> done = new LinkedHashSet<>();
        reading.revisionSignatures()
                .forEach(one -> done.add(one.location().dictionary().start()));
        UnreachableSignatures leftovers = new UnreachableSignatures(bytes, chain);
        found.addAll(leftovers.list(reading, done));
        return found;
    }

    private ParsedSignature assembleSignature(RevisionSignature one, PdfScan reading, EmbeddedEvidence evidence)
            throws IOException {
        ContentsSlot slot = one.location().slot();
        List<LaterChange> changes = laterChanges(one, reading.revisionSteps());
        FindingCollector faults = new FindingCollector();
        FindingCollector doubts = new FindingCollector();
        ParsedSignature cms = one.cms();
        if (cms == null) {
            doubts.fail("LT-PDF-002", "signature.pdf.form");
        } else {
            cms.faults().forEach(faults::add);
            cms.doubts().forEach(doubts::add);
        }
        checkForm(one, reading.newest(), faults, doubts);
        addChanges(changes, faults, doubts);
        boolean intact = cms != null && faults.list().isEmpty();
        SignedContent content =
                intact ? new SignedContent(one.name(), slot.signedEnd(), bytes.prefixOpener(slot.signedEnd())) : null;
        CoverageExtent extent = RevisionEnd.isFileEnd(bytes, slot.signedEnd())
                ? CoverageExtent.WHOLE_FILE
                : CoverageExtent.EARLIER_REVISION;
        SignatureCoverage coverage = new SignatureCoverage(
                extent,
                chain.countRevisionsBefore(slot.signedEnd()),
                chain.countRevisionsBefore(Long.MAX_VALUE),
                changes,
                content);
        return new ParsedSignature(
                one.name(),
                coverage,
                faults.list(),
                doubts.list(),
                cms == null ? null : cms.signer(),
                cms == null ? null : cms.algorithms(),
                cms == null || cms.claimedTime() == null ? one.claimedTime() : cms.claimedTime(),
                cms == null ? evidence : cms.pool().and(evidence),
                Stream.concat(
                                cms == null ? Stream.<EmbeddedTimestamp>of() : cms.stamps().stream(),
                                coveringTimestamps(slot, reading.revisionSignatures()).stream())
                        .toList());
    }

    private static void checkForm(
            RevisionSignature one, PdfRevision newest, FindingCollector faults, FindingCollector doubts) {
        if (one.shared()) {
            faults.fail("LT-PDF-003", "signature.pdf.shared");
        }
        if (!one.hasPlainPadding()) {
            doubts.warn("LT-PDF-012", "signature.pdf.padding");
        }
        if (newest.isEncrypted()) {
            doubts.warn("LT-PDF-005", "signature.pdf.encrypted");
        } else if (newest.isRepaired()) {
            doubts.warn("LT-PDF-041", "signature.pdf.repaired");
        }
    }

    private static List<LaterChange> laterChanges(RevisionSignature one, List<RevisionStep> steps) {
        return steps.stream()
                .filter(step -> step.olderEnd() >= one.location().slot().signedEnd())
                .flatMap(step -> step.changes().stream())
                .map(one.permission()::toLaterChange)
                .distinct()
                .toList();
    }

    private static void addChanges(List<LaterChange> changes, FindingCollector faults, FindingCollector doubts) {
        for (LaterChange change : changes) {
            if (!change.allowed()) {
                faults.fail("LT-PDF-020", "signature.pdf.changed", "@" + change.what());
            } else if (change.what().equals(RevisionChange.ChangeCategory.FORM.messageKey())
                    || change.what().equals(RevisionChange.ChangeCategory.ANNOTATION.messageKey())) {
                doubts.warn("LT-PDF-022", "signature.pdf.added", "@" + change.what());
            }
        }
    }

    /** Returns the document timestamps that cover a signature and all bytes that it covers. */
    private List<EmbeddedTimestamp> coveringTimestamps(ContentsSlot slot, List<RevisionSignature> signed)
            throws IOException {
        List<EmbeddedTimestamp> covering = new ArrayList<>();
        for (RevisionSignature other : signed) {
            ContentsSlot stamp = other.location().slot();
            if (other.isDocumentTimestamp() && !other.shared() && stamp.gapStart() >= slot.signedEnd()) {
                EmbeddedTimestamp known = timestampsBySlot.get(stamp);
                if (known == null) {
                    known = new EmbeddedTimestamp(
                            ContentsValue.trimPadding(stamp.readContents(bytes)), digests.of(stamp));
                    timestampsBySlot.put(stamp, known);
                }
                covering.add(known);
            }
        }
        return covering;
    }

    /** Returns the signatures of a file that cannot be opened, from its bytes alone. */
    List<ParsedSignature> reportUnopened(List<SignatureLocation> spots, boolean locked) throws IOException {
        List<ParsedSignature> found = new ArrayList<>();
        for (SignatureLocation spot : spots) {
            PdfToken subFilter = spot.dictionary().entry("SubFilter");
            CmsContainer form = subFilter == null ? null : RevisionSignature.cmsContainer(subFilter.text());
            SignatureCoverage coverage = UnreachableSignatures.coverage(spot.slot(), chain);
            boolean readable = spot.slot().isValid();
            ParsedSignature cms = readable && form != null
                    ? CmsReader.read(
                                    spot.slot().readContents(bytes),
                                    form,
                                    digests.of(spot.slot()),
                                    new CmsLocation("", coverage, RevisionSignature.MAX_SIGNATURES))
                            .get(0)
                    : UnreachableSignatures.createFaulty("", spot.slot(), coverage, null);
            found.add(UnreachableSignatures.withFault(
                    cms, locked ? "signature.pdf.locked" : "signature.pdf.unopened", locked));
        }
        return found;
    }
}
