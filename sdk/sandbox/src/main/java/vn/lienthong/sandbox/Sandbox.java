package vn.lienthong.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.sandbox.error.SandboxException;
import vn.lienthong.sandbox.error.SandboxFileException;
import vn.lienthong.sandbox.fault.SandboxFault;
import vn.lienthong.sandbox.internal.ExchangeLog;
import vn.lienthong.sandbox.internal.SandboxWireNames;
import vn.lienthong.sandbox.internal.neighbours.NeighbourRouter;
import vn.lienthong.sandbox.internal.portal.PortalServer;
import vn.lienthong.sandbox.internal.portal.PortalSimulator;
import vn.lienthong.sandbox.internal.proxy.FaultProxy;

/**
 * The National Public Service Portal, played in this process over real HTTP on 127.0.0.1.
 *
 * <p>A client is configured from {@link #settings()}, or from the accessors one by one. What the official side does is public only in part;
 * where nothing is known, {@link SandboxOptions} lets a test choose. Thread-safe; every thread ends with {@link
 * #close()}.
 */
public final class Sandbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private final SandboxOptions options;
    private final ExchangeLog exchangeLog;
    private final PortalSimulator portal;
    private final SandboxNeighbours neighbours;
    private final PortalServer server;
    private final FaultProxy proxy;
    private @Nullable SandboxSignIn signIn;
    private @Nullable SandboxFiles files;
    private @Nullable SandboxTrust trust;
    private @Nullable SandboxSigning signing;

    private Sandbox(SandboxOptions options) throws IOException {
        this.options = options;
        this.exchangeLog = new ExchangeLog(options.clock());
        this.portal = new PortalSimulator(options, exchangeLog);
        this.neighbours = new SandboxNeighbours(
                this::url, options, new NeighbourRouter(options, exchangeLog, portal.procedures()));
        this.server = new PortalServer(portal, exchangeLog, options, neighbours.fallbackHandler());
        this.proxy = startProxy();
        proxy.plan(options.faults());
    }

    private FaultProxy startProxy() throws IOException {
        try {
            return new FaultProxy(options.port(), server.address(), exchangeLog, this::endSessions);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** Starts a sandbox on a free port that behaves well. */
    public static Sandbox start() {
        return start(SandboxOptions.standard());
    }

    /**
     * Starts a sandbox.
     *
     * @throws SandboxFileException if the file of procedures cannot be used
     * @throws SandboxException if the port is taken
     */
    public static Sandbox start(SandboxOptions options) {
        try {
            Sandbox sandbox = new Sandbox(options);
            LOG.info("the sandbox listens on {}", sandbox.url());
            return sandbox;
        } catch (IOException e) {
            throw new SandboxException(
                    "the sandbox cannot listen on port " + options.port() + " of 127.0.0.1",
                    "không mở được cổng TCP " + options.port() + " trên 127.0.0.1",
                    e);
        }
    }

    /** Returns the address of the whole sandbox, such as {@code http://127.0.0.1:8080}. */
    public String url() {
        return "http://127.0.0.1:" + proxy.port();
    }

    /** Returns the adapter's address, below which the endpoints are. */
    public String adapterUrl() {
        return url() + SandboxWireNames.ADAPTER;
    }

    /** Path of the login below {@link #adapterUrl()}. */
    public String authEndpoint() {
        return SandboxWireNames.LOGIN_PATH;
    }

    /** Path below {@link #adapterUrl()} for procedures, look-ups and writes; the official one is not public. */
    public String integrationEndpoint() {
        return SandboxWireNames.INTEGRATION_PATH;
    }

    /** Path below {@link #adapterUrl()} for the catalogues; the official one is not public. */
    public String shareEndpoint() {
        return SandboxWireNames.SHARE_PATH;
    }

    /** Returns the destination's code that requests must carry. */
    public String dstcode() {
        return options.dstcode();
    }

    /** Returns whether that code is a header or a query parameter. */
    public DstcodePlace dstcodePlace() {
        return options.dstcodePlace();
    }

    /** Returns the first account that may log in. */
    public SandboxAccount account() {
        return options.accounts().get(0);
    }

    /**
     * Returns the settings with which a client connects, under the keys of the portal client's own options and in a fixed order: the
     * adapter and its paths, the destination, an agency of the sandbox's list, and the first account. Holds the password.
     *
     * <p>A look-up answers with code and status alone unless {@link SandboxOptions} say otherwise, so a client that sends a
     * code a second time needs {@code portal.trustOwnCodes=true} beside these (LT-SYNC-003).
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("portal.adapter", adapterUrl());
        settings.put("portal.login", authEndpoint());
        settings.put("portal.integration", integrationEndpoint());
        settings.put("portal.sharing", shareEndpoint());
        settings.put("portal.dstcode", dstcode());
        settings.put("portal.dstcode.place", dstcodePlace().name().toLowerCase(Locale.ROOT));
        settings.put("portal.agency.code", "H56.14");
        settings.put("portal.agency.name", "Sở Tư pháp");
        settings.put("portal.account", account().username());
        settings.put("portal.password", account().password());
        return Collections.unmodifiableMap(settings);
    }

    public SandboxOptions options() {
        return options;
    }

    /**
     * Returns the portal as it calls an agency.
     *
     * @param mount where the agency's receiver is mounted, such as {@code http://127.0.0.1:8080/portal}; the adapter's path
     *     comes behind it
     */
    public AgencyCaller agencyCaller(URI mount) {
        return new AgencyCaller(mount);
    }

    /** Replaces what goes wrong, and counts requests anew. */
    public void injectFaults(FaultPlan plan) {
        proxy.plan(plan);
    }

    /** Ends every session, as a restart of the portal would. */
    public void endSessions() {
        portal.endSessions();
        neighbours.endTokens();
    }

    /** Returns the services beside the portal: linked birth and death services, public catalogue, result store, personal store. */
    public SandboxNeighbours neighbours() {
        return neighbours;
    }

    /**
     * Refuses connections until {@link #acceptConnections()}; waiting connections are closed.
     *
     * <p>A client may try such a connection once more before it notices. {@link SandboxFault#refuse} tells it beforehand.
     */
    public void refuseConnections() {
        try {
            proxy.shutDown();
        } catch (IOException e) {
            throw new UncheckedIOException("the port cannot be shut", e);
        }
    }

    /** Takes connections again, on the same port. */
    public void acceptConnections() {
        try {
            proxy.open();
        } catch (IOException e) {
            throw new UncheckedIOException("the port cannot be opened again", e);
        }
    }

    /** Returns the codes of the stored dossiers, in the order of their creation. */
    public List<String> dossiers() {
        return portal.dossiers();
    }

    /** Returns a stored dossier as JSON text, with the keys of the wire. */
    public Optional<String> dossier(String code) {
        return portal.dossier(code);
    }

    /** Returns a dossier's progress rows as JSON texts, in the order in which they were kept. */
    public List<String> progress(String code) {
        return portal.progress(code);
    }

    /** Returns what the portal has beside dossiers of agencies: reports, questions, figures. */
    public PortalRecords records() {
        return new PortalRecords(portal);
    }

    /** Returns what clients did wrong, in order. */
    public List<SandboxViolation> violations() {
        return exchangeLog.violations();
    }

    /** Returns the requests so far, in the order in which they ended; the oldest are dropped beyond 64 MB. */
    public List<SandboxExchange> exchanges() {
        return exchangeLog.exchanges().stream().map(SandboxExchange::new).toList();
    }

    /** Returns the portal's provider of identities, which starts when it is first asked for. */
    public synchronized SandboxSignIn signIn() {
        try {
            signIn = signIn == null ? new SandboxSignIn(options.clock()) : signIn;
            return signIn;
        } catch (IOException e) {
            throw new UncheckedIOException("the sign-in cannot listen", e);
        }
    }

    /** Files by address in both directions; their server starts when it is first asked for. */
    public synchronized SandboxFiles files() {
        try {
            files = files == null ? new SandboxFiles() : files;
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the files cannot be given out", e);
        }
    }

    /** Returns an authority with its trust services, which start when they are first asked for. */
    public synchronized SandboxTrust trust() {
        try {
            trust = trust == null ? new SandboxTrust(options.clock()) : trust;
            return trust;
        } catch (IOException e) {
            throw new UncheckedIOException("the trust services cannot listen", e);
        }
    }

    /** Remote signing services with the key of a person of {@link #trust()}, which start when they are first asked for. */
    public synchronized SandboxSigning signing() {
        try {
            signing = signing == null ? new SandboxSigning(trust().chain(TrustHolder.PERSON)) : signing;
            return signing;
        } catch (IOException e) {
            throw new UncheckedIOException("the signing services cannot listen", e);
        }
    }

    private synchronized void closeSideServers() {
        if (signIn != null) {
            signIn.close();
        }
        if (files != null) {
            files.close();
        }
        if (trust != null) {
            trust.close();
        }
        if (signing != null) {
            signing.close();
        }
    }

    /** Stops listening and ends all connections and threads; what was kept can still be read. */
    @Override
    public void close() {
        try {
            proxy.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox did not close its port", e);
        } finally {
            server.close();
            closeSideServers();
        }
    }

    @Override
    public String toString() {
        return "Sandbox[" + url() + "]";
    }
}
