package vn.lienthong.portal.linked.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.portal.internal.wire.Base64FileText;
import vn.lienthong.portal.linked.LinkedContent;
import vn.lienthong.portal.linked.LinkedDossier;
import vn.lienthong.portal.linked.LinkedFile;
import vn.lienthong.portal.linked.internal.LinkedTables.LinkedDossierRow;
import vn.lienthong.portal.linked.internal.LinkedTables.LinkedFileRow;
import vn.lienthong.value.JsonValue;

/** A reader of dossiers from answers. It returns no dossier whose form or files are incomplete (LT-NB-004). */
final class LinkedFileReader {
    private static final String FORM = "/form";

    private final JsonCodec codec;
    private final Answer<LinkedDossierRow> answer;
    private final List<Finding> found = new ArrayList<>();

    private LinkedFileReader(JsonCodec codec, Answer<LinkedDossierRow> answer) {
        this.codec = codec;
        this.answer = answer;
    }

    static Answer<LinkedDossier> dossier(JsonCodec codec, Answer<LinkedDossierRow> answer) {
        LinkedFileReader made = new LinkedFileReader(codec, answer);
        answer.findings().forEach(made::requireNothingLost);
        LinkedDossier dossier = made.dossier(answer.value());
        Findings findings = answer.findings().and(new Findings(made.found));
        return new Answer<>(dossier, findings, answer.correlationId());
    }

    /** A duplicate key hides one value; a member in place of the list of files hides all files. */
    private void requireNothingLost(Finding finding) {
        if (finding.key().equals("json.duplicate")) {
            throw malformed(finding.path(), "a value", "more", 2);
        }
        if (finding.key().equals("json.unread") && finding.path().equals("/files")) {
            throw malformed(finding.path(), "list", "none", 1);
        }
    }

    private LinkedDossier dossier(LinkedDossierRow row) {
        List<LinkedFile> files = new ArrayList<>();
        for (LinkedFileRow file : row.files) {
            files.add(file(file, "/files/" + files.size()));
        }
        return new LinkedDossier(
                Objects.requireNonNull(row.code, "code"),
                row.procedure,
                row.kind,
                row.unit,
                row.receivedAt,
                row.techId,
                form(row.form),
                files,
                row.extras);
    }

    /** Returns the form as text; a form that was sent as JSON is converted to its text. */
    private @Nullable FreeText form(JsonValue form) {
        if (form instanceof JsonValue.NullValue
                || (form instanceof JsonValue.StringValue text && text.value().isBlank())) {
            return null;
        } else if (form instanceof JsonValue.StringValue text) {
            if (!(parseForm(text.value()) instanceof JsonValue.ObjectValue)) {
                found.add(Finding.of(FORM, "LT-NB-004", Severity.WARN, "json.unread", "@object", "@another"));
            }
            return FreeText.of(text.value());
        } else if (form instanceof JsonValue.ObjectValue || form instanceof JsonValue.ArrayValue) {
            String kind = form instanceof JsonValue.ObjectValue ? "@object" : "@list";
            found.add(Finding.of(FORM, "LT-NB-004", Severity.WARN, "json.unread", "@text", kind));
            return FreeText.of(new String(codec.write(form), StandardCharsets.UTF_8));
        }
        throw malformed(FORM, "text", "another", 1);
    }

    /** Parses the text of a form. A text that is not valid JSON is a truncated form. */
    private JsonValue parseForm(String form) {
        try {
            return codec.readTree(form.getBytes(StandardCharsets.UTF_8), answer.correlationId())
                    .value();
        } catch (MalformedAnswerException e) {
            throw malformed(FORM, e.expected(), e.found(), e.length());
        }
    }

    private LinkedFile file(LinkedFileRow row, String pointer) {
        WithdrawalMark mark = WithdrawalMark.of(row.withdrawn);
        boolean withdrawn = mark == WithdrawalMark.YES;
        if (mark == WithdrawalMark.UNCLEAR) {
            found.add(Finding.of(pointer + "/withdrawn", "LT-NB-014", Severity.WARN, "paper.withdrawal-unclear"));
        }
        byte[] bytes = bytes(row.content, pointer + "/content");
        if (bytes.length == 0 && !withdrawn) {
            found.add(Finding.of(pointer + "/content", "LT-NB-004", Severity.WARN, "json.odd.missing"));
        }
        return new LinkedFile(
                row.id, row.kind, row.paper, row.fileName, withdrawn, new LinkedContent(bytes), row.extras);
    }

    private byte[] bytes(JsonValue content, String pointer) {
        if (content instanceof JsonValue.NullValue) {
            return new byte[0];
        } else if (content instanceof JsonValue.StringValue text) {
            String base64 = text.value();
            return Base64FileText.decode(base64)
                    .orElseThrow(() -> malformed(pointer, "a whole file", "text", base64.length()));
        }
        throw malformed(pointer, "text", "another", 1);
    }

    private MalformedAnswerException malformed(String pointer, String expected, String kind, long length) {
        return new MalformedAnswerException(pointer, expected, kind, length, answer.correlationId());
    }
}
