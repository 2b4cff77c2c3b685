package vn.hiepdong.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.hiepdong.mail.NotDelivered.How;
import vn.hiepdong.web.PortalProperties;

/** Hands letters to the mail server. Where none is named, nothing is sent. */
@Component
public class Letters {

    private final JavaMailSender sender;
    private final String server;
    private final String from;

    Letters(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String server,
            MailProperties mail,
            PortalProperties portal) {
        this.sender = server.isBlank() ? null : sender.getIfAvailable();
        this.server = server;
        this.from = mail.from().isBlank()
                ? "no-reply@" + portal.baseUrl().getHost()
                : mail.from().strip();
    }

    public boolean possible() {
        return sender != null;
    }

    /** Empty where none is named. */
    public String server() {
        return server;
    }

    /**
     * @param portal under whose name it is sent
     * @param to address of one person
     * @param name of that person
     * @param text plain
     */
    public void send(String portal, String to, String name, String subject, String text) throws NotDelivered {
        try {
            var message = sender.createMimeMessage();
            var letter = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            letter.setFrom(address(from, portal));
            letter.setTo(address(to, name));
            letter.setSubject(oneLine(subject));
            letter.setText(text);
            // no out-of-office note in return
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            sender.send(message);
        } catch (MessagingException | UnsupportedEncodingException unusable) {
            throw new NotDelivered(How.REFUSED, "Địa chỉ thư không dùng được.", unusable);
        } catch (MailAuthenticationException locked) {
            throw new NotDelivered(How.SERVER_AWAY, "Máy chủ thư không nhận tài khoản của cổng.", locked);
        } catch (MailSendException failed) {
            throw notDelivered(failed);
        }
    }

    /** Spring names a cause where the server could not be reached, else what became of each letter. */
    private static NotDelivered notDelivered(MailSendException failed) {
        if (failed.getCause() != null) {
            return new NotDelivered(How.SERVER_AWAY, "Không kết nối được máy chủ thư.", failed);
        }
        var refused = failed.getMessageExceptions().length > 0
                && failed.getMessageExceptions()[0] instanceof SendFailedException;
        return refused
                ? new NotDelivered(How.REFUSED, "Máy chủ thư không nhận thư gửi đến địa chỉ này.", failed)
                : new NotDelivered(How.UNKNOWN, "Kết nối với máy chủ thư bị ngắt giữa chừng.", failed);
    }

    private static InternetAddress address(String address, String name)
            throws UnsupportedEncodingException, MessagingException {
        var to = new InternetAddress(address, oneLine(name), StandardCharsets.UTF_8.name());
        to.validate();
        return to;
    }

    /** A header ends with its line: what somebody typed must not begin another. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
