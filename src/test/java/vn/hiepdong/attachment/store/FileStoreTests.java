package vn.hiepdong.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies under the data folder, and what of it is swept. */
class FileStoreTests {

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void anEmptyStore() {
        store = new FileStore(folder);
    }

    @Test
    void oneContentLiesOnceUnderItsChecksum() throws IOException {
        var first = keep("nội dung");
        var second = keep("nội dung");

        assertThat(second).isEqualTo(first).hasSize(64);
        assertThat(store.find(first, null)).hasContent("nội dung");
        try (var all = Files.walk(folder.resolve("files/contents"))) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aSweepTakesOnlyWhatNobodyHoldsAndHasLainAWhile() throws IOException {
        var held = keep("được giữ");
        var forgotten = keep("bị bỏ");
        Files.writeString(store.fresh(), "dở dang");

        assertThat(store.sweep(Set.of(held)::contains, Instant.now().minus(Duration.ofHours(24))))
                .isZero();
        assertThat(store.sweep(Set.of(held)::contains, Instant.now().plusSeconds(60)))
                .isEqualTo(2);

        assertThat(store.find(held, null)).exists();
        assertThat(store.find(forgotten, null)).doesNotExist();
    }

    @Test
    void whatIsBroughtAgainCountsAsNew() throws IOException {
        var sha256 = keep("lần nữa");
        Files.setLastModifiedTime(
                store.find(sha256, null), FileTime.from(Instant.now().minus(Duration.ofDays(9))));

        keep("lần nữa");

        assertThat(store.sweep(any -> false, Instant.now().minus(Duration.ofHours(24))))
                .isZero();
        assertThat(store.find(sha256, null)).exists();
    }

    private String keep(String text) throws IOException {
        var file = store.fresh();
        Files.writeString(file, text);
        var sha256 = store.sha256(file);
        store.keep(file, sha256, null);
        return sha256;
    }
}
