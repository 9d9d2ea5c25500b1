package vn.lienthong.portal.internal.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.IdentityDocument.NoIdentityDocument;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.IdentityDocument.OtherDocument;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.IdentityDocument.ResidenceCard;
import vn.lienthong.code.vocabulary.IdentityKind;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Owner;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.TextFormat;
import vn.lienthong.value.Extras;
import vn.lienthong.value.JsonValue;

/** The mapping of a row with an owner's identity: kind and number. */
record OwnerIdentityRow(IdentityDocument document, Extras extras) {
    private static final String ORIGIN = "portal1/DongBoHoSoMC/DinhDanhCHS";
    private static final String KIND = "LoaiDinhDanh";
    private static final String NUMBER = "SoDinhDanh";

    static final ObjectMapping<OwnerIdentityRow, ?> TABLE = ObjectMapping.of(
                    ORIGIN,
                    new ModelBinding<>(
                            IdentityRowDraft::new,
                            IdentityRowDraft::build,
                            OwnerIdentityRow::extras,
                            (draft, extras) -> draft.extras = extras))
            .presence(FieldPresence.EXPECTED)
            .as(WireFormats.IDENTITY_KIND)
            .at(KIND, "/kind", OwnerIdentityRow::kind, (draft, kind) -> draft.kind = kind)
            .as(TextFormat.wrapping(number -> number, number -> number))
            .at(NUMBER, "/value", OwnerIdentityRow::number, (draft, number) -> draft.number = number)
            .build();

    static OwnerIdentityRow none() {
        return new OwnerIdentityRow(new NoIdentityDocument(""), Extras.NONE);
    }

    /** Returns the rows of a dossier; an owner without a number has no row. */
    static List<OwnerIdentityRow> of(Dossier dossier) {
        List<OwnerIdentityRow> rows = new ArrayList<>();
        for (Owner owner : dossier.parties().owners()) {
            if (!(owner.identity() instanceof NoIdentityDocument)
                    || !owner.extras().isEmpty()) {
                rows.add(new OwnerIdentityRow(owner.identity(), owner.extras()));
            }
        }
        return rows;
    }

    /** Returns the number of the first owner for the flat field, or "" if there is none. */
    static String firstNumber(Dossier dossier) {
        List<Owner> owners = dossier.parties().owners();
        IdentityDocument first = owners.isEmpty() ? null : owners.get(0).identity();
        return first == null || first instanceof NoIdentityDocument ? "" : first.value();
    }

    @Nullable
    IdentityKind kind() {
        if (document instanceof PersonalId) {
            return IdentityKind.PERSONAL_ID;
        } else if (document instanceof OldIdentityCard) {
            return IdentityKind.OLD_ID;
        } else if (document instanceof Passport) {
            return IdentityKind.PASSPORT;
        } else if (document instanceof ResidenceCard) {
            return IdentityKind.RESIDENCE_CARD;
        } else if (document instanceof OrganisationId) {
            return IdentityKind.ORGANISATION_ID;
        } else if (document instanceof OtherDocument other) {
            return IdentityKind.of(other.kind().list(), other.kind().text());
        }
        return null;
    }

    @Nullable
    String number() {
        return document instanceof NoIdentityDocument ? null : document.value();
    }

    /** A row that is being read. */
    private static final class IdentityRowDraft {
        private @Nullable IdentityKind kind;
        private @Nullable String number;
        private Extras extras = Extras.NONE;

        OwnerIdentityRow build() {
            IdentityDocument document = document();
            return new OwnerIdentityRow(document, document instanceof NoIdentityDocument ? extrasWithRow() : extras);
        }

        /** Returns the extras with kind and number of a row without a number, because the model cannot store its kind. */
        private Extras extrasWithRow() {
            Map<String, Extras.UnusualValue> odd = new LinkedHashMap<>(extras.unusual());
            String text = kind == null ? "" : WireFormats.IDENTITY_KIND.write().apply(kind);
            odd.putIfAbsent(
                    KIND, new Extras.UnusualValue(Extras.UnusualForm.RAW, new JsonValue.StringValue(text), null));
            odd.putIfAbsent(
                    NUMBER, new Extras.UnusualValue(Extras.UnusualForm.RAW, new JsonValue.StringValue(""), null));
            return Extras.of(ORIGIN, extras.unknown(), odd);
        }

        private IdentityDocument document() {
            if (number == null) {
                return new NoIdentityDocument("");
            } else if (kind == null) {
                return new OtherDocument(IdentityKind.of("portal1/identity-kind", "?"), number);
            } else if (kind.equals(IdentityKind.PERSONAL_ID)) {
                return new PersonalId(number);
            } else if (kind.equals(IdentityKind.OLD_ID)) {
                return new OldIdentityCard(number);
            } else if (kind.equals(IdentityKind.PASSPORT)) {
                return new Passport(number);
            } else if (kind.equals(IdentityKind.RESIDENCE_CARD)) {
                return new ResidenceCard(number);
            } else if (kind.equals(IdentityKind.ORGANISATION_ID)) {
                return new OrganisationId(number);
            }
            return new OtherDocument(kind, number);
        }
    }
}
