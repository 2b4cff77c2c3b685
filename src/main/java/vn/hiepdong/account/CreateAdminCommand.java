package vn.hiepdong.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.RuleViolation;

/**
 * {@code java -jar hiep-dong.jar create-admin --login=… --name=… --agency=… --area=…}: the first administrator, since
 * without the demonstration the portal has no account. The password comes from {@code PORTAL_ADMIN_PASSWORD} or is asked
 * for on the terminal. The agency and its area are registered when the portal does not know them.
 */
@Component
class CreateAdminCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(CreateAdminCommand.class);

    private final FirstAdministrator administrator;
    private final Environment environment;
    private int exitCode;

    CreateAdminCommand(FirstAdministrator administrator, Environment environment) {
        this.administrator = administrator;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.getNonOptionArgs().contains("create-admin")) {
            return;
        }
        try {
            var login = required(arguments, "login");
            administrator.create(
                    login,
                    required(arguments, "name"),
                    password(),
                    required(arguments, "agency"),
                    required(arguments, "area"));
            LOG.info("Đã tạo tài khoản quản trị {}. Khởi động cổng rồi đăng nhập tại /dang-nhap.", login);
        } catch (RuleViolation violation) {
            LOG.error("Chưa tạo được tài khoản quản trị. {}", violation.getMessage());
            exitCode = 1;
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private static String required(ApplicationArguments arguments, String option) {
        return Optional.ofNullable(arguments.getOptionValues(option)).orElse(List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseThrow(() -> new RuleViolation(option, "Thiếu --" + option + "=…"));
    }

    private String password() {
        return Optional.ofNullable(environment.getProperty("PORTAL_ADMIN_PASSWORD"))
                .orElseGet(CreateAdminCommand::askForPassword);
    }

    private static String askForPassword() {
        var console = System.console();
        if (console == null) {
            return "";
        }
        var first = console.readPassword("Mật khẩu (ít nhất 12 ký tự): ");
        var second = console.readPassword("Gõ lại mật khẩu: ");
        if (!Arrays.equals(first, second)) {
            throw new RuleViolation("password", "Hai lần gõ mật khẩu không giống nhau.");
        }
        return new String(first);
    }
}
