package vn.lienthong.dossier.course;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.internal.MoveTable;

/** Who causes a transition, in the words of column {@code actor} of the transition table (LT-LIFE-002). */
public enum MoveActor {
    /** The owner or the owner's representative (chủ hồ sơ). */
    OWNER("owner", "@actor.owner"),
    /** The one-stop unit (bộ phận một cửa). */
    ONE_STOP_UNIT("one-stop-unit", "@actor.one-stop-unit"),
    /** The officer who settles the dossier (công chức giải quyết). */
    SETTLING_OFFICER("settling-officer", "@actor.settling-officer"),
    /** The person competent to decide (người có thẩm quyền). */
    COMPETENT_PERSON("competent-person", "@actor.competent-person"),
    /** The body that determines a financial obligation (cơ quan thuế). */
    TAX_BODY("tax-body", "@actor.tax-body");

    private final String code;
    private final String messageArgument;

    MoveActor(String word, String argument) {
        this.code = word;
        this.messageArgument = argument;
    }

    /** Returns its word in the table. */
    public String code() {
        return code;
    }

    /** Returns its name as a message argument, which is translated into the language of the message. */
    public String messageArgument() {
        return messageArgument;
    }

    /** Returns who may cause a transition; empty if the table does not contain it. */
    public static Set<MoveActor> of(DossierStatus from, DossierStatus to) {
        Set<MoveActor> actors = EnumSet.noneOf(MoveActor.class);
        MoveTable.findRow(from, to).ifPresent(row -> {
            List<String> words = List.of(row.cell("actor").split(" ", -1));
            Arrays.stream(values()).filter(actor -> words.contains(actor.code)).forEach(actors::add);
        });
        return actors;
    }
}
