package vn.lienthong.portal.inbound.intake.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.OwnerKind;

/** One path of the model that a push can fill. */
public final class IntakeField {
    private static final String OWNER = "/parties/owners/0";
    private static final Map<String, IntakeField> ALL = new LinkedHashMap<>();

    static {
        add("/code", DossierCode::of, (v, x) -> v.code = x);
        add("/procedure/code", ProcedureCode::of, (v, x) -> v.procedure = x);
        add("/procedure/name", text -> text, (v, x) -> v.procedureName = x);
        add("/procedure/field/code", FieldCode::of, (v, x) -> v.fieldCode = x);
        add("/procedure/field/name", text -> text, (v, x) -> v.fieldName = x);
        add("/procedure/service", ServiceCode::of, (v, x) -> v.service = x);
        add("/filing/channel", text -> IntakeFormats.code("channel", text, Channel::of), (v, x) -> v.filing.channel(x));
        add("/filing/submittedAt", IntakeFormats::time, (v, x) -> v.filing.submittedAt(x));
        add("/filing/receivedAt", IntakeFormats::time, (v, x) -> v.filing.receivedAt(x));
        add("/filing/receiptNumber", text -> text, (v, x) -> v.filing.receiptNumber(x));
        add(OWNER + "/kind", text -> IntakeFormats.code("owner-kind", text, OwnerKind::of), (v, x) -> v.owner.kind(x));
        add(OWNER + "/name", PersonName::of, (v, x) -> v.owner.name(x));
        add(OWNER + "/identity/personalId", IdentityDocument.PersonalId::new, (v, x) -> v.owner.identity(x));
        add(OWNER + "/identity/organisationId", IdentityDocument.OrganisationId::new, (v, x) -> v.owner.identity(x));
        add(OWNER + "/identity/passport", IdentityDocument.Passport::new, (v, x) -> v.owner.identity(x));
        add(OWNER + "/techId", TechId::of, (v, x) -> v.owner.techId(x));
        add(OWNER + "/contact/email", EmailAddress::of, (v, x) -> v.contact.email(x));
        add(OWNER + "/contact/phone", PhoneNumber::of, (v, x) -> v.contact.phone(x));
        add(OWNER + "/contact/fax", PhoneNumber::of, (v, x) -> v.contact.fax(x));
        add(OWNER + "/contact/address", PostalAddress::of, (v, x) -> v.contact.address(x));
        add("/handling/summary", FreeText::of, (v, x) -> v.handling.summary(x));
        add("/handling/note", FreeText::of, (v, x) -> v.handling.note(x));
        add("/handling/otherInfo", FreeText::of, (v, x) -> v.handling.otherInfo(x));
    }

    private final String path;
    private final IntakeFiller filler;

    private IntakeField(String path, IntakeFiller filler) {
        this.path = path;
        this.filler = filler;
    }

    private interface IntakeFiller {
        boolean fill(IntakeValues values, String text);
    }

    private static <V> void add(String path, Function<String, @Nullable V> read, BiConsumer<IntakeValues, V> set) {
        ALL.put(path, new IntakeField(path, (values, text) -> {
            V value = read.apply(text);
            if (value != null) {
                set.accept(values, value);
            }
            return value != null;
        }));
    }

    public static Map<String, IntakeField> byPath() {
        return ALL;
    }

    public String path() {
        return path;
    }

    /**
     * Fills a draft.
     *
     * @return whether the text was valid
     */
    public boolean fill(IntakeValues values, String text) {
        return filler.fill(values, text);
    }
}
