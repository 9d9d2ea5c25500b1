package vn.lienthong.portal.internal.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.http.Credentials;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.MappingBuilder;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;

/** A writer of request bodies without the session id, which is added when they are sent. */
public final class RequestWriter {
    /** Name of the service that creates and updates dossiers. */
    public static final String SYNC_SERVICE;

    /** Name of the service that appends processing steps. */
    public static final String STEPS_SERVICE;

    static {
        // Assigned here, because a compiler copies constants into the classes that use them, and message names must
        // stay in this package.
        SYNC_SERVICE = "DongBoHoSoMC";
        STEPS_SERVICE = "CapNhatTienDoHoSoMC";
    }

    private static final JsonCodec CODEC = JsonCodec.standard();
    private static final byte[] DATA = "\"data\":".getBytes(StandardCharsets.UTF_8);

    private static final ObjectMapping<Dossier, ?> SYNC = rowsMapping(DossierTable.DOSSIER, List::of);

    private static final ObjectMapping<List<ProgressRow>, ?> STEPS = rowsMapping(ProgressRow.STEP, rows -> rows);

    /** The mapping of the dossiers in a request that creates or updates them; other keys are ignored. */
    public static final ObjectMapping<List<Dossier>, ?> DOSSIERS = ObjectMapping.<List<Dossier>, List<Dossier>>of(
                    "portal1/sync/dossiers", ModelBinding.withoutExtras(ArrayList::new, List::copyOf))
            .presence(FieldPresence.EXPECTED)
            .nested(DossierTable.DOSSIER)
            .list("data", "", dossiers -> dossiers, List::addAll)
            .build();

    private RequestWriter() {}

    /** Returns a list with the single row that creates or updates a dossier. */
    public static byte[] writeDossierRows(Dossier dossier) {
        return unwrapList(CODEC.write(SYNC, dossier));
    }

    /** Returns the rows that append processing steps. */
    public static byte[] writeStepRows(List<ProgressRow> rows) {
        return unwrapList(CODEC.write(STEPS, rows));
    }

    /** Returns the request that creates or updates the single dossier of a list (LT-SYNC-001, LT-SYNC-002). */
    public static byte[] frameDossierRows(AgencyCode agency, byte[] rows, boolean updating) {
        return frame(
                writeTexts(texts -> texts.derived("madonvi", "/agency", any -> agency.value())
                        .derived("service", "/service", any -> SYNC_SERVICE)
                        .derived(
                                "isUpdating",
                                "/updating",
                                any -> WireValues.BOOLEAN_TEXT.write().apply(updating))),
                rows);
    }

    /** Returns the request that appends the processing steps of a list (LT-SYNC-004). */
    public static byte[] frameStepRows(AgencyCode agency, byte[] rows) {
        return frame(
                writeTexts(texts -> texts.derived("madonvi", "/agency", any -> agency.value())
                        .derived("service", "/service", any -> STEPS_SERVICE)),
                rows);
    }

    /** Returns the body of a read request with its arguments in order. */
    public static byte[] writeQuery(AgencyCode agency, PortalQuery query) {
        return writeTexts(texts -> {
            texts.derived("madonvi", "/agency", any -> agency.value())
                    .derived("service", "/service", any -> query.service());
            query.arguments().forEach((key, value) -> texts.derived(key, "/" + key, any -> value));
            query.numbers().forEach((key, value) -> texts.number(key, "/" + key, any -> value, (draft, any) -> {}));
        });
    }

    /** Returns the body of a login (LT-TRN-003). */
    public static byte[] writeLogin(Credentials credentials) {
        return writeTexts(texts -> texts.derived("username", "/account", any -> credentials.account())
                .derived("password", "/password", any -> credentials.password().value()));
    }

    /** Returns the body with the session id as its first key (LT-TRN-004). */
    public static byte[] withSession(Secret session, byte[] body) {
        byte[] first = writeTexts(texts -> texts.derived("session", "/session", any -> session.value()));
        ByteArrayOutputStream joined = new ByteArrayOutputStream(first.length + body.length);
        joined.write(first, 0, first.length - 1);
        joined.write(',');
        joined.write(body, 1, body.length - 1);
        return joined.toByteArray();
    }

    private static byte[] writeTexts(java.util.function.Consumer<MappingBuilder<Boolean, Void>> fields) {
        MappingBuilder<Boolean, Void> table = ObjectMapping.of("portal1/texts", writeOnly());
        fields.accept(table);
        return CODEC.write(table.build(), Boolean.TRUE);
    }

    /** Returns the binding of a message that is never read. */
    static <R> ModelBinding<R, Void> writeOnly() {
        return ModelBinding.withoutExtras(
                () -> {
                    throw new IllegalStateException("requests can only be written");
                },
                draft -> {
                    throw new IllegalStateException("requests can only be written");
                });
    }

    private static <R, E> ObjectMapping<R, ?> rowsMapping(ObjectMapping<E, ?> row, Function<R, List<E>> rows) {
        return ObjectMapping.<R, Void>of("portal1/rows", writeOnly())
                .nested(row)
                .list("data", "", rows, (draft, read) -> {})
                .build();
    }

    /** Extracts the list from {@code {"data":[…]}}. */
    private static byte[] unwrapList(byte[] object) {
        return Arrays.copyOfRange(object, DATA.length + 1, object.length - 1);
    }

    /** Returns the envelope with the rows as its last member. */
    private static byte[] frame(byte[] frame, byte[] rows) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(frame.length + DATA.length + rows.length + 1);
        joined.write(frame, 0, frame.length - 1);
        joined.write(',');
        joined.writeBytes(DATA);
        joined.writeBytes(rows);
        joined.write('}');
        return joined.toByteArray();
    }
}
