package vn.hiepdong.attachment.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** For a file that is used as soon as it is there and so cannot wait: the scanner speaks now, or the file is not taken. */
@Component
public class AskingAtOnce {

    private static final Logger LOG = LoggerFactory.getLogger(AskingAtOnce.class);

    private final Clamd clamd;
    private final ScanProperties properties;
    private final ApplicationEventPublisher events;

    AskingAtOnce(Clamd clamd, ScanProperties properties, ApplicationEventPublisher events) {
        this.clamd = clamd;
        this.properties = properties;
        this.events = events;
    }

    /**
     * @param name under which it was brought
     * @param sha256 of what was brought
     * @return why it is not taken, in a sentence; empty: it is clean, or no scanner is set
     */
    public Optional<String> objection(String name, Path file, String sha256) {
        if (!properties.on()) {
            return Optional.empty();
        }
        try {
            var found = clamd.findQuicklyIn(file);
            found.ifPresent(what -> tell(new InfectedFileFound(sha256, what, List.of("“" + name + "”"))));
            return found.map(
                    what -> "Tệp “" + name + "” có mã độc (" + what + ") nên không được nhận; hãy quét máy của bạn.");
        } catch (IOException away) {
            return Optional.of("Chưa kiểm tra được mã độc trong tệp “" + name + "”: " + away.getMessage()
                    + "; hãy gửi lại sau ít phút.");
        }
    }

    private void tell(InfectedFileFound found) {
        LOG.warn("{}", found.sentence());
        events.publishEvent(found);
    }
}
