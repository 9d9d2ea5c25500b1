package vn.lienthong.cli.slip;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.lienthong.cli.terminal.TimeConverters;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.form.AcceptanceSlip;
import vn.lienthong.dossier.form.ApologySlip;
import vn.lienthong.dossier.form.ControlSlip;
import vn.lienthong.dossier.form.DossierForm;
import vn.lienthong.dossier.form.DossierRegister;
import vn.lienthong.dossier.form.FormKind;
import vn.lienthong.dossier.form.FormSignatory;
import vn.lienthong.dossier.form.IssuingOffice;
import vn.lienthong.dossier.form.RefusalSlip;
import vn.lienthong.dossier.form.StopNotice;
import vn.lienthong.dossier.form.SupplementSlip;
import vn.lienthong.value.Language;

/** The values that a clerk adds to a dossier, and the resulting forms. */
final class SlipInput {
    @Option(names = "--parent", paramLabel = "TEXT")
    private String parent = "";

    @Option(names = "--centre", paramLabel = "TEXT")
    private String centre = "";

    @Option(names = "--unit", paramLabel = "TEXT")
    private String unit = "";

    @Option(names = "--locality", paramLabel = "TEXT")
    private String locality = "";

    @Option(names = "--limit", paramLabel = "TEXT")
    private @Nullable String limit;

    @Option(names = "--signer", paramLabel = "NAME")
    private @Nullable String signer;

    @Option(names = "--position", paramLabel = "TEXT")
    private @Nullable String position;

    @Option(names = "--signed", paramLabel = "YYYY-MM-DDThh:mm", converter = TimeConverters.MomentConverter.class)
    private @Nullable OffsetDateTime signed;

    @Option(names = "--reason", paramLabel = "TEXT")
    private List<String> reasons = new ArrayList<>();

    @Option(names = "--help-at", paramLabel = "TEXT")
    private @Nullable String helpContact;

    @Option(
            names = "--new-appointment",
            paramLabel = "YYYY-MM-DDThh:mm",
            converter = TimeConverters.MomentConverter.class)
    private @Nullable OffsetDateTime newAppointment;

    /** Returns the form of the first dossier, or the register of all. */
    DossierForm createForm(FormKind kind, List<Dossier> dossiers, Language language) {
        IssuingOffice office = new IssuingOffice(parent, centre, unit, locality, null);
        Dossier dossier = dossiers.get(0);
        return switch (kind) {
            case ACCEPTANCE -> completeAcceptance(AcceptanceSlip.of(dossier, office, language));
            case SUPPLEMENT -> completeSupplement(SupplementSlip.of(dossier, office));
            case REFUSAL -> completeRefusal(RefusalSlip.of(dossier, office));
            case APOLOGY ->
                ApologySlip.of(dossier, office).toBuilder()
                        .reason(reason())
                        .newAt(newAppointment)
                        .signing(mergeSignatory(new FormSignatory(null, null, null)))
                        .build();
            case STOP -> completeStop(StopNotice.of(dossier, office));
            case CONTROL -> ControlSlip.of(dossier, office);
            case REGISTER -> DossierRegister.of(dossiers, office);
        };
    }

    private DossierForm completeAcceptance(AcceptanceSlip slip) {
        return slip.toBuilder()
                .schedule(slip.schedule().toBuilder().timeLimit(limit).build())
                .receiver(signerName())
                .build();
    }

    private DossierForm completeSupplement(SupplementSlip slip) {
        return slip.toBuilder()
                .reason(reason())
                .help(toFreeText(helpContact))
                .signing(mergeSignatory(slip.signing()))
                .build();
    }

    private DossierForm completeRefusal(RefusalSlip slip) {
        List<FreeText> all = reasons.stream()
                .filter(reason -> !reason.isBlank())
                .map(FreeText::of)
                .toList();
        return slip.toBuilder()
                .reasons(all)
                .help(toFreeText(helpContact))
                .signing(mergeSignatory(slip.signing()))
                .build();
    }

    private DossierForm completeStop(StopNotice notice) {
        return notice.toBuilder()
                .reason(reason())
                .signing(mergeSignatory(notice.signing()))
                .build();
    }

    /** Returns the signatory: given values replace those of the dossier. */
    private FormSignatory mergeSignatory(FormSignatory told) {
        return new FormSignatory(
                signed == null ? told.at() : signed,
                signer == null ? told.signer() : signerName(),
                position == null ? told.position() : position);
    }

    private @Nullable PersonName signerName() {
        return signer == null || signer.isBlank() ? null : PersonName.of(signer);
    }

    private @Nullable FreeText reason() {
        return toFreeText(String.join("; ", reasons));
    }

    private static @Nullable FreeText toFreeText(@Nullable String words) {
        return words == null || words.isBlank() ? null : FreeText.of(words);
    }
}
