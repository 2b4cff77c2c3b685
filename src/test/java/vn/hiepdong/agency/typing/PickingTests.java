package vn.hiepdong.agency.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.hiepdong.web.RuleViolation;

/** A picker takes a name; where several bear it, it asks which. */
class PickingTests {

    private static final PickerChoice DISTRICT = new PickerChoice(12, "Ủy ban nhân dân Bình Liêu", "Huyện Bình Liêu");
    private static final PickerChoice COMMUNE = new PickerChoice(31, "Ủy ban nhân dân Bình Liêu", "Xã Bình Liêu");
    private static final PickerChoice FRONT = new PickerChoice(5, "Ủy ban Mặt trận Tổ quốc", "Tỉnh Mẫu");

    @Test
    void theListNumbersOnlyNamesThatSeveralBear() {
        assertThat(Picking.options(List.of(DISTRICT, COMMUNE, FRONT)))
                .containsExactly(
                        "Ủy ban nhân dân Bình Liêu (#12)",
                        "Ủy ban nhân dân Bình Liêu (#31)",
                        "Ủy ban Mặt trận Tổ quốc");
    }

    @Test
    void aNumberBehindTheNameDecides() {
        assertThat(Picking.number("Ủy ban nhân dân Bình Liêu (#31)")).contains(31L);
        assertThat(Picking.number("Ủy ban nhân dân Bình Liêu")).isEmpty();
        assertThat(Picking.number("Ban chỉ đạo 35 (#)")).isEmpty();
    }

    @Test
    void theOnlyOneOfANameIsTaken() {
        assertThat(pick(List.of(FRONT), "Ủy ban Mặt trận Tổ quốc")).isEqualTo(FRONT);
    }

    @Test
    void anAmbiguousNameListsTheChoices() {
        assertThatThrownBy(() -> pick(List.of(DISTRICT, COMMUNE), "Ủy ban nhân dân Bình Liêu"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("Có 2 cơ quan tên “Ủy ban nhân dân Bình Liêu”. Hãy gõ rõ một trong: "
                        + "Ủy ban nhân dân Bình Liêu (#12), Huyện Bình Liêu; "
                        + "Ủy ban nhân dân Bình Liêu (#31), Xã Bình Liêu.");
    }

    @Test
    void anUnknownNameSaysWhatToDoBesideItsField() {
        assertThatThrownBy(() -> pick(List.of(), "Ủy ban X"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.sentences())
                                .containsExactly(new RuleViolation.Sentence(
                                        "parent",
                                        "Không có cơ quan nào tên “Ủy ban X”. Hãy chọn trong danh sách gợi ý.")));
    }

    private static PickerChoice pick(List<PickerChoice> found, String typed) {
        return Picking.one(found, typed, "parent", "cơ quan", Function.identity());
    }
}
