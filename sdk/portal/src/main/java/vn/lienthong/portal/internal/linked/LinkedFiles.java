package vn.lienthong.portal.internal.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.portal.internal.Base64Text;
import vn.lienthong.portal.internal.linked.LinkedTables.DossierRow;
import vn.lienthong.portal.internal.linked.LinkedTables.FileRow;
import vn.lienthong.portal.linked.LinkedContent;
import vn.lienthong.portal.linked.LinkedDossier;
import vn.lienthong.portal.linked.LinkedFile;

/** Makes a dossier of what stood in the answer; nothing is made of one whose files are not whole (LT-NB-004). */
final class LinkedFiles {
    private LinkedFiles() {}

    static LinkedDossier dossier(DossierRow row, String correlationId) {
        List<LinkedFile> files = new ArrayList<>();
        for (FileRow file : row.files) {
            files.add(file(file, "/files/" + files.size() + "/content", correlationId));
        }
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
        if (base64.isBlank() && !withdrawn) {
            throw new MalformedAnswerException(pointer, "a whole file", "none", 0, correlationId);
        }
        byte[] bytes = Base64Text.decode(base64)
                .orElseThrow(() ->
                        new MalformedAnswerException(pointer, "a whole file", "text", base64.length(), correlationId));
        return new LinkedFile(row.id, row.kind, row.paper, row.fileName, withdrawn, new LinkedContent(bytes));
    }
}
