package vn.lienthong.cli.slip;

import vn.lienthong.cli.terminal.TimeConverters;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.form.AcceptanceSlip;
import vn.lienthong.dossier.form.ApologySlip;
import vn.lienthong.dossier.form.ControlSlip;
import vn.lienthong.dossier.form.DossierRegister;
import vn.lienthong.dossier.form.DossierForm;
import vn.lienthong.dossier.form.FormKind;
import vn.lienthong.dossier.form.IssuingOffice;
import vn.lienthong.dossier.form.RefusalSlip;
import vn.lienthong.dossier.form.FormSignatory;
import vn.lienthong.dossier.form.StopNotice;
import vn.lienthong.dossier.form.SupplementSlip;
import vn.lienthong.value.Language;

/** What a clerk adds to what a dossier tells, and the forms that come of both. */
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
    private @Nullable String help;

    @Option(names = "--new-appointment", paramLabel = "YYYY-MM-DDThh:mm", converter = TimeConverters.MomentConverter.class)
    private @Nullable OffsetDateTime newAppointment;

    /** The form of the first dossier, or the register of all. */
    DossierForm form(FormKind kind, List<Dossier> dossiers, Language language) {
        IssuingOffice office = new IssuingOffice(parent, centre, unit, locality, null);
        Dossier dossier = dossiers.get(0);
        return switch (kind) {
            case ACCEPTANCE -> acceptance(AcceptanceSlip.of(dossier, office, language));
            case SUPPLEMENT -> supplement(SupplementSlip.of(dossier, office));
            case REFUSAL -> refusal(RefusalSlip.of(dossier, office));
            case APOLOGY ->
                ApologySlip.of(dossier, office).toBuilder()
                        .reason(reason())
                        .newAt(newAppointment)
                        .signing(signing(new FormSignatory(null, null, null)))
                        .build();
            case STOP -> stop(StopNotice.of(dossier, office));
            case CONTROL -> ControlSlip.of(dossier, office);
            case REGISTER -> DossierRegister.of(dossiers, office);
        };
    }

    private DossierForm acceptance(AcceptanceSlip slip) {
        return slip.toBuilder()
                .schedule(slip.schedule().toBuilder().timeLimit(limit).build())
                .receiver(name())
                .build();
    }

    private DossierForm supplement(SupplementSlip slip) {
        return slip.toBuilder()
                .reason(reason())
                .help(text(help))
                .signing(signing(slip.signing()))
                .build();
    }

    private DossierForm refusal(RefusalSlip slip) {
        List<FreeText> all = reasons.stream()
                .filter(reason -> !reason.isBlank())
                .map(FreeText::of)
                .toList();
        return slip.toBuilder()
                .reasons(all)
                .help(text(help))
                .signing(signing(slip.signing()))
                .build();
    }

    private DossierForm stop(StopNotice notice) {
        return notice.toBuilder()
                .reason(reason())
                .signing(signing(notice.signing()))
                .build();
    }

    /** What the dossier tells of the signing, and what was given beside it, which counts. */
    private FormSignatory signing(FormSignatory told) {
        return new FormSignatory(
                signed == null ? told.at() : signed,
                signer == null ? told.signer() : name(),
                position == null ? told.position() : position);
    }

    private @Nullable PersonName name() {
        return signer == null || signer.isBlank() ? null : PersonName.of(signer);
    }

    private @Nullable FreeText reason() {
        return text(String.join("; ", reasons));
    }

    private static @Nullable FreeText text(@Nullable String words) {
        return words == null || words.isBlank() ? null : FreeText.of(words);
    }
}
