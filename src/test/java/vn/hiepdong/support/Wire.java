package vn.hiepdong.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sends bytes that no well-behaved client would send, and reads all that comes back until the portal hangs up. */
public final class Wire {

    private static final int PATIENCE = 15_000;

    private final int port;

    public Wire(int port) {
        this.port = port;
    }

    /**
     * @param all as it came
     * @param head lines of the first answer, its status line first
     */
    public record Answer(String all, List<String> head, String body) {

        public int status() {
            return Integer.parseInt(head.get(0).split(" ")[1]);
        }

        public List<String> headers(String name) {
            var begin = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                    .map(line -> line.substring(begin.length()).strip())
                    .toList();
        }

        /** How many requests were read out of the bytes sent. */
        public int answers() {
            return all.split("HTTP/1\\.1 \\d{3}", -1).length - 1;
        }
    }

    /** A request without a body, one header a line. */
    public Answer ask(String requestLine, String... headers) throws IOException {
        return send(requestLine + "\r\n" + lines(headers) + "Connection: close\r\n\r\n");
    }

    private static String lines(String... headers) {
        var lines = new StringBuilder();
        Arrays.stream(headers).forEach(header -> lines.append(header).append("\r\n"));
        return lines.toString();
    }

    public Answer send(String bytes) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return answer(read(socket));
        }
    }

    private static String read(Socket socket) throws IOException {
        var read = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            for (var length = socket.getInputStream().read(buffer);
                    length >= 0;
                    length = socket.getInputStream().read(buffer)) {
                read.write(buffer, 0, length);
            }
        } catch (SocketTimeoutException stillWaiting) {
            // the portal waits for more of a body that was announced
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static Answer answer(String all) {
        var end = all.indexOf("\r\n\r\n");
        return end < 0
                ? new Answer(all, List.of("HTTP/1.1 0"), all)
                : new Answer(all, List.of(all.substring(0, end).split("\r\n")), all.substring(end + 4));
    }
}
