package vn.lienthong.portal.internal.resultstore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FileName;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.Link;
import vn.lienthong.code.ResultCode;
import vn.lienthong.json.Format;
import vn.lienthong.json.Need;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;
import vn.lienthong.portal.resultstore.StoredFile;
import vn.lienthong.portal.resultstore.StoredFileBuilder;
import vn.lienthong.portal.resultstore.StoredResult;
import vn.lienthong.portal.resultstore.StoredResultBuilder;

/** The answer of a search. */
final class ResultTables {
    private static final ObjectTable<StoredFile, ?> FILE = ObjectTable.<StoredFile, StoredFileBuilder>of(
                    "results/file",
                    new Shape<>(
                            StoredFileBuilder::builder,
                            StoredFileBuilder::build,
                            StoredFile::extras,
                            StoredFileBuilder::extras))
            .need(Need.MANDATORY)
            .as(Format.wrapping(Link::of, Link::value))
            .at("DuongDan", "/link", StoredFile::link, StoredFileBuilder::link)
            .need(Need.EXPECTED)
            .as(Format.wrapping(FileName::of, FileName::value))
            .at("TenTep", "/name", StoredFile::name, StoredFileBuilder::name)
            .build();

    private static final ObjectTable<StoredResult, ?> RESULT = ObjectTable.<StoredResult, StoredResultBuilder>of(
                    "results/result",
                    new Shape<>(
                            StoredResultBuilder::builder,
                            StoredResultBuilder::build,
                            StoredResult::extras,
                            StoredResultBuilder::extras))
            .need(Need.EXPECTED)
            .as(Format.wrapping(ResultCode::of, ResultCode::value))
            .at("MaKetQua", "/code", StoredResult::code, StoredResultBuilder::code)
            .as(Format.wrapping(FreeText::of, FreeText::value))
            .at("TenGiayTo", "/name", StoredResult::name, StoredResultBuilder::name)
            .as(Format.wrapping(FreeText::of, FreeText::value))
            .at("SoKyHieu", "/number", StoredResult::number, StoredResultBuilder::number)
            .text("CoQuanChuQuan", "/keeper", StoredResult::keeper, StoredResultBuilder::keeper)
            .of(FILE)
            .list("DanhSachTepDinhKem", "/files", StoredResult::files, StoredResultBuilder::files)
            .build();

    private static final ObjectTable<List<StoredResult>, ?> RESULTS =
            ObjectTable.<List<StoredResult>, List<StoredResult>>of(
                            "results/results", Shape.bare(ArrayList::new, List::copyOf))
                    .need(Need.EXPECTED)
                    .of(RESULT)
                    .list("DanhSachGiayToKetQua", "", rows -> rows, ResultTables::replace)
                    .build();

    /** The frame; its code is named in another way than that of the portal's lanes. */
    static final ObjectTable<Found, ?> FOUND = ObjectTable.<Found, Found>of(
                    "results/answer", Shape.bare(Found::new, found -> found))
            .need(Need.OPTIONAL)
            .loose("errorCode", "/errorCode", (found, code) -> found.code = code)
            .loose("message", "/message", (found, message) -> found.message = message)
            .loose("signature", "/signature", (found, signature) -> found.signature = signature)
            .of(RESULTS)
            .one("result", "/results", found -> List.of(), (found, results) -> found.results = results)
            .build();

    private ResultTables() {}

    /** Of two keys of one name the last counts. */
    private static <T> void replace(List<T> rows, List<T> last) {
        rows.clear();
        rows.addAll(last);
    }

    /** An answer that is being read. */
    static final class Found {
        String code = "";

        @Nullable
        String message;

        @Nullable
        String signature;

        @Nullable
        List<StoredResult> results;
    }
}
