package vn.lienthong.recipes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sdk.LienThong;
import vn.lienthong.sync.SqlDialect;

/**
 * A host on Java 8 or .NET writes rows of the outbox with SQL alone, as spec/text/outbox.md defines; a worker
 * beside it delivers them.
 */
public final class OutboxFromAnyLanguage {
    private static final String INCREMENT_LANE = "update lienthong_lane set last_seq = last_seq + 1,"
            + " due_at = case state when 'idle' then ? else due_at end, state = replace(state, 'idle', 'ready'),"
            + " waiting_since = case state when 'idle' then ? else waiting_since end where target = 'portal' and dossier = ?";
    private static final String INSERT_LANE =
            "insert into lienthong_lane (last_seq, next_seq, failures, state, standing,"
                    + " target, due_at, waiting_since, dossier) values (1, 1, 0, 'ready', 'unseen', 'portal', ?, ?, ?)";
    private static final String INSERT_MESSAGE =
            "insert into lienthong_message (target, seq, state, attempts, procedure_code,"
                    + " dossier, kind, body, enqueued_at) select target, last_seq, 'waiting', 0, '2.000488', dossier, 'dossier',"
                    + " ?, ? from lienthong_lane where target = 'portal' and dossier = ?";
    private static final String DOSSIER = "[{'MaHoSo':'?','MaTTHC':'2.000488','TenTTHC':'Cấp Phiếu lý lịch tư pháp',"
            + "'MaLinhVuc':'','TenLinhVuc':'','KenhThucHien':'','SoGiayToChuHoSo':'038004000001','LoaiDoiTuong':'1',"
            + "'NgayTiepNhan':'20241205083000','TrangThaiHoSo':'2','HinhThuc':'0','DonViXuLy':'Sở Tư pháp','NoiNopHoSo':'1',"
            + "'HoSoCoThanhPhanSoHoa':'0','TaiKhoanDuocXacThucVoiVNeID':'0','DSKetNoiCSDL':[],'DuocThanhToanTrucTuyen':'0',"
            + "'DinhDanhCHS':[{'LoaiDinhDanh':'1','SoDinhDanh':'038004000001'}],'NgayNopHoSo':'20241205083000'}]";

    private OutboxFromAnyLanguage() {}

    public static void main(String[] args) throws SQLException {
        var source = SampleAgency.createDatabase();
        try (Connection host = source.getConnection()) {
            host.setAutoCommit(false);
            receive(host, "H56.14-241205-20001");
            host.commit();
        }
        try (Sandbox sandbox = Sandbox.start();
                LienThong beside = LienThong.open(sandbox.settings())) {
            beside.worker(source, SqlDialect.H2, beside.workerOptions()).drain();
            System.out.println(sandbox.dossiers() + ", broken rules: " + sandbox.violations());
        }
    }

    /**
     * Writes the rows of the host in its own transaction, without a class of this library. PostgreSQL can increment
     * and read the number in one statement.
     */
    private static void receive(Connection host, String code) throws SQLException {
        long now = System.currentTimeMillis();
        if (executeUpdate(host, INCREMENT_LANE, now, now, code) == 0) {
            executeUpdate(host, INSERT_LANE, now, now, code);
        }
        executeUpdate(host, INSERT_MESSAGE, DOSSIER.replace("?", code).replace('\'', '"'), now, code);
    }

    private static int executeUpdate(Connection host, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = host.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
