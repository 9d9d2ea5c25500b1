package vn.lienthong.sdk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.portal.outbound.OutboundMessages;
import vn.lienthong.sync.OutboxOptions;
import vn.lienthong.sync.OutboxWorker;
import vn.lienthong.sync.SqlDialect;

/**
 * The clients of one application. Create one instance when the application starts and close it when it ends.
 * Thread-safe.
 *
 * <p>The options of the portal have the keys of {@link PortalOptions} and {@link vn.lienthong.http.ClientOptions}.
 * The options of the outbox workers have the keys {@code sync.threads}, {@code sync.batch}, {@code sync.poll} and
 * {@code sync.lease}, with the limits and defaults of {@link OutboxOptions}. The key {@code portal.trustOwnCodes}
 * also sets their {@link OutboxOptions#trustOwnCodes()}.
 */
public final class LienThong implements AutoCloseable {
    private final PortalClient portal;
    private final OutboundMessages messages;
    private final OutboxOptions outboxOptions;
    private final List<OutboxWorker> workers = new ArrayList<>();
    private boolean closed;

    private LienThong(PortalOptions portal, OutboxOptions sync) {
        this.portal = PortalClient.connect(portal);
        this.messages = OutboundMessages.of(portal);
        this.outboxOptions =
                sync.toBuilder().trustOwnCodes(portal.trustOwnCodes()).build();
    }

    /**
     * Creates the clients with options by key, for example from a properties file or the environment.
     *
     * @throws vn.lienthong.error.ConfigurationException with all problems together, including unknown keys
     */
    public static LienThong open(Map<String, String> options) {
        ConfigReader settings = ConfigReader.of(options);
        PortalOptions portal = PortalOptions.read(settings);
        OutboxOptions sync = OutboxOptions.read(settings);
        settings.check();
        return new LienThong(portal, sync);
    }

    /** Creates the clients with typed options. */
    public static LienThong open(PortalOptions portal) {
        return new LienThong(portal, OutboxOptions.defaults());
    }

    /** Returns the client of the National Public Service Portal. */
    public PortalClient portal() {
        return portal;
    }

    /**
     * Returns the composer of messages for {@link vn.lienthong.sync.Outbox#enqueue}; they equal the messages that the
     * portal client sends.
     */
    public OutboundMessages messages() {
        return messages;
    }

    /** Returns the options of the workers, for {@link #worker}. The caller can add its observer or clock. */
    public OutboxOptions workerOptions() {
        return outboxOptions;
    }

    /**
     * Creates a worker that delivers an outbox to the portal. The worker is not started, and is closed with this
     * object. Create one for each database when the application starts.
     *
     * @throws IllegalStateException if this object is closed
     */
    public synchronized OutboxWorker worker(DataSource source, SqlDialect dialect, OutboxOptions options) {
        if (closed) {
            throw new IllegalStateException("this LienThong instance is closed");
        }
        OutboxWorker worker = OutboxWorker.toPortal(source, dialect, portal, options);
        workers.add(worker);
        return worker;
    }

    /** Closes the workers, which wait for calls in progress, and then the clients. */
    @Override
    public synchronized void close() {
        closed = true;
        workers.forEach(OutboxWorker::close);
        workers.clear();
        portal.close();
    }
}
