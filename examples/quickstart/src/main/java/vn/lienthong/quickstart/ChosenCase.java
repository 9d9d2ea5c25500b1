package vn.lienthong.quickstart;

import java.util.List;
import java.util.Optional;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.procedure.FeeLine;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.TimeLimitCase;

/**
 * The case of a procedure that applies to a dossier: the first one of its channel, if the sheet has that channel.
 */
record ChosenCase(Optional<TimeLimitCase> entry) {
    static ChosenCase choose(Procedure procedure, Channel channel) {
        return new ChosenCase(procedure.manners().stream()
                .filter(manner -> channel.equals(manner.channel()))
                .flatMap(manner -> manner.cases().stream())
                .findFirst());
    }

    PromisedLimit promisedLimit() {
        return new PromisedLimit(entry.flatMap(found -> found.limit().length()));
    }

    List<FeeLine> fees() {
        return entry.map(TimeLimitCase::fees).orElse(List.of());
    }
}
