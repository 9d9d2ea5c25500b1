package vn.lienthong.recipes;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sdk.LienThong;
import vn.lienthong.sync.DossierSource;
import vn.lienthong.sync.Outbox;
import vn.lienthong.sync.ReconcileReport;
import vn.lienthong.sync.Reconciler;
import vn.lienthong.sync.SqlDialect;

/**
 * Compares the agency's dossiers with the portal's at night, and repairs differences through the outbox. Run by a
 * scheduler.
 */
public final class ReconcileNightly {
    private ReconcileNightly() {}

    public static void main(String[] args) throws SQLException {
        DataSource source = SampleAgency.createDatabase();
        SandboxOptions rows =
                SandboxOptions.builder().lookupRows(LookupRows.FULL).build();
        try (Sandbox sandbox = Sandbox.start(rows);
                LienThong lienThong = LienThong.open(sandbox.settings())) {
            Dossier same = SampleAgency.dossier("H56.14-241205-40001");
            Dossier moved = SampleAgency.dossier("H56.14-241205-40002");
            lienThong.portal().dossiers().create(same);
            lienThong.portal().dossiers().create(moved);
            // The agency's own dossiers; a real system reads each one over the connection when it is requested.
            List<Dossier> own = List.of(
                    same,
                    moved.moveTo(DossierStatus.IN_PROCESS, SampleAgency.RECEIVED_AT.plusHours(1)),
                    SampleAgency.dossier("H56.14-241205-40003"));
            List<DossierCode> codes = own.stream().map(Dossier::code).toList();
            DossierSource find = (connection, code) ->
                    own.stream().filter(one -> one.code().equals(code)).findFirst();

            Reconciler night = Reconciler.of(source, Outbox.on(SqlDialect.H2), lienThong.portal(), lienThong.messages())
                    .repairing()
                    .maxLookupsPerSecond(50)
                    .onProgress((soFar, last) -> System.out.println(soFar.compared() + "/" + own.size() + " "
                            + last.dossier() + ": " + last.difference() + (last.repaired() ? ", mended" : "")));
            System.out.println(
                    "first walk, mended: " + night.run(codes.iterator(), find).repaired());
            var worker = lienThong.worker(source, SqlDialect.H2, lienThong.workerOptions());
            System.out.println("delivered: " + worker.drain());
            ReconcileReport after = night.run(codes.iterator(), find);
            System.out.println("second walk: " + after.differenceCounts());
        }
    }
}
