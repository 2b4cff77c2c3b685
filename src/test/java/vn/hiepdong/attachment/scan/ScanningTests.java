package vn.hiepdong.attachment.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.attachment.check.Corpus;
import vn.hiepdong.attachment.check.Photos;
import vn.hiepdong.attachment.scan.FakeClamd.Mood;
import vn.hiepdong.attachment.store.FileStore;
import vn.hiepdong.attachment.store.SweepLock;
import vn.hiepdong.conference.Stage;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.support.SettableClock;
import vn.hiepdong.web.form.Submissions;

/** From the upload to the verdict, with a scanner that comes and goes (ASVS 5.4.3, fault row 12). */
@SpringBootTest(properties = {"portal.scan.patience=300ms", "portal.scan.hurry=300ms", "portal.page-cache=4MB"})
@AutoConfigureMockMvc
@FreshDatabase
@Import({Stage.class, ScanningTests.Watch.class})
class ScanningTests {

    private static final SettableClock CLOCK = new SettableClock("2026-11-25T08:00");
    private static final FakeClamd CLAMD = FakeClamd.onTcp();

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry settings) {
        settings.add("portal.scan.clamd", CLAMD::setting);
    }

    @TestBean
    Clock clock;

    static Clock clock() {
        return CLOCK;
    }

    /** Who watches over the portal. */
    @TestConfiguration
    static class Watch {

        final List<InfectedFileFound> told = new CopyOnWriteArrayList<>();

        @EventListener
        void on(InfectedFileFound found) {
            told.add(found);
        }
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    Watch watch;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Attachments attachments;

    @Autowired
    FileStore store;

    @Autowired
    ScanningContents scanning;

    @Autowired
    Clamd clamd;

    @Autowired
    Verdicts verdicts;

    @Autowired
    SweepLock lock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private long id;
    private String page;

    @AfterAll
    static void closed() {
        CLAMD.close();
    }

    @BeforeEach
    void anAnnouncedConference() {
        CLOCK.set("2026-11-25T08:00");
        CLAMD.mood = Mood.WELL;
        watch.told.clear();
        transaction.executeWithoutResult(begun -> {
            if (stage.me == null) {
                stage.set();
            }
            id = stage.conference(Stage.coming(), "Hội trường");
        });
        jdbc.sql("update conference set announced = true where id = ?")
                .param(id)
                .update();
        page = "/staff/conferences/" + id + "/attachments";
    }

    @Test
    void nobodyGetsAFileBeforeTheScannerHasSpokenAndEverybodyAtOnceAfterwards() throws Exception {
        CLAMD.hold();
        bring("ke-hoach.pdf", Corpus.pdfHolding(Corpus.text("một")));
        bring("anh.jpg", Photos.jpeg(1000, 600));
        publish();

        assertThat(states()).containsOnly("PENDING");
        nobodyGets(files());
        mvc.perform(get(page).with(as(stage.me)))
                .andExpect(content().string(containsString("đang chờ kiểm tra")))
                .andExpect(content().string(containsString("Chưa ai mở được tệp này")));

        CLAMD.speak();
        scanLater();

        assertThat(states()).containsOnly("CLEAN");
        for (var file : files()) {
            for (var address : addresses(file)) {
                mvc.perform(get(address)).andExpect(status().isOk());
            }
            assertThat(body(publicPage())).as("kept pages know").contains(file.address());
        }
    }

    @Test
    void whatIsInfectedIsNobodysAndIsToldOf() throws Exception {
        var bytes = infected("hai");
        bring("dinh kem.pdf", bytes);
        publish();
        scanning.run();

        assertThat(states()).containsOnly("INFECTED");
        var file = files().get(0);
        nobodyGets(files());
        assertThat(watch.told)
                .singleElement()
                .satisfies(told -> assertThat(told.sentence())
                        .startsWith("Máy quét tìm thấy mã độc “Eicar-Test-Signature” trong “dinh kem.pdf” (CONFERENCE "
                                + id + ").")
                        .contains("không được đưa ra"));
        assertThat(jdbc.sql("select detail from security_event where kind = 'UPLOAD' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(watch.told.get(0).sentence());
        mvc.perform(get(page).with(as(stage.me)))
                .andExpect(content().string(containsString("Máy quét tìm thấy Eicar-Test-Signature.")));
        var sha256 = FakeClamd.sha256(bytes);
        assertThat(store.find(sha256, null)).doesNotExist();
        assertThat(store.quarantined(sha256)).exists();

        mvc.perform(post("/staff/attachments/" + file.id() + "/withdrawal")
                        .param("submissionKey", Submissions.newKey())
                        .param("reason", "Có mã độc")
                        .with(as(stage.me)))
                .andExpect(status().isSeeOther());
        CLAMD.hold();
        bring("dinh kem.pdf", bytes);
        assertThat(states()).as("brought again it is looked at again").containsOnly("PENDING");
        CLAMD.speak();
        scanLater();
        assertThat(states()).containsOnly("INFECTED");
    }

    @Test
    void anInfectedDraftIsNotShown() throws Exception {
        bring("nhap.pdf", infected("chín"));
        scanning.run();
        var version = Jsoup.parse(mvc.perform(get(page).with(as(stage.me)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .select("input[name=version]")
                .attr("value");
        mvc.perform(post(page)
                        .param("submissionKey", Submissions.newKey())
                        .param("version", version)
                        .param("rows[0].id", String.valueOf(files().get(0).id()))
                        .param("rows[0].kind", "OTHER")
                        .param("rows[0].title", "Kế hoạch")
                        .param("rows[0].order", "1")
                        .param("rows[0].shown", "true")
                        .with(as(stage.me)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tệp có mã độc thì không công khai được")));
    }

    @Test
    void aScannerThatIsAwayIsWaitedFor() throws Exception {
        CLAMD.goAway();
        bring("ke-hoach.pdf", Corpus.pdfHolding(Corpus.text("ba")));
        publish();
        scanning.run();
        assertThat(states()).containsOnly("PENDING");
        nobodyGets(files());

        CLAMD.comeBack();
        scanLater();
        assertThat(states()).containsOnly("CLEAN");
        mvc.perform(get(files().get(0).address())).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "HANGS,        không trả lời trong thời hạn",
        "BREAKS_OFF,   ngắt kết nối giữa chừng",
        "TAKES_LITTLE, lớn hơn giới hạn của máy quét",
        "FAILS,        máy quét báo lỗi",
    })
    void oneThatDoesNotFinishLeavesTheFileWaitingAndIsAskedAgain(Mood mood, String why) throws Exception {
        CLAMD.mood = mood;
        bring("ke-hoach.pdf", Corpus.pdfHolding(Corpus.text(mood.name().repeat(300))));
        scanning.run();
        assertThat(states()).containsOnly("PENDING");
        nobodyGets(files());
        mvc.perform(get(page).with(as(stage.me)))
                .andExpect(content().string(containsString("Lần kiểm tra trước chưa xong: ")))
                .andExpect(content().string(containsString(why)));

        CLAMD.mood = Mood.WELL;
        scanLater();
        assertThat(states()).containsOnly("CLEAN");
    }

    @Test
    void whatWasBroughtBeforeThereWasAScannerIsGivenOutUntilSomethingIsFoundInIt() throws Exception {
        var clean = older(Corpus.pdfHolding(Corpus.text("bốn")));
        var infected = older(infected("năm"));
        mvc.perform(get(clean)).andExpect(status().isOk());
        mvc.perform(get(infected)).andExpect(status().isOk());

        scanning.run();

        mvc.perform(get(clean)).andExpect(status().isOk());
        mvc.perform(get(infected)).andExpect(status().isNotFound());
        assertThat(states()).containsExactlyInAnyOrder("CLEAN", "INFECTED");
    }

    @Test
    void withoutAScannerNothingWaitsAnyMoreButWhatIsInfectedStaysAway() throws Exception {
        CLAMD.hold();
        CLAMD.mood = Mood.FAILS;
        bring("ke-hoach.pdf", Corpus.pdfHolding(Corpus.text("sáu")));
        publish();
        CLAMD.speak();
        older(infected("bảy"));
        jdbc.sql("update attachment set sort_order = 9 where file_name = 'cu.pdf'")
                .update();
        scanning.run();
        CLAMD.mood = Mood.WELL;
        jdbc.sql("update content_scan set due_at = '2026-11-25T00:00Z' where state = 'NOT_SCANNED'")
                .update();
        scanning.run();

        assertThat(verdicts.release()).isPositive();

        mvc.perform(get(files().get(0).address())).andExpect(status().isOk());
        mvc.perform(get(files().get(1).address())).andExpect(status().isNotFound());
        scanLater();
        assertThat(states()).containsExactlyInAnyOrder("CLEAN", "INFECTED");
    }

    @Test
    void twoNodesLookAtEachContentOnce() throws Exception {
        var contents = IntStream.range(0, 12)
                .mapToObj(number -> Corpus.pdfHolding(Corpus.text("nút " + number)))
                .toList();
        for (var content : contents) {
            older(content);
        }
        CLAMD.scanned.clear();
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var running = Stream.of(scanning, anotherNode())
                    .map(node -> nodes.submit(() -> {
                        together.await();
                        node.run();
                        return node;
                    }))
                    .toList();
            for (var node : running) {
                node.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(CLAMD.scanned)
                .as("and perhaps what another test has left waiting")
                .containsAll(contents.stream().map(FakeClamd::sha256).toList())
                .doesNotHaveDuplicates();
        assertThat(states()).hasSize(12).containsOnly("CLEAN");
    }

    @Test
    void aMonthLaterItIsLookedAtAgainForScannersLearn() throws Exception {
        var bytes = Corpus.pdfHolding(Corpus.text("tám"));
        older(bytes);
        scanning.run();
        CLAMD.scanned.clear();
        scanning.run();
        assertThat(CLAMD.scanned).doesNotContain(FakeClamd.sha256(bytes));

        CLOCK.set("2027-01-02T08:00");
        scanning.run();
        assertThat(CLAMD.scanned).contains(FakeClamd.sha256(bytes));
        assertThat(states()).containsOnly("CLEAN");
    }

    /** When the pause is over that follows a look which came to nothing. */
    private void scanLater() {
        CLOCK.set("2026-11-26T08:00");
        scanning.run();
    }

    private ScanningContents anotherNode() {
        return new ScanningContents(clamd, verdicts, store, lock, transaction, jdbc, events);
    }

    private static byte[] infected(String mark) {
        return Corpus.pdfHolding(Corpus.text(mark + FakeClamd.EICAR));
    }

    private void bring(String name, byte[] bytes) throws Exception {
        var field = name.endsWith("jpg") ? "photos" : "documents";
        mvc.perform(multipart(page)
                        .file(new MockMultipartFile(field, name, null, bytes))
                        .with(as(stage.me)))
                .andExpect(status().is3xxRedirection());
    }

    /** As the files of a portal lie that has no scanner yet. */
    private String older(byte[] bytes) throws IOException {
        var file = Files.write(store.fresh(), bytes);
        var sha256 = store.sha256(file);
        store.keep(file, sha256, null);
        jdbc.sql("""
                        insert into attachment (id, version, owner_kind, owner_id, kind, state, title, sort_order, file_name,
                            file_type, sha256, size)
                        values (nextval('attachment_seq'), 0, 'CONFERENCE', ?, 'OTHER', 'PUBLIC', 'Tệp cũ', 0, 'cu.pdf', 'PDF', ?, ?)
                        """).params(id, sha256, bytes.length).update();
        return files().stream()
                .filter(one -> one.fileName().equals("cu.pdf"))
                .reduce((first, last) -> last.id() > first.id() ? last : first)
                .orElseThrow()
                .address();
    }

    private void publish() {
        jdbc.sql("""
                        update attachment set state = 'PUBLIC', title = 'Tệp thử',
                            alt_text = case when kind = 'PHOTO' then 'Hai người trao bản ký' end
                         where owner_id = ? and state = 'DRAFT'
                        """).param(id).update();
    }

    private void nobodyGets(List<AttachmentView> files) throws Exception {
        assertThat(files).isNotEmpty();
        for (var file : files) {
            for (var address : addresses(file)) {
                for (var request :
                        List.of(get(address), head(address), get(address).header("Range", "bytes=0-9"))) {
                    mvc.perform(request).andExpect(status().isNotFound());
                }
                for (MockHttpServletRequestBuilder request : List.of(get(address), head(address))) {
                    mvc.perform(request.with(as(stage.me))).andExpect(status().isNotFound());
                }
            }
            assertThat(body(publicPage())).doesNotContain("/tep/" + file.id() + "/");
            assertThat(body(publicPage() + "/luu")).doesNotContain("/tep/" + file.id() + "/", ";base64,");
            for (var own : List.of(page, "/staff/conferences/" + id)) {
                assertThat(mvc.perform(get(own).with(as(stage.me)))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8))
                        .doesNotContain("/tep/" + file.id() + "/");
            }
        }
    }

    private static List<String> addresses(AttachmentView file) {
        return file.photo() ? List.of(file.address(), file.address() + "?rong=480") : List.of(file.address());
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String publicPage() {
        return "/hoi-nghi/" + stage.get(id).slug();
    }

    private List<AttachmentView> files() {
        return attachments.of(OwnerKind.CONFERENCE, id);
    }

    private List<String> states() {
        return jdbc.sql("select s.state from content_scan s join attachment a using (sha256) where a.owner_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }
}
