package vn.hiepdong.audit.chain;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * {@code java -jar hiep-dong.jar verify-audit [--seal=12:9f86…]}: says in sentences whether the history is what was written,
 * and ends with 1 where it is not. A seal that was written down elsewhere, from the log or from an earlier run, also finds out
 * whether the end of the chain is missing or the whole of it was reckoned anew.
 */
@Component
class VerifyAuditCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyAuditCommand.class);

    private final VerifyingAudit verifying;
    private int exitCode;

    VerifyAuditCommand(VerifyingAudit verifying) {
        this.verifying = verifying;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.getNonOptionArgs().contains("verify-audit")) {
            return;
        }
        var seal = Optional.ofNullable(arguments.getOptionValues("seal")).orElse(List.of()).stream()
                .findFirst()
                .orElse(null);
        var verdict = verifying.verify(seal);
        verdict.sentences().forEach(verdict.holds() ? LOG::info : LOG::error);
        exitCode = verdict.holds() ? 0 : 1;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
