package vn.lienthong.portal.resultstore.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.http.Call;
import vn.lienthong.http.CallExecutor;
import vn.lienthong.http.CallReply;
import vn.lienthong.http.Operation;
import vn.lienthong.http.WireRequest;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ReadResult;
import vn.lienthong.portal.internal.AdapterUrls;
import vn.lienthong.portal.internal.wire.AnswerEnvelope;
import vn.lienthong.portal.internal.wire.Base64FileText;
import vn.lienthong.portal.internal.wire.WireFormats;
import vn.lienthong.portal.resultstore.FoundResults;
import vn.lienthong.portal.resultstore.ResultSearch;
import vn.lienthong.portal.resultstore.ResultStoreOptions;
import vn.lienthong.portal.resultstore.StoredFile;
import vn.lienthong.portal.resultstore.StoredResult;
import vn.lienthong.portal.resultstore.internal.ResultTables.FoundResultDraft;
import vn.lienthong.value.JsonValue;

/** A connection to the result store. */
public final class ResultStoreConnection implements AutoCloseable {
    private final ResultStoreOptions options;
    private final CallExecutor calls;
    private final JsonCodec codec;

    public ResultStoreConnection(ResultStoreOptions options) {
        this.options = options;
        this.calls = CallExecutor.open(options.http());
        this.codec = new JsonCodec(options.json().toBuilder()
                .bodyBytes(options.http().limits().bodyBytes())
                .build());
    }

    /** Searches for results. */
    public Answer<FoundResults> search(ResultSearch search) {
        CallReply reply = post("result-search", options.search(), request(search));
        String id = reply.correlationId();
        ReadResult<FoundResultDraft> read = requireComplete(reply);
        FoundResultDraft found = read.value();
        List<StoredResult> results = found.results;
        if (results == null || read.findings().stream().anyMatch(ResultStoreConnection::noList)) {
            throw new MalformedAnswerException("/results", "list", "another", 1, id);
        }
        String signature = found.signature;
        FreeText kept = signature == null || signature.isBlank() ? null : FreeText.of(signature);
        return new Answer<>(new FoundResults(results, kept), read.findings(), id);
    }

    /** Returns the envelope of an answer that is not a refusal. */
    private ReadResult<FoundResultDraft> requireComplete(CallReply reply) {
        String id = reply.correlationId();
        ReadResult<FoundResultDraft> read =
                codec.read(ResultTables.FOUND, reply.response().body(), id);
        AnswerEnvelope<StoredResult> frame =
                new AnswerEnvelope<>(read.value().code, read.value().message, null, List.of());
        if (frame.parseCode(id) != 0) {
            throw new ServiceException.Rejected(frame.errorDetail(id));
        }
        return read;
    }

    /**
     * Returns whether a finding concerns the list of results. A missing, invalid or possibly hidden list does not mean
     * that nothing was found.
     */
    private static boolean noList(Finding finding) {
        return finding.path().equals("/results")
                && Set.of("json.unread", "json.odd.missing", "json.duplicate").contains(finding.key());
    }

    /** Returns the bytes of a complete file (LT-NB-012). */
    public byte[] file(StoredResult result, StoredFile file) {
        Map<String, JsonValue> request = new LinkedHashMap<>();
        request.put("CoQuanChuQuan", text(result.managingAgency()));
        request.put("DuongDan", text(file.link().value()));
        CallReply reply = post("result-file", options.file(), request);
        String id = reply.correlationId();
        JsonValue tree = codec.readTree(reply.response().body(), id).value();
        if (tree instanceof JsonValue.NullValue) {
            throw new ServiceException.NotFound(new ErrorDetail(null, null, id));
        }
        if (tree instanceof JsonValue.ObjectValue) {
            requireComplete(reply);
        }
        if (!(tree instanceof JsonValue.StringValue base64)) {
            throw new MalformedAnswerException(
                    "", "text", "more", reply.response().body().length, id);
        }
        if (base64.value().isBlank()) {
            throw new ServiceException.NotFound(new ErrorDetail(null, null, id));
        }
        return Base64FileText.decode(base64.value())
                .orElseThrow(() -> new MalformedAnswerException(
                        "", "a whole file", "text", base64.value().length(), id));
    }

    private static Map<String, JsonValue> request(ResultSearch search) {
        List<JsonValue> wanted = new ArrayList<>();
        for (ResultSearch.WantedResult one : search.wanted()) {
            Map<String, JsonValue> row = new LinkedHashMap<>();
            row.put("MaKetQua", text(one.code().value()));
            FreeText number = one.number();
            row.put("SoKyHieu", text(number == null ? null : number.value()));
            wanted.add(new JsonValue.ObjectValue(row));
        }
        Map<String, JsonValue> request = new LinkedHashMap<>();
        request.put("SoDinhDanhChuSoHuu", text(search.owner().value()));
        request.put("HoTenNguoiYeuCau", text(search.requesterName().value()));
        request.put("KenhThucHien", text(WireFormats.CHANNEL.write().apply(search.channel())));
        request.put("SoDinhDanhNguoiYeuCau", text(search.requester().value()));
        request.put("MaThuTuc", text(search.procedure().value()));
        request.put("DanhSachDanhMucKetQua", new JsonValue.ArrayValue(wanted));
        return request;
    }

    private static JsonValue text(@Nullable String text) {
        return new JsonValue.StringValue(text == null ? "" : text);
    }

    private CallReply post(String name, String path, Map<String, JsonValue> body) {
        WireRequest request = WireRequest.post(
                        AdapterUrls.resolveBelow(options.url(), path, ""), codec.write(new JsonValue.ObjectValue(body)))
                .withHeader("Accept", "application/json")
                .withHeader("Content-Type", "application/json");
        return calls.send(new Call(name, Operation.READ, request));
    }

    @Override
    public void close() {
        calls.close();
    }
}
