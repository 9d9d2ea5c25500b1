package vn.lienthong.sandbox.internal.neighbours;

import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.internal.ExchangeLog;
import vn.lienthong.sandbox.internal.NeighbourService;
import vn.lienthong.sandbox.internal.RequestRecord;
import vn.lienthong.sandbox.internal.portal.FallbackHandler;
import vn.lienthong.sandbox.internal.portal.HttpReply;

/** A router that passes each request to the neighbouring service with its path. */
public final class NeighbourRouter implements FallbackHandler {
    private final LinkedServices linkedServices;
    private final OpenCatalogueService openCatalogue;
    private final ResultStoreService resultStore;
    private final PersonalStoreService personalStore;

    /**
     * @param procedures the portal's list of procedures as JSON text
     */
    public NeighbourRouter(SandboxOptions options, ExchangeLog ledger, String procedures) {
        NeighbourSupport service = new NeighbourSupport(options, ledger);
        this.linkedServices = new LinkedServices(service, options);
        this.openCatalogue = new OpenCatalogueService(service, procedures);
        this.resultStore = new ResultStoreService(service);
        this.personalStore = new PersonalStoreService(service, options);
    }

    public ResultStoreService resultStore() {
        return resultStore;
    }

    public LinkedServices linkedServices() {
        return linkedServices;
    }

    @Override
    public @Nullable HttpReply answer(HttpExchange exchange, byte[] body, RequestRecord requestRecord) {
        NeighbourService neighbour =
                NeighbourService.at(exchange.getRequestURI().getRawPath()).orElse(null);
        if (neighbour == null) {
            return null;
        }
        NeighbourRequest asked = new NeighbourRequest(neighbour, exchange, body, requestRecord);
        return switch (neighbour) {
            case LINKED_TOKEN, LINKED_LIST, LINKED_DOSSIER, LINKED_RECEIVED, LINKED_STATUS ->
                linkedServices.answer(asked);
            case OPEN_CATALOGUE -> openCatalogue.answer(asked);
            case RESULT_SEARCH, RESULT_FILE -> resultStore.answer(asked);
            case PERSONAL_LOGIN -> personalStore.answer(asked);
        };
    }
}
