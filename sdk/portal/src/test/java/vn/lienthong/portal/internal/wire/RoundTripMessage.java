package vn.lienthong.portal.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Findings;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.ReadResult;
import vn.lienthong.portal.internal.PortalVectors;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.testing.SpecVectors;

/**
 * A kind of message that is read and written again.
 *
 * @param name its name
 * @param table its mapping
 * @param rebuild creates the value again from its parts
 */
public record RoundTripMessage<R>(String name, ObjectMapping<R, ?> table, UnaryOperator<R> rebuild) {
    private static final JsonCodec CODEC = JsonCodec.standard();

    public static final RoundTripMessage<Dossier> DOSSIER = new RoundTripMessage<>(
            "dossier", DossierTable.DOSSIER, dossier -> dossier.toBuilder().build());
    public static final RoundTripMessage<ProgressRow> ROW = new RoundTripMessage<>(
            "row",
            ProgressRow.STEP,
            row -> new ProgressRow(row.dossier(), row.step().toBuilder().build()));
    public static final RoundTripMessage<Procedure> SHEET = new RoundTripMessage<>(
            "sheet", ProcedureTable.SHEET, sheet -> sheet.toBuilder().build());

    /** The written tree and the findings of reading. */
    public record RoundTripResult(JsonNode tree, Findings findings) {
        /** Checks that the written tree equals the one that was read. */
        public void assertEqualTo(JsonNode read) {
            assertThat(tree).isEqualTo(read);
            assertThat(PortalVectors.same(tree, read))
                    .as("numbers as they were written")
                    .isTrue();
        }
    }

    /** Reads a tree, rebuilds the value and writes it. */
    public RoundTripResult roundTrip(JsonNode tree) {
        ReadResult<R> read = CODEC.read(table, PortalVectors.bytes(tree), null);
        return new RoundTripResult(
                PortalVectors.tree(CODEC.write(table, rebuild.apply(read.value()))), read.findings());
    }

    /** A sample of a kind of message. */
    public record RoundTripSample(RoundTripMessage<?> kind, String name, JsonNode tree) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Returns all samples of the specification that contain this kind, one for each row. */
    static List<RoundTripSample> samples() {
        List<RoundTripSample> samples = new ArrayList<>();
        for (String file : SpecVectors.files("messages")) {
            JsonNode message = PortalVectors.file("vectors/messages/" + file);
            if (file.startsWith("DongBoHoSoMC.request.")) {
                rows(DOSSIER, file, message.path("data"), samples);
            } else if (file.startsWith("CapNhatTienDoHoSoMC.request.")) {
                rows(ROW, file, message.path("data"), samples);
            } else if (file.startsWith("LayThuTuc.answer.")) {
                rows(SHEET, file, message.path("result"), samples);
            } else if (file.equals("TraCuuHoSo.answer.full.json")) {
                rows(DOSSIER, file, message.path("result"), samples);
            } else if (file.startsWith("LayThuTuc.sheet.")) {
                samples.add(new RoundTripSample(SHEET, file, message));
            }
        }
        return samples;
    }

    private static void rows(RoundTripMessage<?> kind, String file, JsonNode rows, List<RoundTripSample> samples) {
        for (int i = 0; i < rows.size(); i++) {
            samples.add(new RoundTripSample(kind, file + " " + i, rows.get(i)));
        }
    }
}
