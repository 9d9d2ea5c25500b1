package vn.lienthong.portal.inbound;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Address;
import vn.lienthong.code.Channel;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Email;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.OwnerKind;
import vn.lienthong.code.PersonName;
import vn.lienthong.code.Phone;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.code.TechId;
import vn.lienthong.portal.internal.inbound.IntakeForms;

/** One path of the model that a push can fill. */
final class IntakeField {
    private static final String OWNER = "/parties/owners/0";
    private static final Map<String, IntakeField> ALL = new LinkedHashMap<>();

    static {
        add("/code", DossierCode::of, (v, x) -> v.code = x);
        add("/procedure/code", ProcedureCode::of, (v, x) -> v.procedure = x);
        add("/procedure/name", text -> text, (v, x) -> v.procedureName = x);
        add("/procedure/field/code", FieldCode::of, (v, x) -> v.fieldCode = x);
        add("/procedure/field/name", text -> text, (v, x) -> v.fieldName = x);
        add("/procedure/service", ServiceCode::of, (v, x) -> v.service = x);
        add("/filing/channel", text -> IntakeForms.code("channel", text, Channel::of), (v, x) -> v.filing.channel(x));
        add("/filing/submittedAt", IntakeForms::time, (v, x) -> v.filing.submittedAt(x));
        add("/filing/receivedAt", IntakeForms::time, (v, x) -> v.filing.receivedAt(x));
        add("/filing/receiptNumber", text -> text, (v, x) -> v.filing.receiptNumber(x));
        add(OWNER + "/kind", text -> IntakeForms.code("owner-kind", text, OwnerKind::of), (v, x) -> v.owner.kind(x));
        add(OWNER + "/name", PersonName::of, (v, x) -> v.owner.name(x));
        add(OWNER + "/identity/personalId", IdentityDocument.PersonalId::new, (v, x) -> v.owner.identity(x));
        add(OWNER + "/identity/organisationId", IdentityDocument.OrganisationId::new, (v, x) -> v.owner.identity(x));
        add(OWNER + "/identity/passport", IdentityDocument.Passport::new, (v, x) -> v.owner.identity(x));
        add(OWNER + "/techId", TechId::of, (v, x) -> v.owner.techId(x));
        add(OWNER + "/contact/email", Email::of, (v, x) -> v.contact.email(x));
        add(OWNER + "/contact/phone", Phone::of, (v, x) -> v.contact.phone(x));
        add(OWNER + "/contact/fax", Phone::of, (v, x) -> v.contact.fax(x));
        add(OWNER + "/contact/address", Address::of, (v, x) -> v.contact.address(x));
        add("/handling/summary", FreeText::of, (v, x) -> v.handling.summary(x));
        add("/handling/note", FreeText::of, (v, x) -> v.handling.note(x));
        add("/handling/otherInfo", FreeText::of, (v, x) -> v.handling.otherInfo(x));
    }

    private final String path;
    private final Filler filler;

    private IntakeField(String path, Filler filler) {
        this.path = path;
        this.filler = filler;
    }

    private interface Filler {
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

    static Map<String, IntakeField> byPath() {
        return ALL;
    }

    String path() {
        return path;
    }

    /** Fills a draft. @return whether the text was understood */
    boolean fill(IntakeValues values, String text) {
        return filler.fill(values, text);
    }
}
