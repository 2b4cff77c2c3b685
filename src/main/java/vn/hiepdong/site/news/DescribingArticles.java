package vn.hiepdong.site.news;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.news.Article;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.site.PublicAddresses;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.time.Moments;

/** Says of an article what machines ask. To be called in the transaction that read it. */
@Component
class DescribingArticles {

    private final PublicAddresses addresses;
    private final PortalProperties portal;
    private final JsonMapper json;

    DescribingArticles(PublicAddresses addresses, PortalProperties portal, JsonMapper json) {
        this.addresses = addresses;
        this.portal = portal;
        this.json = json;
    }

    /** @param lead the photo on top; null for none */
    ArticleMetadata of(Article article, AttachmentView lead) {
        var address = addresses.of("/tin-tuc/" + article.slug());
        var image = lead == null ? null : addresses.of(lead.onPage(lead.address()));
        var creator = article.signedBy() == null ? article.keepingAgency().name() : article.signedBy();
        var publisher = portal.province().isEmpty() ? portal.name() : portal.name() + " – " + portal.province();
        var published = Moments.iso(article.publishAt());
        return new ArticleMetadata(
                address,
                article.title(),
                article.summary(),
                image,
                published,
                creator,
                publisher,
                article.source() == null ? null : article.source().name(),
                Stream.concat(
                                Stream.of(article.category().name()),
                                article.programmes().stream()
                                        .filter(Programme::isPublic)
                                        .map(Programme::title)
                                        .sorted())
                        .collect(Collectors.joining("; ")),
                asData(article, address, image, published, creator, publisher));
    }

    private String asData(
            Article article, String address, String image, String published, String creator, String publisher) {
        Map<String, Object> news = new LinkedHashMap<>();
        news.put("@context", "https://schema.org");
        news.put("@type", "NewsArticle");
        news.put("headline", article.title());
        news.put("description", article.summary());
        news.put("datePublished", published);
        news.put("inLanguage", "vi");
        news.put("articleSection", article.category().name());
        news.put("mainEntityOfPage", address);
        if (image != null) {
            news.put("image", List.of(image));
        }
        news.put("author", Map.of("@type", article.namesItsAuthor() ? "Person" : "Organization", "name", creator));
        news.put("publisher", Map.of("@type", "GovernmentOrganization", "name", publisher));
        return escaped(json.writeValueAsString(news));
    }

    /** No text can end the element in which the data stands, nor begin another. */
    private static String escaped(String data) {
        return data.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
