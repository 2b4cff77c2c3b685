package vn.hiepdong.news;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.ConferenceFilter;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.news.ArticleContent.Related;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeFilter;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.RuleViolation.Sentence;

/**
 * Finds the record that an editor means by one box for all kinds: by the name that its list offers ("Hội nghị: …"), or by the
 * address of its public page, as it is copied from the browser. Only what readers may see is found.
 */
@Component
@Transactional(readOnly = true)
class PickingRecords {

    /** The newest: what is older is named by its address. */
    private static final Pageable MOST = PageRequest.of(0, 1000);

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://\\S+)?/(chuong-trinh|hoi-nghi|le-ky-ket|co-quan)/([a-z0-9-]+)/?");

    private final Programmes programmes;
    private final Conferences conferences;
    private final Agencies agencies;

    PickingRecords(Programmes programmes, Conferences conferences, Agencies agencies) {
        this.programmes = programmes;
        this.conferences = conferences;
        this.agencies = agencies;
    }

    List<String> options() {
        return choices().stream().map(Choice::shown).toList();
    }

    /** What it tells of, as the list names it; by its address what is too old for the list. */
    List<String> namesOf(Article article) {
        var choices = choices();
        return Stream.of(article.programmes(), article.conferences(), article.agencies())
                .flatMap(Collection::stream)
                .map(record -> choices.stream()
                        .filter(choice -> choice.isOf(record))
                        .findFirst()
                        .map(Choice::shown)
                        .orElseGet(() -> choice(record).address()))
                .sorted()
                .toList();
    }

    /** @param broken takes a sentence for each row that names nothing */
    Related pick(List<ArticleForm.Related> rows, List<Sentence> broken) {
        var related = new Related(new HashSet<>(), new HashSet<>(), new HashSet<>());
        var choices = List.<Choice>of();
        for (var at = 0; at < rows.size(); at++) {
            var typed = rows.get(at).record();
            if (typed == null || typed.isBlank()) {
                continue;
            }
            Optional<?> found = byAddress(typed);
            if (found.isEmpty()) {
                choices = choices.isEmpty() ? choices() : choices;
                found = choices.stream()
                        .filter(choice -> choice.shown().equalsIgnoreCase(typed.strip()))
                        .findFirst()
                        .map(Choice::record);
            }
            if (found.isEmpty()) {
                broken.add(new Sentence(
                        "related[" + at + "].record",
                        "Không tìm thấy “" + typed
                                + "”. Hãy chọn trong danh sách gợi ý, hoặc dán địa chỉ trang công khai."));
            }
            found.ifPresent(record -> add(record, related));
        }
        return related;
    }

    private static void add(Object record, Related related) {
        if (record instanceof Programme programme) {
            related.programmes().add(programme);
        } else if (record instanceof Conference conference) {
            related.conferences().add(conference);
        } else {
            related.agencies().add((Agency) record);
        }
    }

    private Optional<?> byAddress(String typed) {
        var address = ADDRESS.matcher(typed.strip());
        if (!address.matches()) {
            return Optional.empty();
        }
        var slug = address.group(2);
        return switch (address.group(1)) {
            case "chuong-trinh" -> programmes.publicBySlug(slug);
            case "co-quan" -> agencies.bySlug(slug);
            default -> conferences.publicBySlug(slug);
        };
    }

    private List<Choice> choices() {
        var choices = Stream.<Object>concat(
                        Stream.<Object>concat(
                                programmes.publicPage(ProgrammeFilter.all(), MOST).stream(),
                                conferences.publicPage(ConferenceFilter.all(), MOST).stream()),
                        agencies.all().stream())
                .map(PickingRecords::choice)
                .toList();
        var count = choices.stream().collect(Collectors.groupingBy(Choice::shown, Collectors.counting()));
        return choices.stream()
                .map(choice -> count.get(choice.shown()) > 1 ? choice.numbered() : choice)
                .toList();
    }

    private static Choice choice(Object record) {
        if (record instanceof Programme programme) {
            return new Choice(
                    record, programme.id(), "Chương trình: " + programme.title(), "/chuong-trinh/" + programme.slug());
        }
        if (record instanceof Conference conference) {
            return new Choice(
                    record, conference.id(), "Hội nghị: " + conference.title(), "/hoi-nghi/" + conference.slug());
        }
        var agency = (Agency) record;
        return new Choice(record, agency.id(), "Cơ quan: " + agency.name(), "/co-quan/" + agency.slug());
    }

    /**
     * @param shown in the list, with its number where several share a name
     * @param address of its public page
     */
    private record Choice(Object record, long id, String shown, String address) {

        Choice numbered() {
            return new Choice(record, id, shown + " (#" + id + ")", address);
        }

        boolean isOf(Object other) {
            return choice(other).address().equals(address);
        }
    }
}
