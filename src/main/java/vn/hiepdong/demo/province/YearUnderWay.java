package vn.hiepdong.demo.province;

import java.util.Comparator;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.demo.Clerk;
import vn.hiepdong.demo.province.Following.Item;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeFilter;
import vn.hiepdong.programme.Programmes;

/** What became, in the fictional province, of the eight things promised for this year. */
@Component
@Profile("demo")
record YearUnderWay(Clerk clerk, Programmes programmes, Following following) {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Mẫu";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu";

    void progress() {
        var programme = programme();
        var opened = new Item(programme, 1);
        following.report(opened, 40, "Đã tổ chức đối thoại quý thứ nhất, 120 người dự, 37 ý kiến.", "120");
        following.answer(opened, FRONT, Stance.CONFIRMED, "");
        following.report(opened, 5, "Đang chuẩn bị buổi đối thoại quý này với công nhân khu công nghiệp.", "");

        var heard = new Item(programme, 2);
        following.report(heard, 20, "Đã trả lời 31 trên 34 kiến nghị do Mặt trận chuyển đến.", "31");
        following.answer(
                heard,
                FRONT,
                Stance.DISPUTED,
                "Mặt trận mới nhận được 27 văn bản trả lời; đề nghị đối chiếu danh sách.");

        var late = new Item(programme, 3);
        following.report(late, 12, "Đã rà soát xong kiến nghị của hai năm, còn một năm.", "");
        following.askForTime(late, 30, "Một phần hồ sơ còn ở các huyện cũ, phải tìm lại sau khi bàn giao.");

        var built = new Item(programme, 4);
        following.claim(built, 15, "Đã có mười mô hình được công nhận, đủ số đã hứa.", "10");
        following.answer(built, COMMITTEE, Stance.CONFIRMED, "Sở Nông nghiệp và Môi trường đã kiểm tra cả mười nơi.");

        var funded = new Item(programme, 6);
        following.claim(funded, 2, "Kinh phí năm nay đã cấp đủ cho Ủy ban MTTQ tỉnh.", "");

        following.raise(
                new Item(programme, 5),
                FRONT,
                "Nhiều tổ công nghệ số cộng đồng thiếu máy và đường truyền ở thôn, bản xa.",
                "Có thêm máy dùng chung ở nhà văn hóa.");
    }

    private long programme() {
        return programmes
                .publicPage(new ProgrammeFilter(null, null, null, clerk.id(COMMITTEE), null, null), Pageable.ofSize(50))
                .stream()
                .filter(programme -> !programme.archival())
                .map(Programme::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
