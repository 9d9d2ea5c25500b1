package vn.lienthong.portal.internal.linked;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FileName;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.TechId;
import vn.lienthong.error.Extras;
import vn.lienthong.error.Tree;
import vn.lienthong.json.Format;
import vn.lienthong.json.Need;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;
import vn.lienthong.portal.linked.LinkedEntry;
import vn.lienthong.portal.linked.LinkedEntryBuilder;

/** The answers of the linked services. */
final class LinkedTables {
    private static final Format<DossierCode> CODE = Format.wrapping(DossierCode::of, DossierCode::value);
    private static final Format<ProcedureCode> PROCEDURE = Format.wrapping(ProcedureCode::of, ProcedureCode::value);
    private static final Format<TechId> TECH_ID = Format.wrapping(TechId::of, TechId::value);
    private static final Format<FreeText> PROSE = Format.wrapping(FreeText::of, FreeText::value);
    private static final Format<FileName> FILE_NAME = Format.wrapping(FileName::of, FileName::value);
    private static final String KIND = "linked/";

    private static final ObjectTable<LinkedEntry, ?> ENTRY = ObjectTable.<LinkedEntry, LinkedEntryBuilder>of(
                    KIND + "entry",
                    new Shape<>(
                            LinkedEntryBuilder::builder,
                            LinkedEntryBuilder::build,
                            LinkedEntry::extras,
                            LinkedEntryBuilder::extras))
            .need(Need.MANDATORY)
            .loose("id", "/id", LinkedEntryBuilder::id)
            .as(CODE)
            .at("maHoSo", "/code", LinkedEntry::code, LinkedEntryBuilder::code)
            .need(Need.EXPECTED)
            .as(PROCEDURE)
            .at("maTTHC", "/procedure", LinkedEntry::procedure, LinkedEntryBuilder::procedure)
            .text("module", "/kind", LinkedEntry::kind, LinkedEntryBuilder::kind)
            .loose("maDonVi", "/unit", LinkedEntryBuilder::unit)
            .need(Need.OPTIONAL)
            .loose("ngayTiepNhan", "/receivedAt", LinkedEntryBuilder::receivedAt)
            .as(TECH_ID)
            .at("techId", "/techId", LinkedEntry::techId, LinkedEntryBuilder::techId)
            .build();

    /** The list of what waits; an answer without it does not say that nothing waits. */
    static final ObjectTable<List<LinkedEntry>, ?> ENTRIES = ObjectTable.<List<LinkedEntry>, List<LinkedEntry>>of(
                    KIND + "entries", Shape.bare(ArrayList::new, List::copyOf))
            .need(Need.MANDATORY)
            .of(ENTRY)
            .list("data", "", rows -> rows, LinkedTables::replace)
            .build();

    private static final ObjectTable<FileRow, ?> FILE = ObjectTable.<FileRow, FileRow>of(
                    KIND + "file",
                    new Shape<>(FileRow::new, row -> row, row -> row.extras, (row, extras) -> row.extras = extras))
            .need(Need.OPTIONAL)
            .loose("id", "/id", (row, id) -> row.id = id)
            .loose("loaiGiayTo", "/kind", (row, kind) -> row.kind = kind)
            .as(PROSE)
            .at("tenGiayTo", "/paper", row -> row.paper, (row, paper) -> row.paper = paper)
            .as(FILE_NAME)
            .at("tenTepDinhKem", "/fileName", row -> row.fileName, (row, name) -> row.fileName = name)
            .tree("huyGiayTo", "/withdrawn", (row, withdrawn) -> row.withdrawn = withdrawn)
            .need(Need.EXPECTED)
            .tree("duLieuTepDinhKem", "/content", (row, content) -> row.content = content)
            .build();

    private static final ObjectTable<DossierRow, ?> CONTENT = ObjectTable.<DossierRow, DossierRow>of(
                    KIND + "content",
                    new Shape<>(DossierRow::new, row -> row, row -> row.extras, (row, extras) -> row.extras = extras))
            .need(Need.MANDATORY)
            .as(CODE)
            .at("maHoSo", "/code", row -> row.code, (row, code) -> row.code = code)
            .need(Need.EXPECTED)
            .as(PROCEDURE)
            .at("maTTHC", "/procedure", row -> row.procedure, (row, procedure) -> row.procedure = procedure)
            .text("module", "/kind", row -> row.kind, (row, kind) -> row.kind = kind)
            .loose("maDonVi", "/unit", (row, unit) -> row.unit = unit)
            .tree("data", "/form", (row, form) -> row.form = form)
            .of(FILE)
            .list("fileDinhKem", "/files", row -> List.of(), (row, files) -> row.files = files)
            .need(Need.OPTIONAL)
            .loose("ngayTiepNhan", "/receivedAt", (row, at) -> row.receivedAt = at)
            .as(TECH_ID)
            .at("techId", "/techId", row -> row.techId, (row, techId) -> row.techId = techId)
            .build();

    /** One dossier. */
    static final ObjectTable<DossierRow, ?> DOSSIER = ObjectTable.<DossierRow, List<DossierRow>>of(
                    KIND + "dossier", Shape.bare(ArrayList::new, rows -> rows.get(rows.size() - 1)))
            .need(Need.MANDATORY)
            .of(CONTENT)
            .one("data", "", row -> row, List::add)
            .build();

    private LinkedTables() {}

    /** Of two keys of one name the last counts. */
    private static <T> void replace(List<T> rows, List<T> last) {
        rows.clear();
        rows.addAll(last);
    }

    /** A dossier as it stands in the answer. */
    static final class DossierRow {
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

        Tree form = Tree.Null.NULL;
        List<FileRow> files = List.of();

        Extras extras = Extras.NONE;
    }

    /** A file as it stands in the answer. */
    static final class FileRow {
        @Nullable
        String id;

        @Nullable
        String kind;

        @Nullable
        FreeText paper;

        @Nullable
        FileName fileName;

        Tree withdrawn = Tree.Null.NULL;

        Tree content = Tree.Null.NULL;

        Extras extras = Extras.NONE;
    }
}
