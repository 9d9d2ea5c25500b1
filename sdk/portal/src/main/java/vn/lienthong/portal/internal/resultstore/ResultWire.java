package vn.lienthong.portal.internal.resultstore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FreeText;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.Said;
import vn.lienthong.error.Tree;
import vn.lienthong.http.Call;
import vn.lienthong.http.Calls;
import vn.lienthong.http.Operation;
import vn.lienthong.http.Reply;
import vn.lienthong.http.WireRequest;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.Read;
import vn.lienthong.portal.internal.Addresses;
import vn.lienthong.portal.internal.Base64Text;
import vn.lienthong.portal.internal.Codes;
import vn.lienthong.portal.internal.Envelope;
import vn.lienthong.portal.internal.resultstore.ResultTables.Found;
import vn.lienthong.portal.resultstore.FoundResults;
import vn.lienthong.portal.resultstore.ResultSearch;
import vn.lienthong.portal.resultstore.ResultStoreOptions;
import vn.lienthong.portal.resultstore.StoredFile;
import vn.lienthong.portal.resultstore.StoredResult;

/** Calls the result store. */
public final class ResultWire implements AutoCloseable {
    private final ResultStoreOptions options;
    private final Calls calls;
    private final JsonCodec codec;

    public ResultWire(ResultStoreOptions options) {
        this.options = options;
        this.calls = Calls.open(options.http());
        this.codec = new JsonCodec(options.json().toBuilder()
                .bodyBytes(options.http().limits().body())
                .build());
    }

    /** Looks for results. */
    public Answer<FoundResults> search(ResultSearch search) {
        Reply reply = post("result-search", options.search(), request(search));
        String id = reply.correlationId();
        Read<Found> read = taken(reply);
        Found found = read.value();
        List<StoredResult> results = found.results;
        if (results == null || read.findings().stream().anyMatch(ResultWire::noList)) {
            throw new MalformedAnswerException("/results", "list", "another", 1, id);
        }
        String signature = found.signature;
        FreeText kept = signature == null || signature.isBlank() ? null : FreeText.of(signature);
        return new Answer<>(new FoundResults(results, kept), read.findings(), id);
    }

    /** The frame of an answer that does not refuse. */
    private Read<Found> taken(Reply reply) {
        String id = reply.correlationId();
        Read<Found> read = codec.read(ResultTables.FOUND, reply.response().body(), id);
        Envelope<StoredResult> frame = new Envelope<>(read.value().code, read.value().message, null, List.of());
        if (frame.number(id) != 0) {
            throw new ServiceException.Rejected(frame.said(id));
        }
        return read;
    }

    /** A result whose list is missing, is no list, or may be hidden by another of its key, does not say that nothing was found. */
    private static boolean noList(Finding finding) {
        return finding.path().equals("/results")
                && Set.of("json.unread", "json.odd.missing", "json.duplicate").contains(finding.key());
    }

    /** The bytes of a file, whole (LT-NB-012). */
    public byte[] file(StoredResult result, StoredFile file) {
        Map<String, Tree> request = new LinkedHashMap<>();
        request.put("CoQuanChuQuan", text(result.keeper()));
        request.put("DuongDan", text(file.link().value()));
        Reply reply = post("result-file", options.file(), request);
        String id = reply.correlationId();
        Tree tree = codec.readTree(reply.response().body(), id).value();
        if (tree instanceof Tree.Null) {
            throw new ServiceException.NotFound(new Said(null, null, id));
        }
        if (tree instanceof Tree.Fields) {
            taken(reply);
        }
        if (!(tree instanceof Tree.Text base64)) {
            throw new MalformedAnswerException(
                    "", "text", "more", reply.response().body().length, id);
        }
        if (base64.value().isBlank()) {
            throw new ServiceException.NotFound(new Said(null, null, id));
        }
        return Base64Text.decode(base64.value())
                .orElseThrow(() -> new MalformedAnswerException(
                        "", "a whole file", "text", base64.value().length(), id));
    }

    private static Map<String, Tree> request(ResultSearch search) {
        List<Tree> wanted = new ArrayList<>();
        for (ResultSearch.Wanted one : search.wanted()) {
            Map<String, Tree> row = new LinkedHashMap<>();
            row.put("MaKetQua", text(one.code().value()));
            FreeText number = one.number();
            row.put("SoKyHieu", text(number == null ? null : number.value()));
            wanted.add(new Tree.Fields(row));
        }
        Map<String, Tree> request = new LinkedHashMap<>();
        request.put("SoDinhDanhChuSoHuu", text(search.owner().value()));
        request.put("HoTenNguoiYeuCau", text(search.requesterName().value()));
        request.put("KenhThucHien", text(Codes.CHANNEL.write().apply(search.channel())));
        request.put("SoDinhDanhNguoiYeuCau", text(search.requester().value()));
        request.put("MaThuTuc", text(search.procedure().value()));
        request.put("DanhSachDanhMucKetQua", new Tree.Items(wanted));
        return request;
    }

    private static Tree text(@Nullable String text) {
        return new Tree.Text(text == null ? "" : text);
    }

    private Reply post(String name, String path, Map<String, Tree> body) {
        WireRequest request = WireRequest.post(
                        Addresses.below(options.url(), path, ""), codec.write(new Tree.Fields(body)))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
        return calls.send(new Call(name, Operation.READ, request));
    }

    @Override
    public void close() {
        calls.close();
    }
}
