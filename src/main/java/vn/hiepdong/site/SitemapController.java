package vn.hiepdong.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.conference.ConferenceFilter;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.programme.ProgrammeFilter;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.legal.DocumentFilter;
import vn.hiepdong.programme.legal.LegalDocuments;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;

/** Every public page, for search engines. */
@Controller
@PublicPage
@CachedPage
class SitemapController {

    /** A sitemap may list 50,000 addresses; the newest records come first. */
    private static final Pageable MOST = PageRequest.of(0, 15_000);

    private static final List<String> SECTIONS = List.of(
            "/",
            "/chuong-trinh",
            "/hoi-nghi",
            "/le-ky-ket",
            "/van-ban",
            "/co-quan",
            "/tim-kiem",
            "/gioi-thieu",
            "/so-do-cong");

    private final Programmes programmes;
    private final Conferences conferences;
    private final LegalDocuments documents;
    private final Agencies agencies;
    private final PublicAddresses addresses;

    SitemapController(
            Programmes programmes,
            Conferences conferences,
            LegalDocuments documents,
            Agencies agencies,
            PublicAddresses addresses) {
        this.programmes = programmes;
        this.conferences = conferences;
        this.documents = documents;
        this.agencies = agencies;
        this.addresses = addresses;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Transactional(readOnly = true)
    @ResponseBody
    String sitemap() {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        Stream.of(
                        SECTIONS.stream(),
                        paths("/chuong-trinh/", programmes.publicPage(ProgrammeFilter.all(), MOST), p -> p.slug()),
                        paths("/hoi-nghi/", conferences.publicPage(ConferenceFilter.all(), MOST), c -> c.slug()),
                        paths(
                                "/van-ban/",
                                documents.publicPage(DocumentFilter.all(), MOST),
                                d -> String.valueOf(d.id())),
                        agencies.all().stream().map(agency -> "/co-quan/" + agency.slug()))
                .flatMap(Function.identity())
                .forEach(path ->
                        xml.append("<url><loc>").append(addresses.of(path)).append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString();
    }

    /** Slugs are of a-z, 0-9 and hyphens: nothing to escape. */
    private static <T> Stream<String> paths(String section, Page<T> records, Function<T, String> slug) {
        return records.stream().map(record -> section + slug.apply(record));
    }
}
