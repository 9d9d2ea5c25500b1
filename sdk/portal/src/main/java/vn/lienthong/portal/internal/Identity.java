package vn.lienthong.portal.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.IdentityDocument.NoneBecause;
import vn.lienthong.code.IdentityDocument.OldId;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.IdentityDocument.Other;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.IdentityDocument.ResidenceCard;
import vn.lienthong.code.IdentityKind;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Owner;
import vn.lienthong.error.Extras;
import vn.lienthong.error.Tree;
import vn.lienthong.json.Format;
import vn.lienthong.json.Need;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;

/** One row of the owners' identities: kind and number. */
record Identity(IdentityDocument document, Extras extras) {
    private static final String ORIGIN = "portal1/DongBoHoSoMC/DinhDanhCHS";
    private static final String KIND = "LoaiDinhDanh";
    private static final String NUMBER = "SoDinhDanh";

    static final ObjectTable<Identity, ?> TABLE = ObjectTable.of(
                    ORIGIN,
                    new Shape<>(Draft::new, Draft::build, Identity::extras, (draft, extras) -> draft.extras = extras))
            .need(Need.EXPECTED)
            .as(Codes.IDENTITY_KIND)
            .at(KIND, "/kind", Identity::kind, (draft, kind) -> draft.kind = kind)
            .as(Format.wrapping(number -> number, number -> number))
            .at(NUMBER, "/value", Identity::number, (draft, number) -> draft.number = number)
            .build();

    static Identity none() {
        return new Identity(new NoneBecause(""), Extras.NONE);
    }

    /** The rows of a dossier; an owner without a number has none. */
    static List<Identity> of(Dossier dossier) {
        List<Identity> rows = new ArrayList<>();
        for (Owner owner : dossier.parties().owners()) {
            if (!(owner.identity() instanceof NoneBecause) || !owner.extras().isEmpty()) {
                rows.add(new Identity(owner.identity(), owner.extras()));
            }
        }
        return rows;
    }

    /** The number that stands for the first owner, or "". */
    static String firstNumber(Dossier dossier) {
        List<Owner> owners = dossier.parties().owners();
        IdentityDocument first = owners.isEmpty() ? null : owners.get(0).identity();
        return first == null || first instanceof NoneBecause ? "" : first.value();
    }

    @Nullable
    IdentityKind kind() {
        if (document instanceof PersonalId) {
            return IdentityKind.PERSONAL_ID;
        } else if (document instanceof OldId) {
            return IdentityKind.OLD_ID;
        } else if (document instanceof Passport) {
            return IdentityKind.PASSPORT;
        } else if (document instanceof ResidenceCard) {
            return IdentityKind.RESIDENCE_CARD;
        } else if (document instanceof OrganisationId) {
            return IdentityKind.ORGANISATION_ID;
        } else if (document instanceof Other other) {
            return IdentityKind.of(other.kind().list(), other.kind().text());
        }
        return null;
    }

    @Nullable
    String number() {
        return document instanceof NoneBecause ? null : document.value();
    }

    /** A row that is being read. */
    private static final class Draft {
        private @Nullable IdentityKind kind;
        private @Nullable String number;
        private Extras extras = Extras.NONE;

        Identity build() {
            IdentityDocument document = document();
            return new Identity(document, document instanceof NoneBecause ? withRow() : extras);
        }

        /** A row without a number has no place in the model, so that it was there, and its kind, stay with the extras. */
        private Extras withRow() {
            Map<String, Extras.Odd> odd = new LinkedHashMap<>(extras.odd());
            String text = kind == null ? "" : Codes.IDENTITY_KIND.write().apply(kind);
            odd.putIfAbsent(KIND, new Extras.Odd(Extras.Form.RAW, new Tree.Text(text), null));
            odd.putIfAbsent(NUMBER, new Extras.Odd(Extras.Form.RAW, new Tree.Text(""), null));
            return Extras.of(ORIGIN, extras.unknown(), odd);
        }

        private IdentityDocument document() {
            if (number == null) {
                return new NoneBecause("");
            } else if (kind == null) {
                return new Other(IdentityKind.of("portal1/identity-kind", "?"), number);
            } else if (kind.equals(IdentityKind.PERSONAL_ID)) {
                return new PersonalId(number);
            } else if (kind.equals(IdentityKind.OLD_ID)) {
                return new OldId(number);
            } else if (kind.equals(IdentityKind.PASSPORT)) {
                return new Passport(number);
            } else if (kind.equals(IdentityKind.RESIDENCE_CARD)) {
                return new ResidenceCard(number);
            } else if (kind.equals(IdentityKind.ORGANISATION_ID)) {
                return new OrganisationId(number);
            }
            return new Other(kind, number);
        }
    }
}
