package vn.hiepdong.journey.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What comes after a journey: each of its posts again, by those who must not. */
public class Replay {

    private final RecordingPosts posts;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Replay(RecordingPosts posts, JdbcClient jdbc, PasswordEncoder passwords) {
        this.posts = posts;
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /**
     * No field that its form does not have was kept, and nobody else may post what was posted.
     *
     * @param portal its address, without a path
     * @param password of everybody in the journey
     */
    public void ofTheJourney(String portal, String password) throws Exception {
        var posted = posts.take();
        assertThat(Contents.with(ExtraFields.MARK, jdbc))
                .as("rows that hold what no form has a field for")
                .isEmpty();
        var stranger = Stranger.in(jdbc, passwords.encode(password));
        new ReplayingPosts(portal, password, jdbc).again(posted, stranger);
        posts.take();
    }
}
