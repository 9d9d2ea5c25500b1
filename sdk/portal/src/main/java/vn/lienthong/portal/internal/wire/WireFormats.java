package vn.lienthong.portal.internal.wire;

import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FeeCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.DatabaseCode;
import vn.lienthong.code.vocabulary.FeeCollection;
import vn.lienthong.code.vocabulary.FeeKind;
import vn.lienthong.code.vocabulary.FilingPlace;
import vn.lienthong.code.vocabulary.IdentityKind;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.code.vocabulary.Reuse;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.json.TextFormat;

/** The text formats of identifiers, masked texts and code lists in messages. */
public final class WireFormats {
    static final TextFormat<DossierCode> DOSSIER = TextFormat.wrapping(DossierCode::of, DossierCode::value);
    static final TextFormat<ProcedureCode> PROCEDURE = TextFormat.wrapping(ProcedureCode::of, ProcedureCode::value);
    static final TextFormat<ServiceCode> SERVICE = TextFormat.wrapping(ServiceCode::of, ServiceCode::value);
    static final TextFormat<FieldCode> FIELD = TextFormat.wrapping(FieldCode::of, FieldCode::value);
    static final TextFormat<AgencyCode> AGENCY = TextFormat.wrapping(AgencyCode::of, AgencyCode::value);
    static final TextFormat<ComponentCode> COMPONENT = TextFormat.wrapping(ComponentCode::of, ComponentCode::value);
    static final TextFormat<ResultCode> RESULT = TextFormat.wrapping(ResultCode::of, ResultCode::value);
    static final TextFormat<FeeCode> FEE = TextFormat.wrapping(FeeCode::of, FeeCode::value);
    static final TextFormat<TechId> TECH_ID = TextFormat.wrapping(TechId::of, TechId::value);
    static final TextFormat<PersonName> NAME = TextFormat.wrapping(PersonName::of, PersonName::value);
    static final TextFormat<EmailAddress> EMAIL = TextFormat.wrapping(EmailAddress::of, EmailAddress::value);
    static final TextFormat<PhoneNumber> PHONE = TextFormat.wrapping(PhoneNumber::of, PhoneNumber::value);
    static final TextFormat<FreeText> PROSE = TextFormat.wrapping(FreeText::of, FreeText::value);
    static final TextFormat<FileName> FILE_NAME = TextFormat.wrapping(FileName::of, FileName::value);
    static final TextFormat<FileUrl> LINK = TextFormat.wrapping(FileUrl::of, FileUrl::value);

    static final TextFormat<DossierStatus> STATUS =
            WireValues.codeFormat("dossier-status", DossierStatus::of, DossierStatus::of);
    static final TextFormat<OwnerKind> OWNER_KIND = WireValues.codeFormat("owner-kind", OwnerKind::of, OwnerKind::of);
    public static final TextFormat<Channel> CHANNEL = WireValues.codeFormat("channel", Channel::of, Channel::of);
    static final TextFormat<ResultReturn> RETURN =
            WireValues.codeFormat("result-return", ResultReturn::of, ResultReturn::of);
    static final TextFormat<FilingPlace> PLACE =
            WireValues.codeFormat("filing-place", FilingPlace::of, FilingPlace::of);
    static final TextFormat<PaymentPlace> PAYMENT =
            WireValues.codeFormat("payment-place", PaymentPlace::of, PaymentPlace::of);
    static final TextFormat<FeeCollection> COLLECTION =
            WireValues.codeFormat("fee-collection", FeeCollection::of, FeeCollection::of);
    static final TextFormat<FeeKind> FEE_KIND = WireValues.codeFormat("fee-kind", FeeKind::of, FeeKind::of);
    static final TextFormat<Reuse> REUSE = WireValues.codeFormat("reuse", Reuse::of, Reuse::of);
    static final TextFormat<DatabaseCode> DATABASE =
            WireValues.codeFormat("database", DatabaseCode::of, DatabaseCode::of);
    static final TextFormat<IdentityKind> IDENTITY_KIND =
            WireValues.codeFormat("identity-kind", IdentityKind::of, IdentityKind::of);

    private WireFormats() {}
}
