package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A legal document on which a procedure is based (căn cứ pháp lý).
 *
 * @param number number and notation
 * @param title title
 * @param issuedOn date of issue as written, usually dd-MM-yyyy
 * @param effectiveOn effective date as written
 * @param issuer issuing body
 * @param url where it can be read
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record LegalBasis(
        @Nullable String number,
        @Nullable String title,
        @Nullable String issuedOn,
        @Nullable String effectiveOn,
        @Nullable String issuer,
        @Nullable String url,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public LegalBasis {
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public LegalBasisBuilder toBuilder() {
        return LegalBasisBuilder.builder(this);
    }
}
