package vn.lienthong.portal.signin.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.portal.signin.AccountContact;
import vn.lienthong.portal.signin.PortalAccount;
import vn.lienthong.portal.signin.SignInRejectedException;
import vn.lienthong.portal.signin.SignInRejectedException.SignInRejectionReason;
import vn.lienthong.value.Extras;
import vn.lienthong.value.JsonValue;

/** Reader for accounts in user information (LT-ID-006, LT-ID-007). */
public final class AccountReader {
    private static final Set<String> MODELLED = Set.of(
            "sub",
            "LoaiTaiKhoan",
            "TechID",
            "SoCMND",
            "SoDinhDanh",
            "HoVaTen",
            "TenDoanhNghiep",
            "MaSoThue",
            "MaSoDoanhNghiep",
            "ThuDienTu",
            "SoDienThoai");

    private final SignInJsonReader members;

    private AccountReader(SignInJsonReader members) {
        this.members = members;
    }

    /**
     * Returns the account in the user information.
     *
     * @param subject subject of the identity token; the user information may omit it, but not name another one
     */
    public static PortalAccount read(UserInfo info, String subject) {
        AccountReader accounts = new AccountReader(info.members());
        String infoSubject = accounts.members.text("sub");
        if (infoSubject != null && !infoSubject.equals(subject)) {
            throw new SignInRejectedException(SignInRejectionReason.SUBJECT);
        }
        TechId id = accounts.as("TechID", TechId::of);
        String kind = accounts.members.text("LoaiTaiKhoan");
        if (!accounts.members.clear() || id == null || kind == null) {
            throw new SignInRejectedException(SignInRejectionReason.ACCOUNT);
        }
        return switch (kind) {
            case "1" -> accounts.citizen(id);
            case "2" -> accounts.enterprise(id);
            case "3" ->
                new PortalAccount.OrganisationAccount(id, accounts.organisation(), accounts.contact(), accounts.rest());
            default -> throw new SignInRejectedException(SignInRejectionReason.ACCOUNT);
        };
    }

    /** Returns the contradictions in an account that was read. */
    public static Findings findings(UserInfo info) {
        return new AccountReader(info.members()).contradicts()
                ? new Findings(List.of(Finding.of("/SoCMND", "LT-ID-007", Severity.WARN, "sign-in.numbers.differ")))
                : Findings.none();
    }

    /**
     * Returns whether the field of the former identity card contains twelve characters that differ from the personal
     * id.
     */
    private boolean contradicts() {
        String personal = members.text("SoDinhDanh");
        String card = members.text("SoCMND");
        return personal != null && card != null && card.length() == 12 && !card.equals(personal);
    }

    private PortalAccount citizen(TechId id) {
        PersonalId personal = as("SoDinhDanh", PersonalId::new);
        String card = members.text("SoCMND");
        // // The field for the old card may also contain the twelve-digit number that replaced the old one.
        boolean twelve = card != null && card.length() == 12;
        OldIdentityCard old = card == null || twelve ? null : new OldIdentityCard(card);
        if (card != null && twelve && personal == null) {
            personal = new PersonalId(card);
        }
        if (personal == null && old == null) {
            throw new SignInRejectedException(SignInRejectionReason.ACCOUNT);
        }
        return new PortalAccount.CitizenAccount(id, personal, old, as("HoVaTen", PersonName::of), contact(), rest());
    }

    private PortalAccount enterprise(TechId id) {
        TaxCode tax = as("MaSoThue", TaxCode::of);
        TaxCode business = as("MaSoDoanhNghiep", TaxCode::of);
        if (tax == null && business == null) {
            throw new SignInRejectedException(SignInRejectionReason.ACCOUNT);
        }
        return new PortalAccount.EnterpriseAccount(id, tax, business, organisation(), contact(), rest());
    }

    private @Nullable PersonName organisation() {
        PersonName name = as("TenDoanhNghiep", PersonName::of);
        return name == null ? as("HoVaTen", PersonName::of) : name;
    }

    private AccountContact contact() {
        return new AccountContact(as("ThuDienTu", EmailAddress::of), as("SoDienThoai", PhoneNumber::of));
    }

    private Extras rest() {
        Map<String, JsonValue> rest = new LinkedHashMap<>(members.map());
        rest.keySet().removeAll(MODELLED);
        if (contradicts()) {
            // // No other field contains this value.
            rest.put("SoCMND", Objects.requireNonNull(members.map().get("SoCMND")));
        }
        return Extras.of("sign-in/user-info", rest, Map.of());
    }

    private <T> @Nullable T as(String key, Function<String, T> of) {
        String text = members.text(key);
        return text == null ? null : of.apply(text);
    }
}
