package vn.hiepdong.site.banner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.web.multipart.MultipartFile;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Day;

/**
 * What an administrator types about a banner.
 *
 * @param link a page of the portal (/chuong-trinh) or an address elsewhere
 * @param picture another one than is kept; none keeps it
 * @param altText what is seen on the picture
 * @param withoutPicture ticked to take the kept one away
 */
record BannerForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{banner.text.blank}") @Size(max = 300, message = "{text.tooLong}")
        String text,

        @Pattern(regexp = "|/[^\\s/\\\\]\\S*|/|https?://\\S+", message = "{banner.link.invalid}")
        @Size(max = 500, message = "{text.tooLong}")
        String link,

        @NotBlank(message = "{banner.showFrom.blank}") @Day String showFrom,
        @NotBlank(message = "{banner.showTo.blank}") @Day String showTo,

        @Pattern(regexp = "|\\d{1,4}", message = "{sortOrder.invalid}")
        String sortOrder,

        MultipartFile picture,
        @Size(max = 300, message = "{text.tooLong}") String altText,
        Boolean withoutPicture) {

    static BannerForm blank() {
        return new BannerForm(Submissions.newKey(), null, "", "", "", "", "", null, "", false);
    }

    static BannerForm of(Banner banner) {
        return new BannerForm(
                Submissions.newKey(),
                banner.version(),
                banner.text(),
                Typed.text(banner.link()),
                Typed.day(banner.showFrom()),
                Typed.day(banner.showTo()),
                String.valueOf(banner.sortOrder()),
                null,
                Typed.text(banner.altText()),
                false);
    }

    boolean bringsPicture() {
        return picture != null && !picture.isEmpty();
    }
}
