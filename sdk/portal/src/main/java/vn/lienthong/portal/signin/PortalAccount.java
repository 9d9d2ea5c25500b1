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
 * An account of the national portal, of a citizen, an enterprise or an organisation. All personal data in it is
 * masked. Other values from the portal are kept in {@link #extras()} (LT-ID-006, LT-ID-007).
 */
public sealed interface PortalAccount {
    /** Returns the account id, which does not change when names and numbers change. */
    TechId techId();

    /** Returns the name of the person, enterprise or organisation. */
    @Nullable
    PersonName name();

    /** Returns the contact details of the person. */
    AccountContact contact();

    /** Returns all other values from the portal, by the portal's keys. */
    Extras extras();

    /** Returns the numbers that identify the account holder, without the account id. */
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

    /** A citizen's account, with a personal id, an old card number, or both. */
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

    /**
     * An enterprise's account, with a tax code, a business number, or both; by law they have been one number since
     * 2010.
     */
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

    /** An organisation's account, identified only by its id. */
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
