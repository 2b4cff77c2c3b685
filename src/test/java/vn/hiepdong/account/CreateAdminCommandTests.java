package vn.hiepdong.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import vn.hiepdong.database.FreshDatabase;

/** The first administrator is made by a command, with a password that holds as any other (ASVS 6.3.2). */
@SpringBootTest
@FreshDatabase
class CreateAdminCommandTests {

    private static final String GOOD = "con mèo xanh ngủ trên 3 quả bí";

    @Autowired
    FirstAdministrator administrator;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quantri1  | %s           | create-admin | 0 | 1
            quantri2  | admin        | create-admin | 1 | 0
            quantri3  | Password123! | create-admin | 1 | 0
            quantri4  | ''           | create-admin | 1 | 0
            Quản Trị  | %s           | create-admin | 1 | 0
            quantri5  | %s           |              | 0 | 0
            """)
    void makesOneOrSaysWhyNot(String login, String password, String command, int exitCode, int made) {
        var environment =
                new MockEnvironment().withProperty("PORTAL_ADMIN_PASSWORD", password.equals("%s") ? GOOD : password);
        var asked = new CreateAdminCommand(administrator, environment);
        asked.run(new DefaultApplicationArguments(
                command == null ? "other" : command,
                "--login=" + login,
                "--name=Người Quản Trị",
                "--agency=Ủy ban nhân dân tỉnh Lệnh",
                "--area=Tỉnh Lệnh"));
        assertThat(asked.getExitCode()).isEqualTo(exitCode);
        assertThat(jdbc.sql("select count(*) from account where login = ?")
                        .param(login)
                        .query(Integer.class)
                        .single())
                .isEqualTo(made);
    }
}
