package vn.lienthong.portal.linked;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.portal.internal.UniqueFileNames;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A linked dossier with its form and its files (LT-NB-004). The same code may come again after a supplement, and then
 * replaces what came before.
 *
 * @param code its code in that system; not the agency's own
 * @param procedure the procedure as that system codes it
 * @param kind which service it belongs to, as written: KS birth, KT death
 * @param unit number of the unit that is to settle it, as written; no agency code
 * @param receivedAt when it came in, as written: its form is not public
 * @param techId the applicant's account on the national portal
 * @param form the filled form as JSON text, as it came, or that of the JSON that came instead; its keys differ by kind
 * @param files its files
 * @param extras what it carried beyond these
 */
@Modelled
public record LinkedDossier(
        DossierCode code,
        @Nullable ProcedureCode procedure,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String receivedAt,
        @Nullable TechId techId,
        @Nullable FreeText form,
        List<LinkedFile> files,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public LinkedDossier {
        Objects.requireNonNull(code, "code");
        files = List.copyOf(files);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Writes the files that are not withdrawn and not empty into a folder of this dossier alone, which is made if it is not there.
     * Their names are cleaned and made to differ; each file is there whole or not at all, and replaces one of its name, so that
     * a second time does no harm. Each file has the name that it would have if none were withdrawn; where a withdrawn one was
     * saved under its name before, that copy is deleted. Nothing else in the folder is touched.
     *
     * @return where they are, in the order of {@link #files()}
     */
    public List<Path> saveFiles(Path folder) throws IOException {
        Files.createDirectories(folder);
        UniqueFileNames names = new UniqueFileNames();
        List<Path> saved = new ArrayList<>();
        for (LinkedFile file : files) {
            String given = file.fileName() == null ? null : file.fileName().value();
            Path target = folder.resolve(names.nextName(given));
            if (!file.withdrawn() && file.content().size() > 0) {
                saved.add(save(file, target));
            } else if (file.withdrawn() && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(target);
            }
        }
        return List.copyOf(saved);
    }

    private static Path save(LinkedFile file, Path target) throws IOException {
        Path part = Files.createTempFile(target.toAbsolutePath().getParent(), "part", null);
        try {
            try (var out = Files.newOutputStream(part)) {
                file.content().writeTo(out);
            }
            return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
