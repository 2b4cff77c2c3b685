package vn.hiepdong.site.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.hiepdong.attachment.PublicPictures;

/** Takes from a page what is worth keeping and makes it stand by itself. */
@Component
class SavedPage {

    /** Nothing that leads around the portal or works only there. */
    private static final String LEFT_OUT = ".no-print, nav, form, button, script, link[rel=preload]";

    private static final String ABOUT = "meta[name=description], meta[name^=DC.]";

    private static final Pattern PHOTO = Pattern.compile("/tep/(\\d{1,18})/");

    /** What a mailbox takes in and an old phone opens; what is more is linked. */
    private static final long MOST_PICTURES = 3 * 1024 * 1024;

    private final PublicPictures pictures;
    private final String style;

    SavedPage(PublicPictures pictures) {
        this.pictures = pictures;
        try {
            style = new ClassPathResource("site/saved.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param shown the page as the portal shows it
     * @param frame what stands around it in the file; its main is replaced by the page's
     * @param address of the page, to which its links are completed
     */
    String of(Document shown, Document frame, String address) {
        var main = shown.expectFirst("main");
        main.select(LEFT_OUT).remove();
        main.select("details").attr("open", "");
        shown.setBaseUri(address);
        main.select("a[href]").stream()
                .filter(link -> !link.attr("href").startsWith("#"))
                .forEach(link -> link.attr("href", link.absUrl("href")));
        putPicturesInside(main.select("img[src]"));
        shown.head().select(ABOUT).forEach(said -> frame.head().appendChild(said.clone()));
        frame.title(shown.title());
        frame.head().appendElement("style").appendText(style);
        frame.expectFirst("main").replaceWith(main);
        return frame.outputSettings(frame.outputSettings().prettyPrint(false)).outerHtml();
    }

    private void putPicturesInside(List<Element> images) {
        var ids = images.stream().map(SavedPage::idOf).filter(Objects::nonNull).toList();
        var inside = pictures.small(ids, MOST_PICTURES);
        for (var image : images) {
            var picture = inside.get(idOf(image));
            image.attr(
                    "src",
                    picture == null
                            ? image.absUrl("src")
                            : "data:" + picture.mediaType() + ";base64,"
                                    + Base64.getEncoder().encodeToString(picture.content()));
            List.of("srcset", "sizes", "loading", "decoding").forEach(image::removeAttr);
        }
    }

    private static Long idOf(Element image) {
        var place = PHOTO.matcher(image.attr("src"));
        return place.find() ? Long.valueOf(place.group(1)) : null;
    }
}
