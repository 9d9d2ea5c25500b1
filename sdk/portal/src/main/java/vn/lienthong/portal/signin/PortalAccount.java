package vn.lienthong.portal.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.value.Extras;

/**
 * An account of the national portal: a citizen's, an enterprise's or an organisation's. Everything personal in it is masked;
 * what the portal tells beyond it is kept in {@link #extras()} (LT-ID-006, LT-ID-007).
 */
public sealed interface PortalAccount {
    /** Returns the account's id, which stays when names and numbers change. */
    TechId techId();

    /** Name of the person, or of the enterprise or organisation. */
    @Nullable
    PersonName name();

    /** Returns how the person is reached. */
    AccountContact contact();

    /** Returns what the portal told beyond these, by its own keys. */
    Extras extras();

    /** Returns the numbers that tell who it is, without the account's id. */
    List<MaskedValue> numbers();

    private static List<MaskedValue> present(@Nullable MaskedValue one, @Nullable MaskedValue other) {
        List<MaskedValue> present = new ArrayList<>();
        if (one != null) {
            present.add(one);
        }
        if (other != null && !other.equals(one)) {
            present.add(other);
        }
        return List.copyOf(present);
    }

    /** A citizen's account: has a personal id or the number of an old card, or both. */
    record CitizenAccount(
            TechId techId,
            @Nullable PersonalId personalId,
            @Nullable OldIdentityCard oldId,
            @Nullable PersonName name,
            AccountContact contact,
            Extras extras)
            implements PortalAccount {
        public CitizenAccount {
            Objects.requireNonNull(techId, "techId");
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(extras, "extras");
        }

        @Override
        public List<MaskedValue> numbers() {
            return present(personalId, oldId);
        }
    }

    /** An enterprise's account: has a tax code or a business number, or both; the two are one number in law since 2010. */
    record EnterpriseAccount(
            TechId techId,
            @Nullable TaxCode taxCode,
            @Nullable TaxCode businessCode,
            @Nullable PersonName name,
            AccountContact contact,
            Extras extras)
            implements PortalAccount {
        public EnterpriseAccount {
            Objects.requireNonNull(techId, "techId");
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(extras, "extras");
        }

        @Override
        public List<MaskedValue> numbers() {
            return present(taxCode, businessCode);
        }
    }

    /** An organisation's account, known by its id alone. */
    record OrganisationAccount(TechId techId, @Nullable PersonName name, AccountContact contact, Extras extras)
            implements PortalAccount {
        public OrganisationAccount {
            Objects.requireNonNull(techId, "techId");
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(extras, "extras");
        }

        @Override
        public List<MaskedValue> numbers() {
            return List.of();
        }
    }
}
