package vn.lienthong.code;

import java.util.Objects;
import vn.lienthong.value.Preconditions;

/**
 * An administrative unit as a dated list contains it: a province, a commune or an agency (LT-LIST-001). If a code named
 * several units over time, or a unit changed its name or type, each of them is a separate unit here.
 *
 * @param code its official code; a code in lower case is a placeholder of this specification for a code that is
 *     not public
 * @param name its official name with its type, such as {@code Thành phố Đồng Nai}
 * @param provinceCode code of the province that contains a commune on those days; "" for other units
 * @param validity the days on which the code named this unit under this name
 */
public record AdministrativeUnit(
        String code,
        UnitType type,
        String name,
        String provinceCode,
        ValidityPeriod validity,
        EvidenceConfidence confidence) {
    public AdministrativeUnit {
        Preconditions.requireNonBlank(code, "code");
        Objects.requireNonNull(type, "type");
        Preconditions.requireNonBlank(name, "name");
        Objects.requireNonNull(provinceCode, "provinceCode");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(confidence, "confidence");
    }

    /** Returns whether the code is official, not a placeholder for a code that is not public. */
    public boolean hasOfficialCode() {
        return !Character.isLowerCase(code.charAt(0));
    }
}
