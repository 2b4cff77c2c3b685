package vn.hiepdong.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.conference.ConferenceFilter;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.programme.ProgrammeFilter;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.legal.DocumentFilter;
import vn.hiepdong.programme.legal.LegalDocuments;

/** Programmes, conferences, documents and agencies on the site map. */
@Component
@Order(SiteMapPart.RECORDS)
class RecordsOnSiteMap implements SiteMapPart {

    /** A sitemap may list 50,000 addresses; the newest records come first. */
    private static final Pageable MOST = PageRequest.of(0, 12_000);

    private final Programmes programmes;
    private final Conferences conferences;
    private final LegalDocuments documents;
    private final Agencies agencies;

    RecordsOnSiteMap(Programmes programmes, Conferences conferences, LegalDocuments documents, Agencies agencies) {
        this.programmes = programmes;
        this.conferences = conferences;
        this.documents = documents;
        this.agencies = agencies;
    }

    @Override
    public String title() {
        return "Chương trình, hội nghị, văn bản";
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("/", "Trang chủ", "Lời hứa của năm nay, các chương trình và hội nghị gần đây."),
                new Section(
                        "/tim-kiem",
                        "Tìm kiếm",
                        "Trong tin tức, chương trình, nội dung đã cam kết, hội nghị, văn bản, cơ quan, người giữ chức vụ."),
                new Section(
                        "/chuong-trinh",
                        "Chương trình",
                        "Mọi chương trình, quy chế, kế hoạch phối hợp đã ký, lọc theo năm, loại, cấp, cơ quan, tình trạng và từ khóa."),
                new Section(
                        "/cam-ket",
                        "Cam kết",
                        "Từng việc đã cam kết: ai chủ trì, đến khi nào, nay ra sao, có số liệu tải về."),
                new Section(
                        "/cam-ket/bieu-do",
                        "Biểu đồ cam kết",
                        "Các cam kết theo tình trạng, theo cơ quan chủ trì và theo năm, có số liệu."),
                new Section("/hoi-nghi", "Hội nghị", "Hội nghị đã tổ chức và hội nghị được công bố trước."),
                new Section("/le-ky-ket", "Lễ ký kết", "Những hội nghị mà ở đó có văn bản được ký."),
                new Section(
                        "/lich-cong-tac",
                        "Lịch công tác",
                        "Theo tuần, tháng, ngày: hội nghị, lịch tiếp công dân và các việc khác được công bố."),
                new Section(
                        "/van-ban",
                        "Văn bản",
                        "Văn bản đã ký và văn bản làm căn cứ, tìm theo bất kỳ phần nào của số, ký hiệu."),
                new Section(
                        "/co-quan",
                        "Cơ quan",
                        "Các cơ quan, đơn vị, tổ chức, tên gọi qua các thời kỳ, việc chủ trì và phối hợp."));
    }

    @Override
    public Stream<String> records() {
        return Stream.of(
                        paths("/chuong-trinh/", programmes.publicPage(ProgrammeFilter.all(), MOST), p -> p.slug()),
                        paths("/hoi-nghi/", conferences.publicPage(ConferenceFilter.all(), MOST), c -> c.slug()),
                        paths(
                                "/van-ban/",
                                documents.publicPage(DocumentFilter.all(), MOST),
                                d -> String.valueOf(d.id())),
                        agencies.all().stream().map(agency -> "/co-quan/" + agency.slug()))
                .flatMap(Function.identity());
    }

    private static <T> Stream<String> paths(String section, Page<T> records, Function<T, String> slug) {
        return records.stream().map(record -> section + slug.apply(record));
    }
}
