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
 * A linked dossier with its form and its files (LT-NB-004). The same code may be received again after a supplement
 * and then replaces the earlier dossier.
 *
 * @param code code of the dossier in that system, not the agency's own code
 * @param procedure the procedure with the code of that system
 * @param kind kind of service, as written: KS birth, KT death
 * @param unit number of the unit that handles the dossier, as written; not an agency code
 * @param receivedAt time of reception, as written; its format is not public
 * @param techId the applicant's account on the national portal
 * @param form the filled form as JSON text, also if the system sent it as JSON; its keys depend on the kind
 * @param files files of the dossier
 * @param extras other members of the object
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
     * Writes the files that are not withdrawn and not empty into a folder that contains only this dossier; creates the
     * folder if needed. File names are sanitised and made unique. Each file is written atomically and replaces a file
     * of the same name, so a second call is safe. Names do not depend on withdrawals; an earlier copy of a withdrawn
     * file is deleted. Other files in the folder are not changed.
     *
     * @return the paths, in the order of {@link #files()}
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
