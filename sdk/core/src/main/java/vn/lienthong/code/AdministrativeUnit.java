package vn.lienthong.code;

import java.util.Objects;
import vn.lienthong.value.Preconditions;

/**
 * A unit of the state as a dated list has it: a province, a commune, an agency (LT-LIST-001). One code may have named several
 * units one after the other, and one unit changed its name or type: each is a unit of its own here.
 *
 * @param code its official code; one in small letters is our own word for a unit whose code is not public
 * @param name its official name with its type, such as {@code Thành phố Đồng Nai}
 * @param provinceCode code of the province that a commune lies in on its days; "" for the others
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

    /** Returns whether the code is the state's, not our own word for one that is not public. */
    public boolean hasOfficialCode() {
        return !Character.isLowerCase(code.charAt(0));
    }
}
