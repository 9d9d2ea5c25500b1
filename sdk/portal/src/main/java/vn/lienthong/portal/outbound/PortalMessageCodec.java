package vn.lienthong.portal.outbound;

import java.util.List;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Answer;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.ReadResult;
import vn.lienthong.portal.internal.MessageComposer;
import vn.lienthong.portal.internal.wire.DossierTable;
import vn.lienthong.portal.internal.wire.ProcedureTable;
import vn.lienthong.portal.internal.wire.RequestWriter;
import vn.lienthong.procedure.Procedure;

/**
 * Reader and writer for the portal's messages as bytes, without a request. Use it for files of sheets and to check
 * what another program sends.
 *
 * <p>Reading is as tolerant as in a request: unknown keys and unusual forms are kept (LT-MSG-004), each invalid
 * value is reported as one finding, and the correlation id is empty. A body that is not such a message at all
 * causes a {@link MalformedAnswerException}.
 */
public final class PortalMessageCodec {
    private static final JsonCodec CODEC = JsonCodec.standard();

    private PortalMessageCodec() {}

    /**
     * Reads a published sheet: one row of the portal's response, or one line of a file with such rows (LT-PROC-001).
     */
    public static Answer<Procedure> readSheet(byte[] body) {
        return read(ProcedureTable.SHEET, body);
    }

    /**
     * Writes a sheet. A sheet that was read and not changed is written as the same JSON tree.
     *
     * @throws vn.lienthong.error.UnsendableException if a channel has no text in this message format, listing each
     *     path
     */
    public static byte[] writeSheet(Procedure procedure) {
        ProcedureTable.requireForm(procedure);
        return CODEC.write(ProcedureTable.SHEET, procedure);
    }

    /**
     * Reads the dossiers of a create or update request, in the authored or the accepted form (LT-MSG-007). The paths
     * of findings start with the index of the dossier in the list.
     */
    public static Answer<List<Dossier>> readDossiers(byte[] body) {
        return read(RequestWriter.DOSSIERS, body);
    }

    /**
     * Writes one dossier as it appears in such a request, with the values that the caller set. A client also adds the
     * values that follow from its options.
     *
     * @throws vn.lienthong.error.UnsendableException if the format cannot represent a value, listing each path
     */
    public static byte[] writeDossier(Dossier dossier) {
        MessageComposer.requireForm(dossier);
        return CODEC.write(DossierTable.DOSSIER, dossier);
    }

    private static <T> Answer<T> read(ObjectMapping<T, ?> table, byte[] body) {
        ReadResult<T> read = CODEC.read(table, body, null);
        return new Answer<>(read.value(), read.findings(), "");
    }
}
