package vn.lienthong.sync.crash;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.outbound.OutboundMessage;
import vn.lienthong.portal.outbound.OutboundMessages;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.specimen.SampleDossiers;

/** The invented dossiers and their changes. Summary and step contain the number of the change. */
final class DossierChanges {
    private static final OffsetDateTime START = OffsetDateTime.parse("2024-12-05T08:30:00+07:00");
    private static final List<DossierStatus> STATUSES = List.of(
            DossierStatus.RECEIVED,
            DossierStatus.IN_PROCESS,
            DossierStatus.SUPPLEMENT_ASKED,
            DossierStatus.IN_PROCESS,
            DossierStatus.SETTLED);

    private final Procedure procedure = SampleDossiers.plainProcedure();
    private final OutboundMessages messages =
            OutboundMessages.of(new AgencyIdentity(AgencyCode.of("H56.14"), "Sở Tư pháp"), false);

    /** Returns the code of a dossier by its number. */
    static DossierCode code(int dossier) {
        return DossierCode.of("H56.14-241205-%05d".formatted(dossier));
    }

    /** Returns the summary of a dossier, or the content of a step, after a change, counted from 1. */
    static String changeText(int change) {
        return "thay đổi " + change;
    }

    /** Returns the messages of a change of a dossier. */
    OutboundMessage[] messagesOf(int number, int change) {
        DossierCode code = code(number);
        DossierStatus status = STATUSES.get((change - 1) % STATUSES.size());
        OffsetDateTime at = START.plusHours(change);
        Dossier received = Dossier.receive(procedure, code, SampleDossiers.citizen(), Channel.DIRECT, START)
                .appointment(START.plusDays(14))
                .build();
        Dossier changed = received.toBuilder()
                .handling(received.handling().toBuilder()
                        .summary(FreeText.of(changeText(change)))
                        .build())
                .build();
        Dossier moved = change == 1 ? changed : changed.moveTo(status, at);
        ProcessingStep step =
                ProcessingStep.of(status, at, PersonName.of("TRẦN THỊ KIỂM THỬ"), FreeText.of(changeText(change)));
        List<OutboundMessage> all = new ArrayList<>();
        all.add(messages.dossier(moved));
        all.addAll(messages.progress(code, step));
        return all.toArray(OutboundMessage[]::new);
    }
}
