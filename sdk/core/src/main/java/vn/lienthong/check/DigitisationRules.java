package vn.lienthong.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.dossier.digital.CopyMetadata;
import vn.lienthong.dossier.digital.CopySigner;
import vn.lienthong.dossier.digital.DigitalCopy;
import vn.lienthong.dossier.digital.DigitalPaper;
import vn.lienthong.dossier.digital.DigitisationRecord;
import vn.lienthong.dossier.digital.FormSigning;
import vn.lienthong.dossier.digital.ResultDocumentCode;
import vn.lienthong.dossier.digital.ScanCount;
import vn.lienthong.dossier.digital.ScanDuty;
import vn.lienthong.dossier.digital.ScanGround;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;

/** Rules on digitised papers and their signatures (spec/text/digitisation.md). */
public final class DigitisationRules implements RuleSet<DigitisationRecord> {
    /**
     * First day on which a person who is identified electronically need not sign an interactive form (NQ 66.7/2025).
     */
    private static final LocalDate UNSIGNED_FROM = LocalDate.of(2025, 11, 15);

    private static final LocalDate UNSIGNED_TO = LocalDate.of(2027, 2, 28);

    // The first days on which the texts certainly apply; except for TT 03/2025, only the year is known.
    private static final LocalDate ND_107_2021 = LocalDate.of(2022, 1, 1);
    private static final LocalDate TT_01_2023 = LocalDate.of(2024, 1, 1);
    private static final LocalDate TT_03_2025 = LocalDate.of(2025, 7, 1);
    private static final LocalDate NQ_27_2025 = LocalDate.of(2026, 1, 1);

    private static final List<Rule<DigitisationRecord>> RULES = List.of(
            new Rule<>("LT-DIG-001", RuleSource.LAW, DigitisationRules::checkMissingCopies),
            new Rule<>("LT-DIG-002", RuleSource.LAW, forEachCopy(TT_03_2025, DigitisationRules::checkSecret)),
            new Rule<>("LT-DIG-002", RuleSource.PRACTICE, forEachCopy(TT_03_2025, DigitisationRules::checkExcluded)),
            new Rule<>("LT-DIG-003", RuleSource.LAW, forEachCopy(TT_01_2023, DigitisationRules::checkCopyCount)),
            new Rule<>("LT-DIG-004", RuleSource.LAW, forEachCopy(TT_01_2023, DigitisationRules::checkPageCount)),
            new Rule<>("LT-DIG-005", RuleSource.PRACTICE, forEachCopy(ND_107_2021, DigitisationRules::checkMetadata)),
            new Rule<>("LT-DIG-006", RuleSource.PRACTICE, forEachCopy(TT_01_2023, DigitisationRules::checkCode)),
            new Rule<>("LT-DIG-007", RuleSource.GUIDE, DigitisationRules::checkScanTime),
            new Rule<>("LT-DIG-008", RuleSource.PRACTICE, forEachCopy(TT_01_2023, DigitisationRules::checkSigners)),
            new Rule<>("LT-DIG-009", RuleSource.LAW, DigitisationRules::checkForms));

    private DigitisationRules() {}

    /**
     * Returns the rules. Each applies from its first day on, measured by the day of the scan, of the filing of a form,
     * or of the settlement. A dossier that is not settled is checked as of today.
     */
    public static DigitisationRules standard() {
        return new DigitisationRules();
    }

