package vn.hiepdong.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;

@SpringBootTest
@Transactional
class SubmissionsTests {

    @Autowired
    Submissions submissions;

    private final String key = Submissions.newKey();
    private final List<String> done = new ArrayList<>();

    @Test
    void aSecondClickIsShownWhatTheFirstOneDid() {
        assertThat(post("canbo", "/staff/programmes/1")).isEqualTo("/staff/programmes/1");
        assertThat(post("canbo", "/staff/programmes/2")).isEqualTo("/staff/programmes/1");
        assertThat(done).containsExactly("/staff/programmes/1");
    }

    @Test
    void aReadersSecondClickLikewise() {
        assertThat(post(null, "/dang-nhap")).isEqualTo("/dang-nhap");
        assertThat(post(null, "/")).isEqualTo("/dang-nhap");
    }

    @Test
    void theKeyOfAFormIsWorthNothingToSomebodyElse() {
        post("canbo", "/staff/programmes/1");

        assertThatThrownBy(() -> post("nguoi-la", "/staff/programmes/2")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> post(null, "/")).isInstanceOf(NotFoundException.class);
        assertThat(done).containsExactly("/staff/programmes/1");
    }

    private String post(String login, String result) {
        return submissions.once(key, login, () -> {
            done.add(result);
            return result;
        });
    }
}
