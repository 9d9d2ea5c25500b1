package vn.lienthong.portal.linked.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.TextFormat;
import vn.lienthong.portal.linked.LinkedEntry;
import vn.lienthong.portal.linked.LinkedEntryBuilder;
import vn.lienthong.value.Extras;
import vn.lienthong.value.JsonValue;

/** The object mappings of the answers of the linked services. */
final class LinkedTables {
    private static final TextFormat<DossierCode> CODE = TextFormat.wrapping(DossierCode::of, DossierCode::value);
    private static final TextFormat<ProcedureCode> PROCEDURE =
            TextFormat.wrapping(ProcedureCode::of, ProcedureCode::value);
    private static final TextFormat<TechId> TECH_ID = TextFormat.wrapping(TechId::of, TechId::value);
    private static final TextFormat<FreeText> PROSE = TextFormat.wrapping(FreeText::of, FreeText::value);
    private static final TextFormat<FileName> FILE_NAME = TextFormat.wrapping(FileName::of, FileName::value);
    private static final String KIND = "linked/";

    private static final ObjectMapping<LinkedEntry, ?> ENTRY = ObjectMapping.<LinkedEntry, LinkedEntryBuilder>of(
                    KIND + "entry",
                    new ModelBinding<>(
                            LinkedEntryBuilder::builder,
                            LinkedEntryBuilder::build,
                            LinkedEntry::extras,
                            LinkedEntryBuilder::extras))
            .presence(FieldPresence.MANDATORY)
            .readOnly("id", "/id", LinkedEntryBuilder::id)
            .as(CODE)
            .at("maHoSo", "/code", LinkedEntry::code, LinkedEntryBuilder::code)
            .presence(FieldPresence.EXPECTED)
            .as(PROCEDURE)
            .at("maTTHC", "/procedure", LinkedEntry::procedure, LinkedEntryBuilder::procedure)
            .text("module", "/kind", LinkedEntry::kind, LinkedEntryBuilder::kind)
            .readOnly("maDonVi", "/unit", LinkedEntryBuilder::unit)
            .presence(FieldPresence.OPTIONAL)
            .readOnly("ngayTiepNhan", "/receivedAt", LinkedEntryBuilder::receivedAt)
            .as(TECH_ID)
            .at("techId", "/techId", LinkedEntry::techId, LinkedEntryBuilder::techId)
            .build();

    /** The list of waiting dossiers. An answer without the list does not mean that no dossier waits. */
    static final ObjectMapping<List<LinkedEntry>, ?> ENTRIES = ObjectMapping.<List<LinkedEntry>, List<LinkedEntry>>of(
                    KIND + "entries", ModelBinding.withoutExtras(ArrayList::new, List::copyOf))
            .presence(FieldPresence.MANDATORY)
            .nested(ENTRY)
            .list("data", "", rows -> rows, LinkedTables::replace)
            .build();

    private static final ObjectMapping<LinkedFileRow, ?> FILE = ObjectMapping.<LinkedFileRow, LinkedFileRow>of(
                    KIND + "file",
                    new ModelBinding<>(
                            LinkedFileRow::new, row -> row, row -> row.extras, (row, extras) -> row.extras = extras))
            .presence(FieldPresence.OPTIONAL)
            .readOnly("id", "/id", (row, id) -> row.id = id)
            .readOnly("loaiGiayTo", "/kind", (row, kind) -> row.kind = kind)
            .as(PROSE)
            .at("tenGiayTo", "/paper", row -> row.paper, (row, paper) -> row.paper = paper)
            .as(FILE_NAME)
            .at("tenTepDinhKem", "/fileName", row -> row.fileName, (row, name) -> row.fileName = name)
            .tree("huyGiayTo", "/withdrawn", (row, withdrawn) -> row.withdrawn = withdrawn)
            .presence(FieldPresence.EXPECTED)
            .tree("duLieuTepDinhKem", "/content", (row, content) -> row.content = content)
            .build();

    private static final ObjectMapping<LinkedDossierRow, ?> CONTENT =
            ObjectMapping.<LinkedDossierRow, LinkedDossierRow>of(
                            KIND + "content",
                            new ModelBinding<>(
                                    LinkedDossierRow::new,
                                    row -> row,
                                    row -> row.extras,
                                    (row, extras) -> row.extras = extras))
                    .presence(FieldPresence.MANDATORY)
                    .as(CODE)
                    .at("maHoSo", "/code", row -> row.code, (row, code) -> row.code = code)
                    .presence(FieldPresence.EXPECTED)
                    .as(PROCEDURE)
                    .at("maTTHC", "/procedure", row -> row.procedure, (row, procedure) -> row.procedure = procedure)
                    .text("module", "/kind", row -> row.kind, (row, kind) -> row.kind = kind)
                    .readOnly("maDonVi", "/unit", (row, unit) -> row.unit = unit)
                    .tree("data", "/form", (row, form) -> row.form = form)
                    .nested(FILE)
                    .list("fileDinhKem", "/files", row -> List.of(), (row, files) -> row.files = files)
                    .presence(FieldPresence.OPTIONAL)
                    .readOnly("ngayTiepNhan", "/receivedAt", (row, at) -> row.receivedAt = at)
                    .as(TECH_ID)
                    .at("techId", "/techId", row -> row.techId, (row, techId) -> row.techId = techId)
                    .build();

    /** One dossier. */
    static final ObjectMapping<LinkedDossierRow, ?> DOSSIER =
            ObjectMapping.<LinkedDossierRow, List<LinkedDossierRow>>of(
                            KIND + "dossier",
                            ModelBinding.withoutExtras(ArrayList::new, rows -> rows.get(rows.size() - 1)))
                    .presence(FieldPresence.MANDATORY)
                    .nested(CONTENT)
                    .object("data", "", row -> row, List::add)
                    .build();

    private LinkedTables() {}

    /** The last of several equal keys counts. */
    private static <T> void replace(List<T> rows, List<T> last) {
        rows.clear();
        rows.addAll(last);
    }

    /** A dossier as written in the answer. */
    static final class LinkedDossierRow {
        @Nullable
        DossierCode code;

        @Nullable
        ProcedureCode procedure;

        @Nullable
        String kind;

        @Nullable
        String unit;

        @Nullable
        String receivedAt;

        @Nullable
        TechId techId;

        JsonValue form = JsonValue.NullValue.NULL;
        List<LinkedFileRow> files = List.of();

        Extras extras = Extras.NONE;
    }

    /** A file as written in the answer. */
    static final class LinkedFileRow {
        @Nullable
        String id;

        @Nullable
        String kind;

        @Nullable
        FreeText paper;

        @Nullable
        FileName fileName;

        JsonValue withdrawn = JsonValue.NullValue.NULL;

        JsonValue content = JsonValue.NullValue.NULL;

        Extras extras = Extras.NONE;
    }
}
