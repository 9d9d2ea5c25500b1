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
 * The portal's messages as bytes, without a call: for files of sheets, for checks of what another program sends.
 *
 * <p>Reading is as tolerant as in a call: unknown keys and odd forms are kept (LT-MSG-004), each value that is not understood
 * is one finding, and the correlation id is empty. A body that is no such message at all is a
 * {@link MalformedAnswerException}.
 */
public final class PortalMessages {
    private static final JsonCodec CODEC = JsonCodec.standard();

    private PortalMessages() {}

    /** Reads a published sheet: one row of the portal's answer, or one line of a file of them (LT-PROC-001). */
    public static Answer<Procedure> readSheet(byte[] body) {
        return read(ProcedureTable.SHEET, body);
    }

    /**
     * Writes a sheet; one that was read and not changed comes out as the JSON tree that it was.
     *
     * @throws vn.lienthong.error.UnsendableException if a channel has no text on this wire, with each path
     */
    public static byte[] writeSheet(Procedure procedure) {
        ProcedureTable.requireForm(procedure);
        return CODEC.write(ProcedureTable.SHEET, procedure);
    }

    /**
     * Reads the dossiers of a request that creates or updates them, in the authored or the accepted form (LT-MSG-007). Paths of
     * findings begin with the dossier's place in the list.
     */
    public static Answer<List<Dossier>> readDossiers(byte[] body) {
        return read(RequestWriter.DOSSIERS, body);
    }

    /**
     * Writes one dossier as it stands in such a request, as the caller filled it: a client adds what follows from its options.
     *
     * @throws vn.lienthong.error.UnsendableException if the form has no place for something of it, with each path
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
