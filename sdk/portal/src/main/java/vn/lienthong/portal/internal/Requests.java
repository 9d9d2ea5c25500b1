package vn.lienthong.portal.internal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
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
    public static final String SYNC_SERVICE;

    /** The service that appends processing steps. */
    public static final String STEPS_SERVICE;

    static {
        // Assigned here, since a compiler copies constants into the classes that use them, and those know no wire.
        SYNC_SERVICE = "DongBoHoSoMC";
        STEPS_SERVICE = "CapNhatTienDoHoSoMC";
    }

    private static final JsonCodec CODEC = JsonCodec.standard();

    private static final ObjectTable<Sync, ?> SYNC = ObjectTable.<Sync, Void>of("portal1/sync", unread())
            .derived("madonvi", "/agency", sync -> sync.agency.value())
            .derived("service", "/service", sync -> SYNC_SERVICE)
            .derived("isUpdating", "/updating", sync -> Wire.TRUTH.write().apply(sync.updating))
            .of(DossierTable.DOSSIER)
            .list("data", "/dossiers", sync -> List.of(sync.dossier), (draft, dossiers) -> {})
            .build();

    private static final ObjectTable<Steps, ?> STEPS = ObjectTable.<Steps, Void>of("portal1/steps", unread())
            .derived("madonvi", "/agency", steps -> steps.agency.value())
            .derived("service", "/service", steps -> STEPS_SERVICE)
            .of(StepRow.STEP)
            .list("data", "/steps", steps -> steps.rows, (draft, rows) -> {})
            .build();

    /** The dossiers of a request that creates or updates them; what its frame says is passed over. */
    public static final ObjectTable<List<Dossier>, ?> DOSSIERS = ObjectTable.<List<Dossier>, List<Dossier>>of(
                    "portal1/sync/dossiers", Shape.bare(ArrayList::new, List::copyOf))
            .need(Need.EXPECTED)
            .of(DossierTable.DOSSIER)
            .list("data", "", dossiers -> dossiers, List::addAll)
            .build();

    private Requests() {}

    /** Creates or updates a dossier (LT-SYNC-001, LT-SYNC-002). */
    public static byte[] sync(AgencyCode agency, Dossier dossier, boolean updating) {
        return CODEC.write(SYNC, new Sync(agency, dossier, updating));
    }

    /** Appends processing steps (LT-SYNC-004). */
    public static byte[] steps(AgencyCode agency, List<StepRow> rows) {
        return CODEC.write(STEPS, new Steps(agency, rows));
    }

    /** A read of a service with its arguments in order. */
    public static byte[] query(AgencyCode agency, Query query) {
        return texts(texts -> {
            texts.derived("madonvi", "/agency", any -> agency.value())
                    .derived("service", "/service", any -> query.service());
            query.arguments().forEach((key, value) -> texts.derived(key, "/" + key, any -> value));
            query.numbers().forEach((key, value) -> texts.number(key, "/" + key, any -> value, (draft, any) -> {}));
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
    static <R> Shape<R, Void> unread() {
        return Shape.bare(
                () -> {
                    throw new IllegalStateException("a request is not read");
                },
                draft -> {
                    throw new IllegalStateException("a request is not read");
                });
    }

    private record Sync(AgencyCode agency, Dossier dossier, boolean updating) {}

    private record Steps(AgencyCode agency, List<StepRow> rows) {}
}
