package vn.lienthong.dossier.course;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.internal.MoveTable;

/** Who brings a move about, in the words of the column {@code actor} of the table of moves (LT-LIFE-002). */
public enum MoveActor {
    /** The owner, or who acts for the owner (chủ hồ sơ). */
    OWNER("owner", "@actor.owner"),
    /** The one-stop unit (bộ phận một cửa). */
    ONE_STOP_UNIT("one-stop-unit", "@actor.one-stop-unit"),
    /** The official who settles it (công chức giải quyết). */
    SETTLING_OFFICER("settling-officer", "@actor.settling-officer"),
    /** The person with competence to decide (người có thẩm quyền). */
    COMPETENT_PERSON("competent-person", "@actor.competent-person"),
    /** The body that sets a financial obligation (cơ quan thuế). */
    TAX_BODY("tax-body", "@actor.tax-body");

    private final String code;
    private final String messageArgument;

    MoveActor(String word, String argument) {
        this.code = word;
        this.messageArgument = argument;
    }

    /** Its word in the table. */
    public String code() {
        return code;
    }

    /** Its name as an argument of a message, told in the message's language. */
    public String messageArgument() {
        return messageArgument;
    }

    /** Returns who may bring about a move that the table holds; empty for one that it does not hold. */
    public static Set<MoveActor> of(DossierStatus from, DossierStatus to) {
        Set<MoveActor> actors = EnumSet.noneOf(MoveActor.class);
        MoveTable.findRow(from, to).ifPresent(row -> {
            List<String> words = List.of(row.cell("actor").split(" ", -1));
            Arrays.stream(values()).filter(actor -> words.contains(actor.code)).forEach(actors::add);
        });
        return actors;
    }
}
