package vn.lienthong.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.lienthong.sandbox.internal.NeighbourService;
import vn.lienthong.sandbox.internal.SandboxWireNames;
import vn.lienthong.sandbox.internal.neighbours.NeighbourRouter;
import vn.lienthong.sandbox.internal.neighbours.PersonalStoreService;
import vn.lienthong.sandbox.internal.portal.FallbackHandler;

/**
 * The simulated services beside the portal, on the port of the sandbox (LT-NB-001). Faults apply to them too, with
 * the names {@code linked-token}, {@code linked-list}, {@code linked-dossier}, {@code linked-received}, {@code
 * linked-status}, {@code open-catalogue}, {@code result-search}, {@code result-file} and {@code personal-login}. A
 * report that is repeated after a lost answer is a {@link SandboxViolation.ViolationKind#SECOND_PROGRESS}. All
 * services accept the sandbox's accounts. Thread-safe.
 */
public final class SandboxNeighbours {
    private final Supplier<String> url;
    private final SandboxAccount account;
    private final NeighbourRouter router;

    private final String dstcode;

    SandboxNeighbours(Supplier<String> url, SandboxOptions options, NeighbourRouter router) {
        this.url = url;
        this.account = options.accounts().get(0);
        this.dstcode = options.dstcode();
        this.router = router;
    }

    FallbackHandler fallbackHandler() {
        return router;
    }

    void endTokens() {
        router.linkedServices().endTokens();
    }

    /** Returns the options of a client for the linked services. Contains the password. */
    public Map<String, String> linkedSettings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("linked.url", url.get());
        settings.put("linked.token", NeighbourService.LINKED_TOKEN.path());
        settings.put("linked.list", NeighbourService.LINKED_LIST.path());
        settings.put("linked.dossier", NeighbourService.LINKED_LIST.path());
        settings.put("linked.received", NeighbourService.LINKED_RECEIVED.path());
        settings.put("linked.status", NeighbourService.LINKED_STATUS.path());
        settings.put("linked.account", account.username());
        settings.put("linked.password", account.password());
        return settings;
    }

    /**
     * Adds a waiting linked dossier; replaces one with the same code, as after a supplement.
     *
     * @param dossier the {@code data} of the system's answer, as JSON text with the keys of the wire
     * @return the id of the dossier
     * @throws IllegalArgumentException if the text is not such a dossier
     */
    public String addLinked(String dossier) {
        return router.linkedServices().add(dossier);
    }

    /** Returns the codes of the waiting linked dossiers, in the order of arrival. */
    public List<String> linkedWaiting() {
        return router.linkedServices().waiting();
    }

    /** Returns the codes of all acknowledgements, in order, with repetitions. */
    public List<String> linkedAcknowledged() {
        return router.linkedServices().acknowledgedCodes();
    }

    /** Returns the reports as JSON texts, in the order of storage. */
    public List<String> linkedReports() {
        return router.linkedServices().reports();
    }

    /** Returns the options of a client for the open catalogue. */
    public Map<String, String> openCatalogueSettings() {
        return Map.of("opencatalogue.url", url.get() + NeighbourService.OPEN_CATALOGUE.path());
    }

    /** Returns the options of a client for the result store. */
    public Map<String, String> resultStoreSettings() {
        return Map.of(
                "resultstore.url", url.get(),
                "resultstore.search", NeighbourService.RESULT_SEARCH.path(),
                "resultstore.file", NeighbourService.RESULT_FILE.path());
    }

    /**
     * Adds a digitised result with one file to the store.
     *
     * @param owner number of the owner
     * @param code code of the kind of result
     */
    public void addResult(String owner, String code, String fileName, byte[] file) {
        router.resultStore().add(owner, code, fileName, file);
    }

    /** Returns the options of a client for the login to the personal-document store. Contains the password. */
    public Map<String, String> personalStoreSettings() {
        return Map.of(
                "personalstore.adapter",
                url.get() + SandboxWireNames.ADAPTER,
                "personalstore.dstcode",
                dstcode,
                "personalstore.provider",
                PersonalStoreService.PROVIDER,
                "personalstore.account",
                account.username(),
                "personalstore.password",
                account.password());
    }
}
