package vn.lienthong.portal.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.Secret;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.http.Credentials;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.Need;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;
import vn.lienthong.json.TableBuilder;

/** The bodies that we author. They are written without a session, which is put in when they are sent. */
public final class Requests {
    /** The service that creates and updates dossiers. */
    public static final String SYNC_SERVICE = named("DongBoHoSoMC");

    /** The service that appends processing steps. */
    public static final String STEPS_SERVICE = named("CapNhatTienDoHoSoMC");

    private static final JsonCodec CODEC = JsonCodec.standard();
    private static final byte[] DATA = "\"data\":".getBytes(StandardCharsets.UTF_8);

    private static final ObjectTable<Dossier, ?> SYNC = rows(DossierTable.DOSSIER, List::of);

    private static final ObjectTable<List<StepRow>, ?> STEPS = rows(StepRow.STEP, rows -> rows);

    /** The dossiers of a request that creates or updates them; what its frame says is passed over. */
    public static final ObjectTable<List<Dossier>, ?> DOSSIERS = ObjectTable.<List<Dossier>, List<Dossier>>of(
                    "portal1/sync/dossiers", Shape.bare(ArrayList::new, List::copyOf))
            .need(Need.EXPECTED)
            .of(DossierTable.DOSSIER)
            .list("data", "", dossiers -> dossiers, List::addAll)
            .build();

    private Requests() {}

    /** A name of the wire, which the compiler does not copy into the classes that use it. */
    private static String named(String service) {
        return service;
    }

    /** The rows, one in number, that create or update a dossier. */
    static byte[] sync(Dossier dossier) {
        return bare(CODEC.write(SYNC, dossier));
    }

    /** The rows that append processing steps. */
    static byte[] steps(List<StepRow> rows) {
        return bare(CODEC.write(STEPS, rows));
    }

    /** Creates or updates the dossier of a list of one (LT-SYNC-001, LT-SYNC-002). */
    public static byte[] syncOf(AgencyCode agency, byte[] rows, boolean updating) {
        return framed(
                texts(texts -> texts.derived("madonvi", "/agency", any -> agency.value())
                        .derived("service", "/service", any -> SYNC_SERVICE)
                        .derived(
                                "isUpdating",
                                "/updating",
                                any -> Wire.TRUTH.write().apply(updating))),
                rows);
    }

    /** Appends the processing steps of a list (LT-SYNC-004). */
    public static byte[] stepsOf(AgencyCode agency, byte[] rows) {
        return framed(
                texts(texts -> texts.derived("madonvi", "/agency", any -> agency.value())
                        .derived("service", "/service", any -> STEPS_SERVICE)),
                rows);
    }

    /** A read of a service with its arguments in order. */
    public static byte[] query(AgencyCode agency, String service, Map<String, String> arguments) {
        return texts(texts -> {
            texts.derived("madonvi", "/agency", any -> agency.value()).derived("service", "/service", any -> service);
            arguments.forEach((key, value) -> texts.derived(key, "/" + key, any -> value));
        });
    }

    /** The login (LT-TRN-003). */
    public static byte[] login(Credentials credentials) {
        return texts(texts -> texts.derived("username", "/account", any -> credentials.account())
                .derived("password", "/password", any -> credentials.password().value()));
    }

    /** A body with a session as its first key (LT-TRN-004). */
    public static byte[] inSession(Secret session, byte[] body) {
        byte[] first = texts(texts -> texts.derived("session", "/session", any -> session.value()));
        ByteArrayOutputStream joined = new ByteArrayOutputStream(first.length + body.length);
        joined.write(first, 0, first.length - 1);
        joined.write(',');
        joined.write(body, 1, body.length - 1);
        return joined.toByteArray();
    }

    private static byte[] texts(java.util.function.Consumer<TableBuilder<Boolean, Void>> fields) {
        TableBuilder<Boolean, Void> table = ObjectTable.of("portal1/texts", unread());
        fields.accept(table);
        return CODEC.write(table.build(), Boolean.TRUE);
    }

    /** The shape of what is only written. */
    private static <R> Shape<R, Void> unread() {
        return Shape.bare(
                () -> {
                    throw new IllegalStateException("a request is not read");
                },
                draft -> {
                    throw new IllegalStateException("a request is not read");
                });
    }

    private static <R, E> ObjectTable<R, ?> rows(ObjectTable<E, ?> row, Function<R, List<E>> rows) {
        return ObjectTable.<R, Void>of("portal1/rows", unread())
                .of(row)
                .list("data", "", rows, (draft, read) -> {})
                .build();
    }

    /** The list of {@code {"data":[…]}}. */
    private static byte[] bare(byte[] object) {
        return Arrays.copyOfRange(object, DATA.length + 1, object.length - 1);
    }

    /** A frame with its rows behind its other keys. */
    private static byte[] framed(byte[] frame, byte[] rows) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(frame.length + DATA.length + rows.length + 1);
        joined.write(frame, 0, frame.length - 1);
        joined.write(',');
        joined.writeBytes(DATA);
        joined.writeBytes(rows);
        joined.write('}');
        return joined.toByteArray();
    }
}
