package vn.hiepdong.site.desk;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.commitment.Awaited;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.obstacle.Obstacles;

/** What lies on somebody's desk: each list in the order in which it is to be done. */
record Desk(
        List<Draft> drafts,
        List<Waiting> waiting,
        List<Meeting> meetings,
        List<Due> dues,
        List<Awaited> awaited,
        List<Obstacles.Open> obstacles,
        List<Writing> articles) {

    /** A draft with the sentences that say what it still lacks; none when it may go to signing. */
    record Draft(long id, String title, boolean archival, List<String> missing) {}

    record Waiting(long id, String title) {}

    /** An article that is written or waits for its time; @param when it is to be published: null for a draft */
    record Writing(long id, String title, String when) {}

    /** @param day null where it is not yet set; {@code past}: it is over and nobody said that it was held */
    record Meeting(long id, String title, LocalDate day, boolean past) {}

    record Due(long id, String programmeTitle, String called, String statement, LocalDate dueOn, DueStatus status) {}
}
