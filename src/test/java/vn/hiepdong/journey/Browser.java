package vn.hiepdong.journey;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium or Chrome of this machine, started once for all journeys. Where there is none they are skipped and say so;
 * with {@code REQUIRE_BROWSER=true} that is a failure.
 */
public final class Browser {

    private static final List<String> USUAL_NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static com.microsoft.playwright.Browser started;

    private Browser() {}

    /** A window of its own, as of a person who comes for the first time. */
    public static BrowserContext newWindow(int width) {
        return newWindow(width, true);
    }

    /** @param scripts whether the browser runs any */
    static synchronized BrowserContext newWindow(int width, boolean scripts) {
        if (started == null) {
            var executable = executable().orElseGet(Browser::missing);
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            started = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return started.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setLocale("vi-VN"));
    }

    private static Path missing() {
        var reason = "No Chromium or Chrome: set CHROME_BIN or install one (Debian: apt-get install chromium).";
        if (Boolean.parseBoolean(System.getenv("REQUIRE_BROWSER"))) {
            throw new IllegalStateException(reason);
        }
        return abort(reason);
    }

    private static Optional<Path> executable() {
        var named = Stream.ofNullable(System.getenv("CHROME_BIN")).map(Path::of);
        var onPath = USUAL_NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)));
        var onMac = Stream.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
        return Stream.of(named, onPath, onMac)
                .flatMap(paths -> paths)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
