package vn.lienthong.portal.internal;

import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.Channel;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.Database;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Email;
import vn.lienthong.code.FeeCode;
import vn.lienthong.code.FeeCollection;
import vn.lienthong.code.FeeKind;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.FileName;
import vn.lienthong.code.FilingPlace;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.IdentityKind;
import vn.lienthong.code.Link;
import vn.lienthong.code.OwnerKind;
import vn.lienthong.code.PaymentPlace;
import vn.lienthong.code.PersonName;
import vn.lienthong.code.Phone;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.ResultReturn;
import vn.lienthong.code.Reuse;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.code.TechId;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.json.Format;

/** The formats of identifiers, masked texts and code lists on this wire. */
public final class Codes {
    static final Format<DossierCode> DOSSIER = Format.wrapping(DossierCode::of, DossierCode::value);
    static final Format<ProcedureCode> PROCEDURE = Format.wrapping(ProcedureCode::of, ProcedureCode::value);
    static final Format<ServiceCode> SERVICE = Format.wrapping(ServiceCode::of, ServiceCode::value);
    static final Format<FieldCode> FIELD = Format.wrapping(FieldCode::of, FieldCode::value);
    static final Format<AgencyCode> AGENCY = Format.wrapping(AgencyCode::of, AgencyCode::value);
    static final Format<ComponentCode> COMPONENT = Format.wrapping(ComponentCode::of, ComponentCode::value);
    static final Format<ResultCode> RESULT = Format.wrapping(ResultCode::of, ResultCode::value);
    static final Format<FeeCode> FEE = Format.wrapping(FeeCode::of, FeeCode::value);
    static final Format<TechId> TECH_ID = Format.wrapping(TechId::of, TechId::value);
    static final Format<PersonName> NAME = Format.wrapping(PersonName::of, PersonName::value);
    static final Format<Email> EMAIL = Format.wrapping(Email::of, Email::value);
    static final Format<Phone> PHONE = Format.wrapping(Phone::of, Phone::value);
    static final Format<FreeText> PROSE = Format.wrapping(FreeText::of, FreeText::value);
    static final Format<FileName> FILE_NAME = Format.wrapping(FileName::of, FileName::value);
    static final Format<Link> LINK = Format.wrapping(Link::of, Link::value);

    static final Format<DossierStatus> STATUS = Wire.code("dossier-status", DossierStatus::of, DossierStatus::of);
    static final Format<OwnerKind> OWNER_KIND = Wire.code("owner-kind", OwnerKind::of, OwnerKind::of);
    public static final Format<Channel> CHANNEL = Wire.code("channel", Channel::of, Channel::of);
    static final Format<ResultReturn> RETURN = Wire.code("result-return", ResultReturn::of, ResultReturn::of);
    static final Format<FilingPlace> PLACE = Wire.code("filing-place", FilingPlace::of, FilingPlace::of);
    static final Format<PaymentPlace> PAYMENT = Wire.code("payment-place", PaymentPlace::of, PaymentPlace::of);
    static final Format<FeeCollection> COLLECTION = Wire.code("fee-collection", FeeCollection::of, FeeCollection::of);
    static final Format<FeeKind> FEE_KIND = Wire.code("fee-kind", FeeKind::of, FeeKind::of);
    static final Format<Reuse> REUSE = Wire.code("reuse", Reuse::of, Reuse::of);
    static final Format<Database> DATABASE = Wire.code("database", Database::of, Database::of);
    static final Format<IdentityKind> IDENTITY_KIND = Wire.code("identity-kind", IdentityKind::of, IdentityKind::of);

    private Codes() {}
}
