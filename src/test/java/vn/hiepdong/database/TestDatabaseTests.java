package vn.hiepdong.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** The foundation of the other tests: the same roles as in earnest, whatever the kind of test. */
class TestDatabaseTests {

    private static final String WHERE = "select current_user || ' in ' || current_database()";

    @Test
    void eachFreshDatabaseIsAnother() {
        assertThat(TestDatabase.fresh().jdbcUrl())
                .isNotEqualTo(TestDatabase.fresh().jdbcUrl());
    }

    @Nested
    @DataJpaTest
    class AnOrdinaryTest {

        @Test
        void runsAsTheRoleWithoutDdlInTheSharedDatabase(@Autowired JdbcTemplate jdbc) {
            assertThat(jdbc.queryForObject(WHERE, String.class)).isEqualTo("hiepdong_app in shared");
        }
    }

    @Nested
    @DataJpaTest
    @FreshDatabase
    class ATestThatAsksForItsOwn {

        @Test
        void hasOne(@Autowired JdbcTemplate jdbc) {
            assertThat(jdbc.queryForObject(WHERE, String.class)).startsWith("hiepdong_app in fresh_");
        }
    }

    @Nested
    @SpringBootTest
    class TheWholeApplication {

        @Test
        void migratesAsTheOwnerAndRunsAsTheOther(@Autowired Flyway flyway, @Autowired JdbcTemplate jdbc)
                throws SQLException {
            var configuration = flyway.getConfiguration();
            assertThat(configuration.getPlaceholders()).containsEntry("appRole", "hiepdong_app");
            try (var owner = configuration.getDataSource().getConnection()) {
                assertThat(owner.getMetaData().getUserName()).isEqualTo("hiepdong_owner");
            }
            assertThat(jdbc.queryForObject(WHERE, String.class)).isEqualTo("hiepdong_app in shared");
        }
    }
}
