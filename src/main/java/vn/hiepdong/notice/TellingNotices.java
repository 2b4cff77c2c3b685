package vn.hiepdong.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.ActiveAccounts;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.notice.choice.NoticeChoices;

/** Tells everybody what stands today and is new to them, and settles what no longer stands. */
@Component
@Transactional
public class TellingNotices {

    private final List<NoticeSource> sources;
    private final ActiveAccounts accounts;
    private final NoticeChoices choices;
    private final NoticeRows rows;
    private final Clock clock;

    TellingNotices(
            List<NoticeSource> sources, ActiveAccounts accounts, NoticeChoices choices, NoticeRows rows, Clock clock) {
        this.sources = sources;
        this.accounts = accounts;
        this.choices = choices;
        this.rows = rows;
        this.clock = clock;
    }

    /** @return false when another node is at it */
    public boolean tell() {
        if (!rows.take()) {
            return false;
        }
        accounts.all().stream()
                .map(ActiveAccounts.Entry::account)
                .collect(Collectors.groupingBy(Position::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::tellColleagues);
        return true;
    }

    /** Those who stand alike are concerned by the same. */
    private record Position(long agencyId, Set<Role> roles) {

        static Position of(SignedInAccount account) {
            return new Position(account.agencyId(), account.roles());
        }
    }

    private void tellColleagues(List<SignedInAccount> colleagues) {
        var matters = sources.stream()
                .flatMap(source -> source.of(colleagues.get(0)).stream())
                .toList();
        for (var person : colleagues) {
            var unwanted = choices.unwantedBy(person.id());
            tell(
                    person.id(),
                    matters.stream()
                            .filter(matter -> !unwanted.contains(matter.kind()))
                            .toList());
        }
    }

    private void tell(long accountId, Collection<Matter> matters) {
        var open = rows.openOf(accountId);
        var standing = matters.stream()
                .collect(Collectors.toMap(
                        Matter::key, Function.identity(), (first, again) -> first, LinkedHashMap::new));
        var now = clock.instant();
        var news = standing.values().stream()
                .filter(matter -> !open.containsKey(matter.key()))
                .toList();
        if (!news.isEmpty()) {
            rows.tell(accountId, news, now);
        }
        open.keySet().removeAll(standing.keySet());
        if (!open.isEmpty()) {
            rows.settle(open.values(), now);
        }
    }
}
