package vn.lienthong.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.lienthong.sandbox.internal.SandboxWords;
import vn.lienthong.sandbox.internal.neighbours.NeighbourRouter;
import vn.lienthong.sandbox.internal.portal.PortalServer;
import vn.lienthong.sandbox.internal.portal.PortalSimulator;
import vn.lienthong.sandbox.internal.proxy.FaultProxy;

/**
 * A simulation of the National Public Service Portal in this process, over real HTTP on 127.0.0.1.
 *
 * <p>Configure a client from {@link #settings()} or from the single accessors. The official behaviour is public
 * only in part; {@link SandboxOptions} selects the behaviour where it is unknown. Thread-safe. {@link #close()}
 * ends every thread.
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

    /** Starts a sandbox without faults on a free port. */
    public static Sandbox start() {
        return start(SandboxOptions.standard());
    }

    /**
     * Starts a sandbox.
     *
     * @throws SandboxFileException if the file of procedures is invalid
     * @throws SandboxException if the port is in use
     */
    public static Sandbox start(SandboxOptions options) {
        try {
            Sandbox sandbox = new Sandbox(options);
            LOG.info("Sandbox listening on {}", sandbox.url());
            return sandbox;
        } catch (IOException e) {
            throw new SandboxException(
                    "the sandbox cannot listen on port " + options.port() + " of 127.0.0.1",
                    "không mở được cổng TCP " + options.port() + " trên 127.0.0.1",
                    e);
        }
    }

    /** Returns the base URL of the sandbox, such as {@code http://127.0.0.1:8080}. */
    public String url() {
        return "http://127.0.0.1:" + proxy.port();
    }

    /** Returns the URL of the adapter; the endpoints are below it. */
    public String adapterUrl() {
        return url() + SandboxWireNames.ADAPTER;
    }

    /** Returns the path of the login below {@link #adapterUrl()}. */
    public String authEndpoint() {
        return SandboxWireNames.LOGIN_PATH;
    }

    /**
     * Returns the path below {@link #adapterUrl()} for procedures, lookups and writes; the official path is not
     * public.
     */
    public String integrationEndpoint() {
        return SandboxWireNames.INTEGRATION_PATH;
    }

    /** Returns the path below {@link #adapterUrl()} for the catalogues; the official path is not public. */
    public String shareEndpoint() {
        return SandboxWireNames.SHARE_PATH;
    }

    /** Returns the destination code that requests must contain. */
    public String dstcode() {
        return options.dstcode();
    }

    /** Returns whether the destination code is a header or a query parameter. */
    public DstcodePlace dstcodePlace() {
        return options.dstcodePlace();
    }

    /** Returns the first account. */
    public SandboxAccount account() {
        return options.accounts().get(0);
    }

    /**
     * Returns the options of a client for this sandbox, with the keys of the portal client and in a fixed order:
     * adapter and paths, destination, an agency of the sandbox's list, and the first account. Contains the password.
     *
     * <p>By default a lookup returns only code and status. A client that sends a code a second time therefore also
     * needs {@code portal.trustOwnCodes=true} (LT-SYNC-003).
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("portal.adapter", adapterUrl());
        settings.put("portal.login", authEndpoint());
        settings.put("portal.integration", integrationEndpoint());
        settings.put("portal.sharing", shareEndpoint());
        settings.put("portal.dstcode", dstcode());
        settings.put("portal.dstcode.place", SandboxWords.of(dstcodePlace()));
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
     * Returns the portal as a caller of one agency.
     *
     * @param mount base URL of the agency's receiver, such as {@code http://127.0.0.1:8080/portal}; the path of the
     *     adapter follows it
     */
    public AgencyCaller agencyCaller(URI mount) {
        return new AgencyCaller(mount);
    }

    /** Replaces the plan of faults and resets the request counters. */
    public void injectFaults(FaultPlan plan) {
        proxy.plan(plan);
    }

    /** Ends all sessions, as a restart of the portal would. */
    public void endSessions() {
        portal.endSessions();
        neighbours.endTokens();
    }

    /**
     * Returns the services beside the portal: linked birth and death services, open catalogue, result store and
     * personal store.
     */
    public SandboxNeighbours neighbours() {
        return neighbours;
    }

    /**
     * Refuses connections until {@link #acceptConnections()} and closes idle connections.
     *
     * <p>A client may use a closed connection once before it notices. {@link SandboxFault#refuse} avoids this.
     */
    public void refuseConnections() {
        try {
            proxy.shutDown();
        } catch (IOException e) {
            throw new UncheckedIOException("the port cannot be shut", e);
        }
    }

    /** Accepts connections again on the same port. */
    public void acceptConnections() {
        try {
            proxy.open();
        } catch (IOException e) {
            throw new UncheckedIOException("the port cannot be opened again", e);
        }
    }

    /** Returns the codes of the stored dossiers, in the order of creation. */
    public List<String> dossiers() {
        return portal.dossiers();
    }

    /** Returns a stored dossier as JSON text, with the keys of the wire. */
    public Optional<String> dossier(String code) {
        return portal.dossier(code);
    }

    /** Returns the processing steps of a dossier as JSON texts, in the order of storage. */
    public List<String> progress(String code) {
        return portal.progress(code);
    }

    /** Returns the portal's other records: reports, questions and satisfaction figures. */
    public PortalRecords records() {
        return new PortalRecords(portal);
    }

    /** Returns the mistakes of clients, in order. */
    public List<SandboxViolation> violations() {
        return exchangeLog.violations();
    }

    /** Returns the recorded requests in the order of their end; beyond 64 MB the oldest are dropped. */
    public List<SandboxExchange> exchanges() {
        return exchangeLog.exchanges().stream().map(SandboxExchange::new).toList();
    }

    /** Returns the identity provider of the portal. The first call starts it. */
    public synchronized SandboxSignIn signIn() {
        try {
            signIn = signIn == null ? new SandboxSignIn(options.clock()) : signIn;
            return signIn;
        } catch (IOException e) {
            throw new UncheckedIOException("the sign-in cannot listen", e);
        }
    }

    /** Returns the file server for both directions. The first call starts it. */
    public synchronized SandboxFiles files() {
        try {
            files = files == null ? new SandboxFiles() : files;
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the files cannot be given out", e);
        }
    }

    /** Returns a certificate authority with its trust services. The first call starts them. */
    public synchronized SandboxTrust trust() {
        try {
            trust = trust == null ? new SandboxTrust(options.clock()) : trust;
            return trust;
        } catch (IOException e) {
            throw new UncheckedIOException("the trust services cannot listen", e);
        }
    }

    /** Returns remote signing services with the key of a person of {@link #trust()}. The first call starts them. */
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

    /** Closes all ports, connections and threads; recorded data can still be read. */
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
