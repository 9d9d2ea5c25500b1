package vn.lienthong.sandbox.internal;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.SandboxEndpoint;

/** The names and texts of the portal's wire. */
public final class SandboxWireNames {
    public static final String ADAPTER = "/VXPAdapter/RestService/forward";
    public static final String LOGIN_PATH = "/mapi/login";
    public static final String INTEGRATION_PATH = "/mapi/integration";
    public static final String SHARE_PATH = "/mapi/share";
    public static final String DSTCODE = "dstcode";
    public static final String LOGIN = "login";
    public static final String SYNC = "DongBoHoSoMC";
    public static final String PROGRESS = "CapNhatTienDoHoSoMC";
    public static final String LOOKUP = "TraCuuHoSo";
    public static final String PROCEDURE = "LayThuTuc";
    public static final String PROCEDURES = "LayDanhSachTTHC";
    public static final String SERVICES = "LayDVC";
    public static final String AGENCIES = "LayDanhMucCoQuan";
    public static final String FIELDS = "LayDanhMucLinhVuc";
    public static final String TECH_ID = "TraCuuTechID";

    public static final String REPORT = "DongBoTrangThaiHoSo";
    public static final String QUESTIONS = "LayDanhSachHoiDapGuiTuDVCQG";
    public static final String AGENCY_QUESTIONS = "LayDanhSachHoiDapBoCoQuan";
    public static final String ANSWERS = "LayNoiDungTraLoiTheoCauHoi";
    public static final String PUBLISH = "DongBoHoiDap";
    public static final String REPLY = "DongBoKetQuaHoiDapGuiTuDVCQG";
    public static final String FEEDBACK = "DongBoDanhGia";

    /** The services whose messages must not be repeated automatically (LT-SVC-005). */
    public static final Set<String> APPENDS = Set.of(PROGRESS, REPORT, PUBLISH, REPLY, FEEDBACK);

    private static final Set<String> OTHERS =
            Set.of(REPORT, QUESTIONS, AGENCY_QUESTIONS, ANSWERS, PUBLISH, REPLY, FEEDBACK);

    /** Only the names are public; the endpoint is a guess, so both endpoints serve them (LT-SVC-013). */
    private static final Set<String> UNKNOWN_ENDPOINT_SERVICES = Set.of(
            "LayDanhMucGioiTinh",
            "LayDanhMucTinhThanh",
            "LayDanhMucQuanHuyen",
            "LayDanhMucPhuongXa",
            "LayDanhMucQuocGia",
            "LayDanhMucDanToc",
            "LayDanhMucTonGiao",
            "LayDanhMucTinhTrangHonNhan",
            "LayDanhMucDoiTuong",
            "LayDanhMucCapThucHien",
            "LayDanhMucCanCuPhapLy",
            "LayDanhMucLePhi",
            "LayDanhMucLoaiThuTuc",
            "LayDanhMucNhomThuTuc",
            "LayDanhMucThuTucThuocLoai",
            "LayDanhSachTTHCDonVi",
            "LayQDCB");

    /** The header that tells the portal behind the proxy the number of a request; other requests are not accepted. */
    public static final String REQUEST_NUMBER_HEADER = "Lienthong-Visit";

    private static final Map<String, SandboxEndpoint> ENDPOINTS = Map.of(
            SYNC, SandboxEndpoint.INTEGRATION,
            PROGRESS, SandboxEndpoint.INTEGRATION,
            LOOKUP, SandboxEndpoint.INTEGRATION,
            PROCEDURE, SandboxEndpoint.INTEGRATION,
            SERVICES, SandboxEndpoint.INTEGRATION,
            PROCEDURES, SandboxEndpoint.SHARE,
            AGENCIES, SandboxEndpoint.SHARE,
            FIELDS, SandboxEndpoint.SHARE,
            TECH_ID, SandboxEndpoint.SHARE);

    private SandboxWireNames() {}

    /** Returns the endpoint of a service; {@link SandboxEndpoint#NONE} if the portal has no such service. */
    public static SandboxEndpoint endpointOfService(String name) {
        return OTHERS.contains(name)
                ? SandboxEndpoint.INTEGRATION
                : ENDPOINTS.getOrDefault(
                        name, UNKNOWN_ENDPOINT_SERVICES.contains(name) ? SandboxEndpoint.SHARE : SandboxEndpoint.NONE);
    }

    /** Returns the service of a path at which a gateway accepts bare rows; null if there is none. */
    static @Nullable String bareService(String path) {
        String below = ADAPTER + INTEGRATION_PATH + "/";
        String service = path.startsWith(below) ? path.substring(below.length()) : "";
        return service.equals(SYNC) || service.equals(PROGRESS) ? service : null;
    }

    /** Returns whether a service may also be on the other endpoint. */
    public static boolean hasUnknownEndpoint(String name) {
        return UNKNOWN_ENDPOINT_SERVICES.contains(name);
    }

    /** Returns the endpoint of a path without its query. */
    public static SandboxEndpoint endpointOf(String path) {
        if (!path.startsWith(ADAPTER)) {
            return SandboxEndpoint.NONE;
        }
        if (bareService(path) != null) {
            return SandboxEndpoint.INTEGRATION;
        }
        return switch (path.substring(ADAPTER.length())) {
            case LOGIN_PATH -> SandboxEndpoint.LOGIN;
            case INTEGRATION_PATH -> SandboxEndpoint.INTEGRATION;
            case SHARE_PATH -> SandboxEndpoint.SHARE;
            default -> SandboxEndpoint.NONE;
        };
    }
}
