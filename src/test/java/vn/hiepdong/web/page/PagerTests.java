package vn.hiepdong.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletRequest;

class PagerTests {

    @ParameterizedTest(name = "page {0} of {1} shows {2}")
    @CsvSource({
        "1, 1, 1",
        "1, 3, 1 2 3",
        "1, 7, 1 2 3 … 7",
        "2, 7, 1 2 3 4 … 7",
        "4, 7, 1 2 3 4 5 6 7",
        "7, 7, 1 … 5 6 7",
        "50, 99, 1 … 48 49 50 51 52 … 99",
    })
    void showsTheFirstTheLastAndTheNeighbours(int number, int pages, String shown) {
        var row = pager(number, pages, new MockHttpServletRequest()).links().stream()
                .map(link -> link.gap() ? "…" : String.valueOf(link.number()))
                .collect(Collectors.joining(" "));
        assertThat(row).isEqualTo(shown);
    }

    @Test
    void keepsTheFiltersAndDropsTheEmptyOnes() {
        var request = new MockHttpServletRequest();
        request.addParameter("nam", "2018");
        request.addParameter("co-quan", "");
        request.addParameter("tu", "dân vận & an sinh");
        request.addParameter("trang", "3");

        var pager = pager(3, 7, request);

        assertThat(pager.next()).isEqualTo("?nam=2018&tu=d%C3%A2n%20v%E1%BA%ADn%20%26%20an%20sinh&trang=4");
        assertThat(pager.previous()).endsWith("&trang=2");
    }

    @Test
    void hasNoPreviousOnTheFirstPageAndNoNextOnTheLast() {
        assertThat(pager(1, 7, new MockHttpServletRequest()).previous()).isNull();
        assertThat(pager(7, 7, new MockHttpServletRequest()).next()).isNull();
    }

    @ParameterizedTest(name = "?trang={0} is page {1}")
    @CsvSource({"1, 1", "12, 12", "0, 1", "-3, 1", "hai, 1", "99999999999, 1", "'', 1"})
    void forgivesNonsenseInTheAddress(String asked, int page) {
        var request = new MockHttpServletRequest();
        request.addParameter("trang", asked);
        assertThat(Pager.wanted(request, 20)).isEqualTo(PageRequest.of(page - 1, 20));
    }

    private static Pager pager(int number, int pages, MockHttpServletRequest request) {
        var page = new PageImpl<>(Collections.nCopies(10, "mục"), PageRequest.of(number - 1, 10), pages * 10L);
        return Pager.of(page, request);
    }
}