    @Override
    public Findings check(DigitisationRecord file) {
        Objects.requireNonNull(file, "file");
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.evaluate(file, findings));
        return new Findings(findings);
    }

    private interface CopyCheck {
        void check(DigitalPaper paper, DigitalCopy copy, PaperLocation place);
    }

    /** Reports findings below the path of one paper. */
    private record PaperLocation(String path, Rule.FindingSink report) {
        void report(String component, String key) {
            report.report(path + component, key);
        }
    }

    private static Rule.RuleCheck<DigitisationRecord> forEachCopy(LocalDate from, CopyCheck test) {
        return (file, report) -> {
            for (int i = 0; i < file.papers().size(); i++) {
                DigitalCopy copy = file.papers().get(i).copy();
                if (copy != null && isInForce(from, copy.at())) {
                    test.check(file.papers().get(i), copy, new PaperLocation("/papers/" + i + "/copy", report));
                }
            }
        };
    }

    /** Returns whether a rule with this first day was in force at a given time. */
    private static boolean isInForce(LocalDate from, @Nullable OffsetDateTime moment) {
        return moment == null || !moment.toLocalDate().isBefore(from);
    }

    private static void checkMissingCopies(DigitisationRecord file, Rule.FindingSink report) {
        for (int i = 0; i < file.papers().size(); i++) {
            DigitalPaper paper = file.papers().get(i);
            if (paper.duty() == ScanDuty.REQUIRED && paper.copy() == null && isInForce(TT_01_2023, file.settledAt())) {
                report.report("/papers/" + i + "/copy", "digital.copy.missing");
            }
        }
    }

    private static void checkSecret(DigitalPaper paper, DigitalCopy copy, PaperLocation place) {
        if (paper.grounds().contains(ScanGround.SECRET)) {
            place.report("", "digital.copy.secret");
        }
    }

    private static void checkExcluded(DigitalPaper paper, DigitalCopy copy, PaperLocation place) {
        if (paper.duty() == ScanDuty.EXCLUDED && !paper.grounds().contains(ScanGround.SECRET)) {
            place.report("", "digital.copy.excluded");
        }
    }

    private static void checkCopyCount(DigitalPaper paper, DigitalCopy copy, PaperLocation place) {
        ScanCount sheets = copy.sheets();
        if (sheets != null && sheets.originals() != sheets.copies()) {
            place.report("/sheets/copies", "digital.sheets.copies");
        }
    }

    private static void checkPageCount(DigitalPaper paper, DigitalCopy copy, PaperLocation place) {
        ScanCount sheets = copy.sheets();
        if (sheets != null && sheets.images() != (long) sheets.pages() + sheets.withNotes()) {
            place.report("/sheets/images", "digital.sheets.images");
        }
    }

    private static void checkMetadata(DigitalPaper paper, DigitalCopy copy, PaperLocation place) {
        CopyMetadata metadata = copy.metadata();
        if (metadata.type() == null || metadata.type().isBlank()) {
            place.report("/metadata/type", "digital.metadata.missing");
        }
        if (metadata.owner() == null) {
            place.report("/metadata/owner", "digital.metadata.missing");
        }
        if (metadata.ownerName() == null) {
            place.report("/metadata/ownerName", "digital.metadata.missing");
        }
        if (metadata.summary() == null) {
            place.report("/metadata/summary", "digital.metadata.missing");
        }
    }

    private static void checkCode(DigitalPaper paper, DigitalCopy copy, PaperLocation place) {
        ResultDocumentCode code = copy.code();
        CopyMetadata metadata = copy.metadata();
        if (!paper.isResult()) {
            return;
        }
        if (code == null) {
            place.report("/code", "digital.code.missing");
        } else if (metadata.type() != null
                && metadata.owner() != null
                && !code.matches(metadata.type(), metadata.owner())) {
            place.report("/code", "digital.code.parts");
        }
    }

    /** A result counts as digitised as soon as it exists. */
    private static void checkScanTime(DigitisationRecord file, Rule.FindingSink report) {
        for (int i = 0; i < file.papers().size(); i++) {
            DigitalCopy copy = file.papers().get(i).copy();
            boolean late = copy != null && file.settledAt() != null && copy.at().isAfter(file.settledAt());
            if (late && !file.papers().get(i).isResult() && isInForce(NQ_27_2025, file.settledAt())) {
                report.report("/papers/" + i + "/copy/at", "digital.copy.late");
            }
        }
    }

    private static void checkSigners(DigitalPaper paper, DigitalCopy copy, PaperLocation place) {
        List<CopySigner> signers = copy.signers();
        if (!paper.isResult() && !signers.contains(CopySigner.OFFICIAL)) {
            place.report("/signers", "digital.signer.official");
        }
        if (paper.isResult() && !signers.containsAll(List.of(CopySigner.COMPETENT_PERSON, CopySigner.AGENCY))) {
            place.report("/signers", "digital.signer.result");
        }
    }

    private static void checkForms(DigitisationRecord file, Rule.FindingSink report) {
        for (int i = 0; i < file.forms().size(); i++) {
            FormSigning signing = file.forms().get(i);
            LocalDate day = signing.at().toLocalDate();
            boolean unsigned = signing.form() == FormSigning.OnlineFormKind.INTERACTIVE
                    && signing.login() == FormSigning.LoginMethod.PERSON_IDENTIFIED
                    && !day.isBefore(UNSIGNED_FROM)
                    && !day.isAfter(UNSIGNED_TO);
            if (unsigned && signing.signatureAsked()) {
                report.report("/forms/" + i + "/signatureAsked", "digital.form.signature");
            }
        }
    }
}
