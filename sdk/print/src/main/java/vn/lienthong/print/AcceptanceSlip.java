package vn.lienthong.print;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Modelled;

/**
 * The paper that confirms a received dossier and tells when the result is returned (giấy tiếp nhận hồ sơ và hẹn trả kết
 * quả, form 01).
 *
 * @param office who issues it
 * @param dossierCode the code, exactly as it was issued; it also becomes the QR
 * @param applicant who handed the dossier in
 * @param content what is requested
 * @param components the papers handed in, in order
 * @param sets number of sets of the dossier
 * @param schedule received when, returned when
 * @param pickup where and how the result is received
 * @param register where the register holds it, if a register is kept
 * @param receiver name of the official who received the dossier
 */
@Modelled
public record AcceptanceSlip(
        Office office,
        String dossierCode,
        Applicant applicant,
        String content,
        List<SlipComponent> components,
        int sets,
        Schedule schedule,
        Pickup pickup,
        @Nullable RegisterEntry register,
        String receiver) {
    public AcceptanceSlip {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(dossierCode, "dossierCode");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(pickup, "pickup");
        Objects.requireNonNull(receiver, "receiver");
        components = List.copyOf(components);
    }

    /** A builder that starts from this value. */
    public AcceptanceSlipBuilder toBuilder() {
        return AcceptanceSlipBuilder.builder(this);
    }

    @Override
    public String toString() {
        return "AcceptanceSlip[" + dossierCode + ", " + components.size() + " components]";
    }
}
