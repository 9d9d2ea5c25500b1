package vn.lienthong.portal.internal.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.json.JsonCodec;

/** Complete requests: an envelope written by hand around the bytes of the codec. */
public final class FramedRequests {
    public static final String DOSSIER = "portal/DongBoHoSoMC.request.authored";
    static final String STEPS = "portal/CapNhatTienDoHoSoMC.request";
    private static final JsonCodec CODEC = JsonCodec.standard();

    private FramedRequests() {}

    public static byte[] of(Dossier dossier) {
        return frame(
                "{\"session\":\"s\",\"madonvi\":\"H56\",\"service\":\"DongBoHoSoMC\",\"isUpdating\":\"False\",\"data\":[",
                CODEC.write(DossierTable.DOSSIER, dossier));
    }

    public static byte[] of(ProgressRow row) {
        return frame(
                "{\"session\":\"s\",\"madonvi\":\"H56\",\"service\":\"CapNhatTienDoHoSoMC\",\"data\":[",
                CODEC.write(ProgressRow.STEP, row));
    }

    private static byte[] frame(String head, byte[] row) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(row.length + 200);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(row);
        body.writeBytes("]}".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
