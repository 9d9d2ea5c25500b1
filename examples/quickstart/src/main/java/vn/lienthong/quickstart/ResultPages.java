package vn.lienthong.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.form.AcceptanceSlip;
import vn.lienthong.dossier.form.IssuingOffice;
import vn.lienthong.dossier.form.PaperCount;
import vn.lienthong.print.BilingualText;
import vn.lienthong.print.DossierTimeline;
import vn.lienthong.print.FormPage;
import vn.lienthong.print.PaperSize;
import vn.lienthong.print.TimelinePage;
import vn.lienthong.print.TimelineStep;
import vn.lienthong.procedure.DossierComponent;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.value.Language;

/** The HTML pages of a run: the acceptance slip and the timeline. */
final class ResultPages {
    private static final IssuingOffice OFFICE = new IssuingOffice(
            "ỦY BAN NHÂN DÂN TỈNH KIỂM THỬ", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Sở Tư pháp", "Kiểm Thử", null);

    private final Path folder;
    private final Language language;

    ResultPages(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    Path writeSlip(Procedure procedure, Dossier dossier) throws IOException {
        String html = FormPage.html(createSlip(procedure, dossier, language), language, PaperSize.A5);
        return write("acceptance-slip.html", html);
    }

    Path writeTimeline(Dossier dossier, List<LifeStep> steps) throws IOException {
        List<TimelineStep> rows = steps.stream()
                .map(step -> new TimelineStep(
                        step.at(),
                        new BilingualText(
                                step.description().vi(), step.description().en()),
                        step.cost().bytes(),
                        step.cost().micros() / 1000))
                .toList();
        return write(
                "timeline.html",
                TimelinePage.html(new DossierTimeline(dossier.code().value(), rows), language, PaperSize.A4));
    }

    private Path write(String name, String html) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(name), html.getBytes(StandardCharsets.UTF_8));
    }

    private static AcceptanceSlip createSlip(Procedure procedure, Dossier dossier, Language language) {
        AcceptanceSlip slip = AcceptanceSlip.of(dossier, OFFICE, language);
        String limit = promisedLimit(procedure, dossier).describe(language).orElse(null);
        return slip.toBuilder()
                .components(paperCounts(procedure))
                .schedule(slip.schedule().toBuilder().timeLimit(limit).build())
                .receiver(PersonName.of("TRẦN THỊ KIỂM THỬ"))
                .build();
    }

    private static PromisedLimit promisedLimit(Procedure procedure, Dossier dossier) {
        return ChosenCase.choose(procedure, dossier.filing().channel()).promisedLimit();
    }

    private static List<PaperCount> paperCounts(Procedure procedure) {
        return procedure.components().stream()
                .limit(1)
                .flatMap(entry -> entry.components().stream())
                .flatMap(ResultPages::paperCountsOf)
                .toList();
    }

    private static Stream<PaperCount> paperCountsOf(DossierComponent component) {
        return Stream.ofNullable(component.name())
                .filter(name -> !name.isBlank())
                .map(name -> new PaperCount(
                        FreeText.of(name), parseCount(component.originals()), parseCount(component.copies())));
    }

    private static @Nullable Integer parseCount(@Nullable String written) {
        return written != null && written.matches("[0-9]{1,4}") ? Integer.valueOf(written) : null;
    }
}
