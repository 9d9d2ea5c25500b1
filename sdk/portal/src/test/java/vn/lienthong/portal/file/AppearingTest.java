package vn.lienthong.portal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AppearingTest {
    @Test
    @Tag("LT-FILE-006")
    @EnabledOnOs(OS.LINUX)
    @DisplayName("The name of a file appears once, with all of its content: it never names an empty one first")
    void once(@TempDir Path folder) throws Exception {
        List<String> appeared = new ArrayList<>();
        try (FileHost hosted = new FileHost();
                WatchService watch = FileSystems.getDefault().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            hosted.give("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
            try (FileDownloads downloads = FileDownloads.open(hosted.options().build())) {
                downloads.fetch(hosted.link("/a.pdf"), folder);
            }
            boolean over = false;
            while (!over) {
                WatchKey key = watch.poll(30, TimeUnit.SECONDS);
                assertThat(key).isNotNull();
                for (WatchEvent<?> event : key.pollEvents()) {
                    over |= event.kind() == StandardWatchEventKinds.ENTRY_DELETE;
                    if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                        appeared.add(String.valueOf(event.context()) + event.count());
                    }
                }
                key.reset();
            }
        }
        assertThat(appeared).hasSize(2).contains("a.pdf1");
    }
}
