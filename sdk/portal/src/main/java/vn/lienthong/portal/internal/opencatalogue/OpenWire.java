package vn.lienthong.portal.internal.opencatalogue;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Tree;
import vn.lienthong.http.Call;
import vn.lienthong.http.Calls;
import vn.lienthong.http.Operation;
import vn.lienthong.http.Reply;
import vn.lienthong.http.Timing;
import vn.lienthong.http.WireRequest;
import vn.lienthong.json.Format;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.Need;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Read;
import vn.lienthong.json.Shape;
import vn.lienthong.portal.internal.Addresses;
import vn.lienthong.portal.opencatalogue.OpenCatalogueOptions;
import vn.lienthong.portal.opencatalogue.OpenProcedure;
import vn.lienthong.portal.opencatalogue.OpenProcedureBuilder;
import vn.lienthong.portal.opencatalogue.OpenSearch;

/** Asks the open catalogue for a page. */
public final class OpenWire implements AutoCloseable {
    private static final String ANY = "-1";
    private static final String ANY_TYPE = "0";
    private static final ObjectTable<OpenProcedure, ?> ROW = ObjectTable.<OpenProcedure, OpenProcedureBuilder>of(
                    "open/procedure",
                    new Shape<>(
                            OpenProcedureBuilder::builder,
                            OpenProcedureBuilder::build,
                            OpenProcedure::extras,
                            OpenProcedureBuilder::extras))
            .need(Need.MANDATORY)
            .as(Format.wrapping(ProcedureCode::of, ProcedureCode::value))
            .at("PROCEDURE_CODE", "/code", OpenProcedure::code, OpenProcedureBuilder::code)
            .need(Need.EXPECTED)
            .loose("ID", "/id", OpenProcedureBuilder::id)
            .text("PROCEDURE_NAME", "/name", OpenProcedure::name, OpenProcedureBuilder::name)
            .need(Need.OPTIONAL)
            .loose("QDCBID", "/decisionId", OpenProcedureBuilder::decisionId)
            .text("PUBLISHED_AGENCY", "/publisher", OpenProcedure::publisher, OpenProcedureBuilder::publisher)
            .text("IMPLEMENTATION_AGENCY", "/settler", OpenProcedure::settler, OpenProcedureBuilder::settler)
            .text("FIELD_NAME", "/field", OpenProcedure::field, OpenProcedureBuilder::field)
            .build();

    private final OpenCatalogueOptions options;
    private final Timing timing;
    private final Calls calls;
    private final JsonCodec codec;

    public OpenWire(OpenCatalogueOptions options, Timing timing) {
        this.options = options;
        this.timing = timing;
        this.calls = Calls.open(options.http(), timing);
        this.codec = new JsonCodec(options.json().toBuilder()
                .bodyBytes(options.http().limits().body())
                .build());
    }

    /** The pages, each fetched when it is asked for. */
    public Iterator<Answer<List<OpenProcedure>>> pages(OpenSearch search) {
        return new Pages(number -> page(search, number), options, timing);
    }

    private Answer<List<OpenProcedure>> page(OpenSearch search, int number) {
        String form = Addresses.pair("params", new String(request(search, number), StandardCharsets.UTF_8));
        WireRequest request = WireRequest.post(options.url(), form.getBytes(StandardCharsets.US_ASCII))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded");
        Reply reply = calls.send(new Call("open-catalogue", Operation.READ, request));
        Read<List<OpenProcedure>> read = codec.readRows(ROW, reply.response().body(), reply.correlationId());
        return new Answer<>(read.value(), read.findings(), reply.correlationId());
    }

    private byte[] request(OpenSearch search, int number) {
        Map<String, Tree> params = new LinkedHashMap<>();
        params.put("service", new Tree.Text("procedure_advanced_search_service_v2"));
        params.put("provider", new Tree.Text("dvcquocgia"));
        params.put("type", new Tree.Text("ref"));
        params.put("recordPerPage", new Tree.Lexeme(Integer.toString(options.pageSize())));
        params.put("pageIndex", new Tree.Lexeme(Integer.toString(number)));
        params.put("is_connected", new Tree.Lexeme("0"));
        params.put("keyword", new Tree.Text(search.keyword()));
        params.put("agency_type", text(search.agencyType(), ANY_TYPE));
        params.put("impl_agency_id", text(search.agencyId(), ANY));
        params.put("object_id", text(search.objectId(), ANY));
        params.put("field_id", text(search.fieldId(), ANY));
        params.put("impl_level_id", text(search.levelId(), ANY));
        return codec.write(new Tree.Fields(params));
    }

    private static Tree text(@Nullable String text, String any) {
        return new Tree.Text(text == null ? any : text);
    }

    @Override
    public void close() {
        calls.close();
    }
}
