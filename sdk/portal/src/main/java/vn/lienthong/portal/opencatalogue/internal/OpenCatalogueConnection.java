package vn.lienthong.portal.opencatalogue.internal;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Answer;
import vn.lienthong.http.Call;
import vn.lienthong.http.CallClock;
import vn.lienthong.http.CallExecutor;
import vn.lienthong.http.CallReply;
import vn.lienthong.http.Operation;
import vn.lienthong.http.WireRequest;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.ReadResult;
import vn.lienthong.json.TextFormat;
import vn.lienthong.portal.internal.AdapterUrls;
import vn.lienthong.portal.opencatalogue.OpenCatalogueOptions;
import vn.lienthong.portal.opencatalogue.OpenCatalogueSearch;
import vn.lienthong.portal.opencatalogue.OpenProcedure;
import vn.lienthong.portal.opencatalogue.OpenProcedureBuilder;
import vn.lienthong.value.JsonValue;

/** A connection to the open catalogue. */
public final class OpenCatalogueConnection implements AutoCloseable {
    private static final String ANY = "-1";
    private static final String ANY_TYPE = "0";
    private static final ObjectMapping<OpenProcedure, ?> ROW = ObjectMapping.<OpenProcedure, OpenProcedureBuilder>of(
                    "open/procedure",
                    new ModelBinding<>(
                            OpenProcedureBuilder::builder,
                            OpenProcedureBuilder::build,
                            OpenProcedure::extras,
                            OpenProcedureBuilder::extras))
            .presence(FieldPresence.MANDATORY)
            .as(TextFormat.wrapping(ProcedureCode::of, ProcedureCode::value))
            .at("PROCEDURE_CODE", "/code", OpenProcedure::code, OpenProcedureBuilder::code)
            .presence(FieldPresence.EXPECTED)
            .readOnly("ID", "/id", OpenProcedureBuilder::id)
            .text("PROCEDURE_NAME", "/name", OpenProcedure::name, OpenProcedureBuilder::name)
            .presence(FieldPresence.OPTIONAL)
            .readOnly("QDCBID", "/decisionId", OpenProcedureBuilder::decisionId)
            .text("PUBLISHED_AGENCY", "/publisher", OpenProcedure::publisher, OpenProcedureBuilder::publisher)
            .text("IMPLEMENTATION_AGENCY", "/settler", OpenProcedure::settler, OpenProcedureBuilder::settler)
            .text("FIELD_NAME", "/field", OpenProcedure::field, OpenProcedureBuilder::field)
            .build();

    private final OpenCatalogueOptions options;
    private final CallClock timing;
    private final CallExecutor calls;
    private final JsonCodec codec;

    public OpenCatalogueConnection(OpenCatalogueOptions options, CallClock timing) {
        this.options = options;
        this.timing = timing;
        this.calls = CallExecutor.open(options.http(), timing);
        this.codec = new JsonCodec(options.json().toBuilder()
                .bodyBytes(options.http().limits().bodyBytes())
                .build());
    }

    /** Returns the pages; each is fetched when it is requested. */
    public Iterator<Answer<List<OpenProcedure>>> pages(OpenCatalogueSearch search) {
        return new CataloguePagination(number -> page(search, number), options, timing);
    }

    private Answer<List<OpenProcedure>> page(OpenCatalogueSearch search, int number) {
        String form =
                AdapterUrls.encodeParameter("params", new String(request(search, number), StandardCharsets.UTF_8));
        WireRequest request = WireRequest.post(options.url(), form.getBytes(StandardCharsets.US_ASCII))
                .withHeader("Accept", "application/json")
                .withHeader("Content-Type", "application/x-www-form-urlencoded");
        CallReply reply = calls.send(new Call("open-catalogue", Operation.READ, request));
        ReadResult<List<OpenProcedure>> read =
                codec.readRows(ROW, reply.response().body(), reply.correlationId());
        return new Answer<>(read.value(), read.findings(), reply.correlationId());
    }

    private byte[] request(OpenCatalogueSearch search, int number) {
        Map<String, JsonValue> params = new LinkedHashMap<>();
        params.put("service", new JsonValue.StringValue("procedure_advanced_search_service_v2"));
        params.put("provider", new JsonValue.StringValue("dvcquocgia"));
        params.put("type", new JsonValue.StringValue("ref"));
        params.put("recordPerPage", new JsonValue.NumberValue(Integer.toString(options.pageSize())));
        params.put("pageIndex", new JsonValue.NumberValue(Integer.toString(number)));
        params.put("is_connected", new JsonValue.NumberValue("0"));
        params.put("keyword", new JsonValue.StringValue(search.keyword()));
        params.put("agency_type", text(search.agencyType(), ANY_TYPE));
        params.put("impl_agency_id", text(search.agencyId(), ANY));
        params.put("object_id", text(search.objectId(), ANY));
        params.put("field_id", text(search.fieldId(), ANY));
        params.put("impl_level_id", text(search.levelId(), ANY));
        return codec.write(new JsonValue.ObjectValue(params));
    }

    private static JsonValue text(@Nullable String text, String any) {
        return new JsonValue.StringValue(text == null ? any : text);
    }

    @Override
    public void close() {
        calls.close();
    }
}
