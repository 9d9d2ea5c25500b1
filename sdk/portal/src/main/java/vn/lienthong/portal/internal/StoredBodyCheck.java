package vn.lienthong.portal.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.ReadResult;
import vn.lienthong.portal.internal.wire.DossierTable;
import vn.lienthong.portal.internal.wire.ProgressRow;
import vn.lienthong.value.Extras;

/**
 * A check that a stored body is a single list and belongs to the dossier of its message (LT-OUT-010). It is needed
 * because the body becomes part of a request and a program in another language may have written it.
 */
public final class StoredBodyCheck {
    private static final String REQUIREMENT = "LT-OUT-010";
    private static final int MAX_STEPS = 10;
    private static final byte[] DATA_PREFIX = "{\"data\":".getBytes(StandardCharsets.UTF_8);

    private static final ObjectMapping<CheckedBody<Dossier>, ?> DOSSIERS = mappingOf(DossierTable.DOSSIER);
    private static final ObjectMapping<CheckedBody<ProgressRow>, ?> STEPS = mappingOf(ProgressRow.STEP);

    private StoredBodyCheck() {}

    /**
     * Returns the body of one dossier unchanged.
     *
     * @throws UnsendableException if it is not the body of that dossier
     */
    public static byte[] requireDossier(DossierCode code, ProcedureCode procedure, byte[] body) {
        Dossier dossier = parseRows(DOSSIERS, body, 1).get(0);
        List<Finding> findings = new ArrayList<>();
        checkSameDossier(dossier.code(), code, "/0/code", findings);
        if (!dossier.procedure().code().equals(procedure)) {
            findings.add(Finding.of("/0/procedure/code", REQUIREMENT, Severity.FAIL, "outbox.other-procedure"));
        }
        checkKnownStatus(dossier.status(), "/0/status", findings);
        requireNoFindings(findings);
        return body;
    }

    /**
     * Returns the body of one to ten processing steps of one dossier unchanged.
     *
     * @throws UnsendableException if it is not such a body
     */
    public static byte[] requireSteps(DossierCode code, byte[] body) {
        List<ProgressRow> rows = parseRows(STEPS, body, MAX_STEPS);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            checkSameDossier(rows.get(i).dossier(), code, "/" + i + "/dossier", findings);
            checkKnownStatus(rows.get(i).step().status(), "/" + i + "/status", findings);
        }
        requireNoFindings(findings);
        return body;
    }

    private static <E> List<E> parseRows(ObjectMapping<CheckedBody<E>, ?> table, byte[] body, int maxRows) {
        ByteArrayOutputStream framed = new ByteArrayOutputStream(DATA_PREFIX.length + body.length + 1);
        framed.writeBytes(DATA_PREFIX);
        framed.writeBytes(body);
        framed.write('}');
        ReadResult<CheckedBody<E>> read;
        try {
            read = JsonCodec.standard().read(table, framed.toByteArray(), null);
        } catch (MalformedAnswerException e) {
            throw unsendable("outbox.body", e.pointer());
        }
        boolean doubtful = read.findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.FAIL
                        || finding.requirement().equals("LT-MSG-002"));
        // A key beside the list would become part of the request.
        if (doubtful || !read.value().extras.isEmpty()) {
            throw unsendable("outbox.body", "");
        }
        List<E> rows = read.value().rows;
        if (rows.isEmpty() || rows.size() > maxRows) {
            throw unsendable("outbox.rows", "", Integer.toString(rows.size()), Integer.toString(maxRows));
        }
        return rows;
    }

    private static void checkSameDossier(DossierCode found, DossierCode wanted, String path, List<Finding> findings) {
        if (!found.equals(wanted)) {
            findings.add(Finding.of(path, REQUIREMENT, Severity.FAIL, "outbox.other-dossier"));
        }
    }

    private static void checkKnownStatus(DossierStatus status, String path, List<Finding> findings) {
        if (!status.known()) {
            findings.add(Finding.of(path, "LT-SYNC-010", Severity.FAIL, "dossier.status.unknown"));
        }
    }

    private static void requireNoFindings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new UnsendableException(new Findings(findings));
        }
    }

    private static UnsendableException unsendable(String key, String path, String... arguments) {
        return new UnsendableException(
                new Findings(List.of(Finding.of(path, REQUIREMENT, Severity.FAIL, key, arguments))));
    }

    private static <E> ObjectMapping<CheckedBody<E>, ?> mappingOf(ObjectMapping<E, ?> row) {
        return ObjectMapping.<CheckedBody<E>, CheckedBodyDraft<E>>of(
                        row.kind() + "/stored",
                        new ModelBinding<>(
                                CheckedBodyDraft::new,
                                CheckedBodyDraft::build,
                                body -> body.extras,
                                (draft, extras) -> draft.extras = extras))
                .nested(row)
                .list("data", "", body -> body.rows, (draft, rows) -> draft.rows = rows)
                .build();
    }

    /** The rows of a body and its other keys. */
    private record CheckedBody<E>(List<E> rows, Extras extras) {}

    private static final class CheckedBodyDraft<E> {
        private @Nullable List<E> rows;
        private Extras extras = Extras.NONE;

        CheckedBody<E> build() {
            return new CheckedBody<>(rows == null ? List.of() : rows, extras);
        }
    }
}
