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
 * The clients of one application. Make one when the application starts and close it when it ends; thread-safe.
 *
 * <p>Options come from the keys that {@link PortalOptions} and {@link vn.lienthong.http.ClientOptions} describe, and for the
 * outbox's workers from {@code sync.threads}, {@code sync.batch}, {@code sync.poll} and {@code sync.lease}, with the bounds and
 * defaults of {@link OutboxOptions}; whether they trust the agency's own codes is {@code portal.trustOwnCodes}.
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
        this.outboxOptions = sync;
    }

    /**
     * Opens the clients with options from texts by key, as a properties file or the environment gives them.
     *
     * @throws vn.lienthong.error.ConfigurationException with every problem at once, unknown keys included
     */
    public static LienThong open(Map<String, String> options) {
        ConfigReader settings = ConfigReader.of(options);
        PortalOptions portal = PortalOptions.read(settings);
        OutboxOptions sync = SyncConfig.read(settings, portal);
        settings.check();
        return new LienThong(portal, sync);
    }

    /** Opens the clients with typed options. */
    public static LienThong open(PortalOptions portal) {
        return new LienThong(portal, SyncConfig.of(portal));
    }

    /** The National Public Service Portal. */
    public PortalClient portal() {
        return portal;
    }

    /** Composes messages for {@link vn.lienthong.sync.Outbox#enqueue}, as the portal's client would send them. */
    public OutboundMessages messages() {
        return messages;
    }

    /** How workers work by the options, for {@link #worker}: a host adds its observer or clock. */
    public OutboxOptions workerOptions() {
        return outboxOptions;
    }

    /**
     * A worker that delivers an outbox to the portal, not started yet, and closed with this object. Make one for each database
     * when the application starts.
     *
     * @throws IllegalStateException if this object is closed
     */
    public synchronized OutboxWorker worker(DataSource source, SqlDialect dialect, OutboxOptions options) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        OutboxWorker worker = OutboxWorker.toPortal(source, dialect, portal, options);
        workers.add(worker);
        return worker;
    }

    /** Closes the workers, which wait for calls under way, and then the clients. */
    @Override
    public synchronized void close() {
        closed = true;
        workers.forEach(OutboxWorker::close);
        workers.clear();
        portal.close();
    }
}
