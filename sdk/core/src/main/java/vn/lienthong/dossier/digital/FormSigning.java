package vn.lienthong.dossier.digital;

import java.time.OffsetDateTime;
import java.util.Objects;
import vn.lienthong.calendar.VietnamTime;

/**
 * A form that a person filled in online, and whether a digital signature was required (LT-DIG-009).
 *
 * @param at when it was filed
 * @param form kind of form
 * @param login how the person had logged in
 * @param signatureAsked whether a signature was required
 */
public record FormSigning(OffsetDateTime at, OnlineFormKind form, LoginMethod login, boolean signatureAsked) {
    public FormSigning {
        at = VietnamTime.of(Objects.requireNonNull(at, "at"));
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(login, "login");
    }

    /** Kinds of electronic forms. */
    public enum OnlineFormKind {
        /** Filled in on the page from data (biểu mẫu điện tử tương tác). */
        INTERACTIVE,
        /** A file that is uploaded. */
        FILE
    }

    /** How a person logged in. */
    public enum LoginMethod {
        /** A person, by electronic identification. */
        PERSON_IDENTIFIED,
        /** An organisation, by electronic identification. */
        ORGANISATION_IDENTIFIED,
        /** In another way. */
        OTHER
    }
}
