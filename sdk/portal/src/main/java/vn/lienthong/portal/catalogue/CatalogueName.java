package vn.lienthong.portal.catalogue;

import vn.lienthong.portal.GatewayProfile;

/**
 * The catalogues with a public name but non-public keys (LT-SVC-013). The last four were observed at the gateway
 * of one province only; {@link GatewayProfile#catalogues()} selects their endpoint.
 */
public enum CatalogueName {
    /** Giới tính. */
    GENDERS,
    /** Tỉnh, thành phố. */
    PROVINCES,
    /** Quận, huyện; empty since 1 July 2025. */
    DISTRICTS,
    /** Phường, xã. */
    COMMUNES,
    /** Quốc gia. */
    COUNTRIES,
    /** Dân tộc. */
    ETHNIC_GROUPS,
    /** Tôn giáo. */
    RELIGIONS,
    /** Tình trạng hôn nhân. */
    MARITAL_STATES,
    /** Đối tượng thực hiện. */
    SUBJECTS,
    /** Cấp thực hiện. */
    LEVELS,
    /** Căn cứ pháp lý. */
    LEGAL_BASES,
    /** Lệ phí. */
    CHARGES,
    /** Loại thủ tục. */
    PROCEDURE_KINDS,
    /** Nhóm thủ tục. */
    PROCEDURE_GROUPS,
    /** Thủ tục thuộc loại. */
    PROCEDURES_OF_KIND,
    /** Danh sách thủ tục của đơn vị. */
    PROCEDURES_OF_AGENCY
}
