package vn.lienthong.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Owner;
import vn.lienthong.error.Language;
import vn.lienthong.print.AcceptanceSlip;
import vn.lienthong.print.AcceptanceSlipBuilder;
import vn.lienthong.print.AcceptanceSlipPage;
import vn.lienthong.print.Applicant;
import vn.lienthong.print.Bilingual;
import vn.lienthong.print.Office;
import vn.lienthong.print.PaperSize;
import vn.lienthong.print.Pickup;
import vn.lienthong.print.Schedule;
import vn.lienthong.print.SlipComponent;
import vn.lienthong.print.Timeline;
import vn.lienthong.print.TimelinePage;
import vn.lienthong.print.TimelineStep;
import vn.lienthong.procedure.DossierComponent;
import vn.lienthong.procedure.Procedure;

/** The pages that a run leaves behind: the acceptance slip and the timeline, as HTML. */
final class Pages {
    private static final Office OFFICE = new Office(
            "ỦY BAN NHÂN DÂN TỈNH KIỂM THỬ", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Sở Tư pháp", "Kiểm Thử", null);

    private final Path folder;
    private final Language language;

    Pages(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    Path slip(Procedure procedure, Dossier dossier) throws IOException {
        String html = AcceptanceSlipPage.html(slipOf(procedure, dossier, language), language, PaperSize.A5);
        return write("acceptance-slip.html", html);
    }

    Path timeline(Dossier dossier, List<LifeStep> steps) throws IOException {
        List<TimelineStep> rows = steps.stream()
                .map(step -> new TimelineStep(
                        step.at(),
                        new Bilingual(step.what().vi(), step.what().en()),
                        step.cost().bytes(),
                        step.cost().micros() / 1000))
                .toList();
        return write(
                "timeline.html", TimelinePage.html(new Timeline(dossier.code().value(), rows), language, PaperSize.A4));
    }

    private Path write(String name, String html) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(name), html.getBytes(StandardCharsets.UTF_8));
    }

    private static AcceptanceSlip slipOf(Procedure procedure, Dossier dossier, Language language) {
        Owner owner = dossier.owner().orElseThrow();
        String name = owner.name() == null ? "" : owner.name().value();
        OffsetDateTime received = Objects.requireNonNull(dossier.filing().receivedAt());
        return AcceptanceSlipBuilder.builder()
                .office(OFFICE)
                .dossierCode(dossier.code().value())
                .applicant(new Applicant(name, owner.identity().value(), null, null, null, null))
                .content(procedure.name())
                .components(components(procedure))
                .sets(1)
                .schedule(new Schedule(
                        received,
                        dossier.appointment(),
                        limit(procedure, dossier).words(language).orElse(null)))
                .pickup(new Pickup("Bộ phận Một cửa", null))
                .receiver("TRẦN THỊ KIỂM THỬ")
                .build();
    }

    private static Limit limit(Procedure procedure, Dossier dossier) {
        return ChosenCase.of(procedure, dossier.filing().channel()).limit();
    }

    private static List<SlipComponent> components(Procedure procedure) {
        return procedure.components().stream()
                .limit(1)
                .flatMap(entry -> entry.components().stream())
                .map(Pages::component)
                .toList();
    }

    private static SlipComponent component(DossierComponent component) {
        String name = component.name() == null ? "" : component.name();
        return new SlipComponent(name, count(component.originals()), count(component.copies()));
    }

    private static int count(@Nullable String written) {
        return written != null && written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : 0;
    }
}
