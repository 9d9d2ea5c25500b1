package vn.lienthong.portal.internal.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.portal.internal.Base64Text;
import vn.lienthong.portal.internal.linked.LinkedTables.DossierRow;
import vn.lienthong.portal.internal.linked.LinkedTables.FileRow;
import vn.lienthong.portal.linked.LinkedContent;
import vn.lienthong.portal.linked.LinkedDossier;
import vn.lienthong.portal.linked.LinkedFile;

/** Makes a dossier of what stood in the answer; nothing is made of one whose files are not whole (LT-NB-004). */
final class LinkedFiles {
    private LinkedFiles() {}

    static Answer<LinkedDossier> dossier(Answer<DossierRow> answer) {
        DossierRow row = answer.value();
        List<LinkedFile> files = new ArrayList<>();
        List<Finding> without = new ArrayList<>();
        for (FileRow file : row.files) {
            String pointer = "/files/" + files.size() + "/content";
            LinkedFile made = file(file, pointer, answer.correlationId());
            if (made.content().size() == 0 && !made.withdrawn()) {
                without.add(Finding.of(pointer, "LT-NB-004", Severity.WARN, "json.odd.missing"));
            }
            files.add(made);
        }
        Findings findings = answer.findings().and(new Findings(without));
        return new Answer<>(dossier(row, files), findings, answer.correlationId());
    }

    private static LinkedDossier dossier(DossierRow row, List<LinkedFile> files) {
        return new LinkedDossier(
                Objects.requireNonNull(row.code, "code"),
                row.procedure,
                row.kind,
                row.unit,
                row.receivedAt,
                row.techId,
                row.form,
                files);
    }

    private static LinkedFile file(FileRow row, String pointer, String correlationId) {
        String base64 = row.base64 == null ? "" : row.base64;
        boolean withdrawn = row.withdrawn != null && !row.withdrawn.isBlank() && !row.withdrawn.equals("0");
        byte[] bytes = Base64Text.decode(base64)
                .orElseThrow(() ->
                        new MalformedAnswerException(pointer, "a whole file", "text", base64.length(), correlationId));
        return new LinkedFile(row.id, row.kind, row.paper, row.fileName, withdrawn, new LinkedContent(bytes));
    }
}
