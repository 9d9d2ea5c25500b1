package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.procedure.Field;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * The reference of a dossier to its procedure.
 *
 * @param code national code of the procedure
 * @param name its name
 * @param field its first field
 * @param service the online service through which the dossier was filed
 */
@Modelled
public record ProcedureRef(
        ProcedureCode code,
        @Nullable String name,

        @RecordBuilder.Initializer(source = ProcedureRef.class, value = "noField")
        Field field,

        @Nullable ServiceCode service) {
    public ProcedureRef {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
    }

    /** Returns a builder with these values. */
    public ProcedureRefBuilder toBuilder() {
        return ProcedureRefBuilder.builder(this);
    }

    /** Returns the reference to a procedure: its code, name and first field. */
    public static ProcedureRef to(Procedure procedure) {
        Objects.requireNonNull(procedure, "procedure");
        Field field = procedure.scope().fields().stream()
                .findFirst()
                .map(first -> new Field(first.code(), first.name(), Extras.NONE))
                .orElse(noField());
        return new ProcedureRef(procedure.code(), procedure.name(), field, null);
    }

    static Field noField() {
        return new Field(null, null, Extras.NONE);
    }
}
