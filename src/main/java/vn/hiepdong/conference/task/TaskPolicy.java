package vn.hiepdong.conference.task;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;

/**
 * Who may make tasks of what a conference said: coordinators of the side that keeps the programme, and of the side that keeps
 * the conference where it is a party to the programme.
 */
@Component
class TaskPolicy {

    private final Scopes scopes;

    TaskPolicy(Scopes scopes) {
        this.scopes = scopes;
    }

    /** Under which programmes somebody may make tasks of what this conference said. */
    Predicate<Programme> tasksOf(Conference conference, SignedInAccount me) {
        if (!me.is(Role.COORDINATOR)) {
            return programme -> false;
        }
        var kept = scopes.kept(me);
        var parties = scopes.partyAs(me);
        var keepsConference = kept.contains(conference.keepingAgency().id());
        return programme -> kept.contains(programme.keepingAgency().id())
                || keepsConference
                        && programme.parties().stream()
                                .anyMatch(
                                        party -> parties.contains(party.agency().id()));
    }
}
