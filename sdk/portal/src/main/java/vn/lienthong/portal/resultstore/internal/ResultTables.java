package vn.lienthong.portal.resultstore.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.TextFormat;
import vn.lienthong.portal.resultstore.StoredFile;
import vn.lienthong.portal.resultstore.StoredFileBuilder;
import vn.lienthong.portal.resultstore.StoredResult;
import vn.lienthong.portal.resultstore.StoredResultBuilder;

/** The object mappings of a search answer. */
final class ResultTables {
    private static final ObjectMapping<StoredFile, ?> FILE = ObjectMapping.<StoredFile, StoredFileBuilder>of(
                    "results/file",
                    new ModelBinding<>(
                            StoredFileBuilder::builder,
                            StoredFileBuilder::build,
                            StoredFile::extras,
                            StoredFileBuilder::extras))
            .presence(FieldPresence.MANDATORY)
            .as(TextFormat.wrapping(FileUrl::of, FileUrl::value))
            .at("DuongDan", "/link", StoredFile::link, StoredFileBuilder::link)
            .presence(FieldPresence.EXPECTED)
            .as(TextFormat.wrapping(FileName::of, FileName::value))
            .at("TenTep", "/name", StoredFile::name, StoredFileBuilder::name)
            .build();

    private static final ObjectMapping<StoredResult, ?> RESULT = ObjectMapping.<StoredResult, StoredResultBuilder>of(
                    "results/result",
                    new ModelBinding<>(
                            StoredResultBuilder::builder,
                            StoredResultBuilder::build,
                            StoredResult::extras,
                            StoredResultBuilder::extras))
            .presence(FieldPresence.EXPECTED)
            .as(TextFormat.wrapping(ResultCode::of, ResultCode::value))
            .at("MaKetQua", "/code", StoredResult::code, StoredResultBuilder::code)
            .as(TextFormat.wrapping(FreeText::of, FreeText::value))
            .at("TenGiayTo", "/name", StoredResult::name, StoredResultBuilder::name)
            .as(TextFormat.wrapping(FreeText::of, FreeText::value))
            .at("SoKyHieu", "/number", StoredResult::number, StoredResultBuilder::number)
            .text("CoQuanChuQuan", "/keeper", StoredResult::managingAgency, StoredResultBuilder::managingAgency)
            .nested(FILE)
            .list("DanhSachTepDinhKem", "/files", StoredResult::files, StoredResultBuilder::files)
            .build();

    private static final ObjectMapping<List<StoredResult>, ?> RESULTS =
            ObjectMapping.<List<StoredResult>, List<StoredResult>>of(
                            "results/results", ModelBinding.withoutExtras(ArrayList::new, List::copyOf))
                    .presence(FieldPresence.EXPECTED)
                    .nested(RESULT)
                    .list("DanhSachGiayToKetQua", "", rows -> rows, ResultTables::replace)
                    .build();

    /** The envelope; the name of its code differs from that of the portal's endpoints. */
    static final ObjectMapping<FoundResultDraft, ?> FOUND = ObjectMapping.<FoundResultDraft, FoundResultDraft>of(
                    "results/answer", ModelBinding.withoutExtras(FoundResultDraft::new, found -> found))
            .presence(FieldPresence.OPTIONAL)
            .readOnly("errorCode", "/errorCode", (found, code) -> found.code = code)
            .readOnly("message", "/message", (found, message) -> found.message = message)
            .readOnly("signature", "/signature", (found, signature) -> found.signature = signature)
            .nested(RESULTS)
            .object("result", "/results", found -> List.of(), (found, results) -> found.results = results)
            .build();

    private ResultTables() {}

    /** The last of several equal keys counts. */
    private static <T> void replace(List<T> rows, List<T> last) {
        rows.clear();
        rows.addAll(last);
    }

    /** A search answer that is being read. */
    static final class FoundResultDraft {
        String code = "";

        @Nullable
        String message;

        @Nullable
        String signature;

        @Nullable
        List<StoredResult> results;
    }
}
