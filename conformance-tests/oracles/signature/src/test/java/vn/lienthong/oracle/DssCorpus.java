package vn.lienthong.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The documents in the test jars of DSS, read from the class path at run time. */
final class DssCorpus {
    private static final long MAX_SAMPLE_BYTES = 12L << 20;

    private DssCorpus() {}

    /** A document of the corpus. */
    record CorpusSample(String jar, String name, byte[] content) {
        @Override
        public String toString() {
            return jar + ":" + name;
        }
    }

    /**
     * Returns the documents of one module.
     *
     * @param module such as {@code dss-pades}
     * @param endings the accepted file suffixes, such as {@code .pdf}
     */
    static List<CorpusSample> read(String module, String... endings) {
        List<CorpusSample> samples = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
            Path jar = Path.of(entry);
            String file = jar.getFileName() == null ? "" : jar.getFileName().toString();
            if (file.startsWith(module + "-") && file.endsWith("-tests.jar") && Files.exists(jar)) {
                readJar(module, jar, List.of(endings), samples);
            }
        }
        return samples;
    }

    private static void readJar(String module, Path jar, List<String> endings, List<CorpusSample> samples) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (endings.stream().anyMatch(entry.getName()::endsWith) && entry.getSize() <= MAX_SAMPLE_BYTES) {
                    try (var input = zip.getInputStream(entry)) {
                        samples.add(new CorpusSample(module, entry.getName(), input.readAllBytes()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
