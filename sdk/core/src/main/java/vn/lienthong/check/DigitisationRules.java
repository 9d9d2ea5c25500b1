package vn.lienthong.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.dossier.digital.CopyMetadata;
import vn.lienthong.dossier.digital.CopySigner;
import vn.lienthong.dossier.digital.DigitalCopy;
import vn.lienthong.dossier.digital.DigitalFile;
import vn.lienthong.dossier.digital.DigitalPaper;
import vn.lienthong.dossier.digital.FormSigning;
import vn.lienthong.dossier.digital.ResultDocumentCode;
import vn.lienthong.dossier.digital.ScanDuty;
import vn.lienthong.dossier.digital.ScanGround;
import vn.lienthong.dossier.digital.Sheets;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Rules;

/** The rules on digitised papers and on who signs them (spec/text/digitisation.md). */
public final class DigitisationRules implements Rules<DigitalFile> {
    /** The days on which no person who is identified electronically signs an interactive form (NQ 66.7/2025). */
    private static final LocalDate UNSIGNED_FROM = LocalDate.of(2025, 11, 15);

    private static final LocalDate UNSIGNED_TO = LocalDate.of(2027, 2, 28);

    private static final List<Rule<DigitalFile>> RULES = List.of(
            new Rule<>("LT-DIG-001", Source.LAW, ofPapers(DigitisationRules::asked)),
            new Rule<>("LT-DIG-002", Source.LAW, ofCopies(DigitisationRules::secret)),
            new Rule<>("LT-DIG-002", Source.PRACTICE, ofCopies(DigitisationRules::excluded)),
            new Rule<>("LT-DIG-003", Source.LAW, ofCopies(DigitisationRules::copies)),
            new Rule<>("LT-DIG-004", Source.LAW, ofCopies(DigitisationRules::pages)),
            new Rule<>("LT-DIG-005", Source.PRACTICE, ofCopies(DigitisationRules::metadata)),
            new Rule<>("LT-DIG-006", Source.PRACTICE, ofCopies(DigitisationRules::code)),
            new Rule<>("LT-DIG-007", Source.GUIDE, DigitisationRules::beforeSettlement),
            new Rule<>("LT-DIG-008", Source.PRACTICE, ofCopies(DigitisationRules::signers)),
            new Rule<>("LT-DIG-009", Source.LAW, DigitisationRules::forms));

    private DigitisationRules() {}

    /** The rules; each knows the days on which it holds. */
    public static DigitisationRules standard() {
        return new DigitisationRules();
    }

    @Override
    public Findings judge(DigitalFile file) {
        Objects.requireNonNull(file, "file");
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.judge(file, findings));
        return new Findings(findings);
    }

    private interface PaperTest {
        void look(DigitalPaper paper, String path, Rule.Report report);
    }

    private interface CopyTest {
        void look(DigitalPaper paper, DigitalCopy copy, Place place);
    }

    /** Takes what was found in a copy, below its path. */
    private record Place(String path, Rule.Report report) {
        void found(String component, String key) {
            report.found(path + component, key);
        }
    }

    private static Rule.Test<DigitalFile> ofPapers(PaperTest test) {
        return (file, report) -> {
            for (int i = 0; i < file.papers().size(); i++) {
                test.look(file.papers().get(i), "/papers/" + i + "/copy", report);
            }
        };
    }

    private static Rule.Test<DigitalFile> ofCopies(CopyTest test) {
        return ofPapers((paper, path, report) -> {
            DigitalCopy copy = paper.copy();
            if (copy != null) {
                test.look(paper, copy, new Place(path, report));
            }
        });
    }

    private static void asked(DigitalPaper paper, String path, Rule.Report report) {
        if (paper.duty() == ScanDuty.ASKED && paper.copy() == null) {
            report.found(path, "digital.copy.missing");
        }
    }

    private static void secret(DigitalPaper paper, DigitalCopy copy, Place place) {
        if (paper.grounds().contains(ScanGround.SECRET)) {
            place.found("", "digital.copy.secret");
        }
    }

    private static void excluded(DigitalPaper paper, DigitalCopy copy, Place place) {
        if (paper.duty() == ScanDuty.EXCLUDED && !paper.grounds().contains(ScanGround.SECRET)) {
            place.found("", "digital.copy.excluded");
        }
    }

    private static void copies(DigitalPaper paper, DigitalCopy copy, Place place) {
        Sheets sheets = copy.sheets();
        if (sheets != null && sheets.originals() != sheets.copies()) {
            place.found("/sheets/copies", "digital.sheets.copies");
        }
    }

    private static void pages(DigitalPaper paper, DigitalCopy copy, Place place) {
        Sheets sheets = copy.sheets();
        if (sheets != null && sheets.images() != (long) sheets.pages() + sheets.withNotes()) {
            place.found("/sheets/images", "digital.sheets.images");
        }
    }

    private static void metadata(DigitalPaper paper, DigitalCopy copy, Place place) {
        CopyMetadata metadata = copy.metadata();
        if (metadata.type() == null || metadata.type().isBlank()) {
            place.found("/metadata/type", "digital.metadata.missing");
        }
        if (metadata.owner() == null) {
            place.found("/metadata/owner", "digital.metadata.missing");
        }
        if (metadata.ownerName() == null) {
            place.found("/metadata/ownerName", "digital.metadata.missing");
        }
        if (metadata.summary() == null) {
            place.found("/metadata/summary", "digital.metadata.missing");
        }
    }

    private static void code(DigitalPaper paper, DigitalCopy copy, Place place) {
        ResultDocumentCode code = copy.code();
        CopyMetadata metadata = copy.metadata();
        if (!paper.result()) {
            return;
        }
        if (code == null) {
            place.found("/code", "digital.code.missing");
        } else if (metadata.type() != null
                && metadata.owner() != null
                && !code.names(metadata.type(), metadata.owner())) {
            place.found("/code", "digital.code.parts");
        }
    }

    /** A result is digitised when it is there. */
    private static void beforeSettlement(DigitalFile file, Rule.Report report) {
        for (int i = 0; i < file.papers().size(); i++) {
            DigitalCopy copy = file.papers().get(i).copy();
            boolean late = copy != null && file.settledAt() != null && copy.at().isAfter(file.settledAt());
            if (late && !file.papers().get(i).result()) {
                report.found("/papers/" + i + "/copy/at", "digital.copy.late");
            }
        }
    }

    private static void signers(DigitalPaper paper, DigitalCopy copy, Place place) {
        List<CopySigner> signers = copy.signers();
        if (!paper.result() && !signers.contains(CopySigner.OFFICIAL)) {
            place.found("/signers", "digital.signer.official");
        }
        if (paper.result() && !signers.containsAll(List.of(CopySigner.COMPETENT_PERSON, CopySigner.AGENCY))) {
            place.found("/signers", "digital.signer.result");
        }
    }

    private static void forms(DigitalFile file, Rule.Report report) {
        for (int i = 0; i < file.forms().size(); i++) {
            FormSigning signing = file.forms().get(i);
            LocalDate day = signing.at().toLocalDate();
            boolean unsigned = signing.form() == FormSigning.Form.INTERACTIVE
                    && signing.login() == FormSigning.Login.PERSON_IDENTIFIED
                    && !day.isBefore(UNSIGNED_FROM)
                    && !day.isAfter(UNSIGNED_TO);
            if (unsigned && signing.signatureAsked()) {
                report.found("/forms/" + i + "/signatureAsked", "digital.form.signature");
            }
        }
    }
}
