package vn.hiepdong.site.face;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.SmallPictures;

/** Takes in and finds the small pictures of the portal's face, for the rooms of this module. */
@Component
public class SitePictures {

    private static final int PART_OF_SHA = 12;

    private final SitePictureRepository pictures;
    private final SmallPictures painting;

    SitePictures(SitePictureRepository pictures, SmallPictures painting) {
        this.pictures = pictures;
        this.painting = painting;
    }

    /** As a page prints it. */
    public record Shown(long id, String sha256, int width, int height) {

        public String address() {
            return addressOf(id, sha256);
        }
    }

    static String addressOf(long id, String sha256) {
        return "/giao-dien/anh/" + id + "-" + sha256.substring(0, PART_OF_SHA);
    }

    /**
     * @param field to which the sentence of a refusal belongs
     * @return its id
     * @throws vn.hiepdong.web.RuleViolation when it is no picture that is taken in
     */
    @Transactional
    public long bring(Resource upload, int widest, int highest, String field) {
        return pictures.save(new SitePicture(painting.paint(upload, widest, highest, field)))
                .id();
    }

    /** By their ids. */
    @Transactional(readOnly = true)
    public Map<Long, Shown> shown(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : pictures.findShown(ids).stream().collect(Collectors.toMap(Shown::id, Function.identity()));
    }
}
