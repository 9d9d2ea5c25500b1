package vn.lienthong.sandbox.internal.neighbours;

import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.internal.Ledger;
import vn.lienthong.sandbox.internal.Neighbour;
import vn.lienthong.sandbox.internal.Visit;
import vn.lienthong.sandbox.internal.portal.Aside;
import vn.lienthong.sandbox.internal.portal.HttpReply;

/** The neighbours in a row: each request goes to the one whose path it has. */
public final class Row implements Aside {
    private final Linked linked;
    private final OpenCatalogue openCatalogue;
    private final ResultStore results;
    private final PersonalStore personal;

    /** @param procedures the portal's list of procedures as JSON text */
    public Row(SandboxOptions options, Ledger ledger, String procedures) {
        Desk desk = new Desk(options, ledger);
        this.linked = new Linked(desk, options);
        this.openCatalogue = new OpenCatalogue(desk, procedures);
        this.results = new ResultStore(desk);
        this.personal = new PersonalStore(desk, options);
    }

    public ResultStore results() {
        return results;
    }

    public Linked linked() {
        return linked;
    }

    @Override
    public @Nullable HttpReply answer(HttpExchange exchange, byte[] body, Visit visit) {
        Neighbour neighbour =
                Neighbour.at(exchange.getRequestURI().getRawPath()).orElse(null);
        if (neighbour == null) {
            return null;
        }
        Asked asked = new Asked(neighbour, exchange, body, visit);
        return switch (neighbour) {
            case LINKED_TOKEN, LINKED_LIST, LINKED_DOSSIER, LINKED_RECEIVED, LINKED_STATUS -> linked.answer(asked);
            case OPEN_CATALOGUE -> openCatalogue.answer(asked);
            case RESULT_SEARCH, RESULT_FILE -> results.answer(asked);
            case PERSONAL_LOGIN -> personal.answer(asked);
        };
    }
}
