package vn.hiepdong.database;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Ends a start that failed for a reason a person can mend with the sentence and what to do, on standard error, instead of
 * Spring Boot's English banner. Anything else goes on to Spring Boot's own reporter. The exit code is 1 either way.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartupFailureReporter implements SpringBootExceptionReporter {

    StartupFailureReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var explained = StartupFailures.explain(failure);
        explained.ifPresent(StartupFailureReporter::print);
        return explained.isPresent();
    }

    private static void print(StartupFailure failure) {
        var text = "%nKhông khởi động được. %s%nViệc cần làm: %s%n%n".formatted(failure.getMessage(), failure.remedy());
        var standardError = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charsetFor(text));
        standardError.print(text);
        standardError.flush();
    }

    /** A service without a locale has ASCII for its charset, in which Vietnamese would be question marks. */
    private static Charset charsetFor(String text) {
        var platform = Charset.defaultCharset();
        return platform.canEncode() && platform.newEncoder().canEncode(text) ? platform : StandardCharsets.UTF_8;
    }
}
