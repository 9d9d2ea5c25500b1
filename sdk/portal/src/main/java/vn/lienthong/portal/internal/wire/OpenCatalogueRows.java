package vn.lienthong.portal.internal.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.portal.GatewayProfile;
import vn.lienthong.portal.catalogue.CatalogueName;
import vn.lienthong.portal.catalogue.CatalogueRow;
import vn.lienthong.portal.internal.PortalAddresses;
import vn.lienthong.value.Extras;
import vn.lienthong.value.JsonValue;

/** Requests and rows of catalogues whose keys are not public; rows are stored as received (LT-SVC-013). */
public final class OpenCatalogueRows {
    /** The rows. */
    public static final ObjectMapping<AnswerEnvelope<CatalogueRow>, ?> ROWS =
            AnswerEnvelope.of(ObjectMapping.<CatalogueRow, CatalogueRowDraft>of(
                            "portal1/catalogue",
                            new ModelBinding<>(
                                    CatalogueRowDraft::new,
                                    CatalogueRowDraft::build,
                                    CatalogueRow::extras,
                                    (draft, extras) -> draft.extras = extras))
                    .build());

    private OpenCatalogueRows() {}

    /** Returns the request for a catalogue. */
    public static PortalQuery catalogueQuery(CatalogueName name, GatewayProfile gateway) {
        return new PortalQuery(
                serviceOf(name), endpointOf(gateway, name.compareTo(CatalogueName.PROCEDURE_KINDS) >= 0), Map.of());
    }

    /** Returns the request for a decision that publishes procedures (LT-SVC-014). */
    public static PortalQuery decisionQuery(String id, GatewayProfile gateway) {
        return new PortalQuery("LayQDCB", endpointOf(gateway, true), Map.of("idQDCB", id));
    }

    private static PortalAddresses.PortalEndpoint endpointOf(GatewayProfile gateway, boolean open) {
        boolean integration = open && gateway.catalogues() == GatewayProfile.CatalogueEndpoint.INTEGRATION;
        return integration ? PortalAddresses.PortalEndpoint.INTEGRATION : PortalAddresses.PortalEndpoint.SHARING;
    }

    private static String serviceOf(CatalogueName name) {
        return switch (name) {
            case GENDERS -> "LayDanhMucGioiTinh";
            case PROVINCES -> "LayDanhMucTinhThanh";
            case DISTRICTS -> "LayDanhMucQuanHuyen";
            case COMMUNES -> "LayDanhMucPhuongXa";
            case COUNTRIES -> "LayDanhMucQuocGia";
            case ETHNIC_GROUPS -> "LayDanhMucDanToc";
            case RELIGIONS -> "LayDanhMucTonGiao";
            case MARITAL_STATES -> "LayDanhMucTinhTrangHonNhan";
            case SUBJECTS -> "LayDanhMucDoiTuong";
            case LEVELS -> "LayDanhMucCapThucHien";
            case LEGAL_BASES -> "LayDanhMucCanCuPhapLy";
            case CHARGES -> "LayDanhMucLePhi";
            case PROCEDURE_KINDS -> "LayDanhMucLoaiThuTuc";
            case PROCEDURE_GROUPS -> "LayDanhMucNhomThuTuc";
            case PROCEDURES_OF_KIND -> "LayDanhMucThuTucThuocLoai";
            case PROCEDURES_OF_AGENCY -> "LayDanhSachTTHCDonVi";
        };
    }

    /** Returns a finding for each missing code or name of a row. */
    public static Findings checkRows(List<CatalogueRow> rows) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).code() == null) {
                findings.add(Finding.of("/rows/" + i + "/code", "LT-SVC-013", Severity.WARN, "catalogue.no-code"));
            }
            if (rows.get(i).name() == null) {
                findings.add(Finding.of("/rows/" + i + "/name", "LT-SVC-013", Severity.WARN, "catalogue.no-name"));
            }
        }
        return new Findings(findings);
    }

    private static @Nullable String firstTextByPrefix(Extras extras, String prefix) {
        for (Map.Entry<String, JsonValue> entry : extras.unknown().entrySet()) {
            String text = scalarText(entry.getValue());
            if (entry.getKey().toUpperCase(Locale.ROOT).startsWith(prefix) && text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String scalarText(JsonValue tree) {
        if (tree instanceof JsonValue.StringValue text) {
            return text.value();
        }
        return tree instanceof JsonValue.NumberValue number ? number.lexeme() : null;
    }

    private static final class CatalogueRowDraft {
        private Extras extras = Extras.NONE;

        CatalogueRow build() {
            return new CatalogueRow(firstTextByPrefix(extras, "MA"), firstTextByPrefix(extras, "TEN"), extras);
        }
    }
}
