package vn.hiepdong.web.kit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/** One field of each kind. */
public record SampleForm(
        String submissionKey,
        Long version,
        @NotBlank(message = "Nhập tên chương trình") String title,
        String summary,

        @Pattern(regexp = "|[0-9/]{8,10}", message = "Ngày ký chưa đúng, ví dụ: 10/04/2018")
        String signedOn,

        Status status,
        String visibility,
        String host,
        List<String> sectors,
        boolean archival,

        String secret,
        List<@Valid Row> rows) {

    @AssertTrue(message = "Bản ghi nội bộ phải có bên chủ trì")
    public boolean isHostKnown() {
        return !"PARTIES".equals(visibility) || host != null && !host.isBlank();
    }

    public enum Status {
        DRAFT,
        ACTIVE
    }

    public record Row(
            String number,
            @NotBlank(message = "Nhập nội dung cam kết") String statement,
            String lead,
            String kind) {}
}
