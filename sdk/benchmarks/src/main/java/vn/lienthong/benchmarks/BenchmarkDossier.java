package vn.lienthong.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.portal.outbound.PortalMessageCodec;

/** The dossier used by the benchmarks: every field of the specification's full sample, with ten documents. */
final class BenchmarkDossier {
    private static final String FULL_VECTOR =
            "/vn/lienthong/spec/vectors/messages/DongBoHoSoMC.request.authored.full.json";
    private static final int DOCUMENT_COUNT = 10;

    private BenchmarkDossier() {}

    static Dossier create() {
        Dossier full = PortalMessageCodec.readDossiers(readVector()).value().get(0);
        List<SubmittedDocument> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENT_COUNT; i++) {
            SubmittedDocument one =
                    full.papers().submitted().get(i % full.papers().submitted().size());
            documents.add(one.toBuilder()
                    .id(Integer.toString(100 + i))
                    .fileName(FileName.of("giay-to-" + i + ".pdf"))
                    .build());
        }
        return full.toBuilder()
                .papers(full.papers().toBuilder().submitted(documents).build())
                .build();
    }

    private static byte[] readVector() {
        try (InputStream in =
                Objects.requireNonNull(BenchmarkDossier.class.getResourceAsStream(FULL_VECTOR), FULL_VECTOR)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the sample cannot be read", e);
        }
    }
}
