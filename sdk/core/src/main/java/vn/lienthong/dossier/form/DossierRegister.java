package vn.lienthong.dossier.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.form.internal.MissingFields;
import vn.lienthong.error.Findings;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * The register of dossiers of a one-stop unit (sổ theo dõi hồ sơ, form 07; LT-FORM-008). Its columns could not be
 * confirmed in the circular; they are those of the earlier form, from memory.
 *
 * @param office the office that keeps it
 * @param book number or period of the book
 * @param rows the dossiers, in order
 */
@Modelled
public record DossierRegister(
        IssuingOffice office, @Nullable String book, List<RegisterRow> rows) implements DossierForm {
    public DossierRegister {
        Objects.requireNonNull(office, "office");
        rows = ListCopies.copy(rows, "rows");
    }

    /** Returns a register of the dossiers. */
    public static DossierRegister of(List<Dossier> dossiers, IssuingOffice office) {
        Objects.requireNonNull(dossiers, "dossiers");
        return new DossierRegister(
                office, null, dossiers.stream().map(RegisterRow::of).toList());
    }

    /** Returns a builder with these values. */
    public DossierRegisterBuilder toBuilder() {
        return DossierRegisterBuilder.builder(this);
    }

    @Override
    public FormKind kind() {
        return FormKind.REGISTER;
    }

    @Override
    public @Nullable DossierCode code() {
        return null;
    }

    @Override
    public Findings findings() {
        MissingFields missing = new MissingFields("LT-FORM-008", null);
        office.checkFields(missing);
        missing.expect("/book", book);
        Set<DossierCode> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            RegisterRow row = rows.get(i);
            String path = "/rows/" + i;
            missing.warnIf(path + "/code", !seen.add(row.code()), "form.register-twice");
            missing.expect(path + "/procedure", row.procedure())
                    .expect(path + "/name", row.name())
                    .expect(path + "/receivedAt", row.receivedAt())
                    .expect(path + "/appointment", row.appointment());
        }
        return missing.findings();
    }
}
