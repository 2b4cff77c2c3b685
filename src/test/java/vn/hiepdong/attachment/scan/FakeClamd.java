package vn.hiepdong.attachment.scan;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that speaks as ClamAV's daemon does: PING, INSTREAM with its framing, the test virus, its limit of size; and that
 * can be in a bad mood.
 */
final class FakeClamd implements AutoCloseable {

    /** The harmless file that every scanner reports. In two parts, or a scanner would report this source. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    enum Mood {
        WELL,
        /** Takes a thousand bytes, says that this is too much and reads no further. */
        TAKES_LITTLE,
        /** Closes when it has read a part. */
        BREAKS_OFF,
        /** Reads everything and never says a word. */
        HANGS,
        /** Says that it cannot. */
        FAILS,
        /** Answers in words that nobody knows. */
        MUMBLES
    }

    private static final int LITTLE = 1000;

    /** Checksums of the contents that it read to the end, in order. */
    final List<String> scanned = new CopyOnWriteArrayList<>();

    volatile Mood mood = Mood.WELL;

    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "fake-clamd");
        thread.setDaemon(true);
        return thread;
    });
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private SocketAddress address;
    private ServerSocketChannel server;

    private FakeClamd(SocketAddress address) {
        this.address = address;
        comeBack();
    }

    static FakeClamd onTcp() {
        return new FakeClamd(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    static FakeClamd onPath(Path socket) {
        return new FakeClamd(UnixDomainSocketAddress.of(socket));
    }

    /** As PORTAL_CLAMD names it. */
    String setting() {
        return address instanceof InetSocketAddress tcp ? "127.0.0.1:" + tcp.getPort() : address.toString();
    }

    ScanProperties properties(java.time.Duration patience) {
        return new ScanProperties(setting(), patience, patience);
    }

    /** Keeps what it said to itself until {@link #speak}. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    void speak() {
        gate.countDown();
    }

    void goAway() {
        try {
            server.close();
            if (address instanceof UnixDomainSocketAddress path) {
                Files.deleteIfExists(path.getPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void comeBack() {
        try {
            var opened = address instanceof UnixDomainSocketAddress
                    ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                    : ServerSocketChannel.open();
            opened.bind(address);
            address = opened.getLocalAddress();
            server = opened;
            workers.execute(() -> accept(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocketChannel opened) {
        try {
            while (true) {
                var client = opened.accept();
                workers.execute(() -> serve(client));
            }
        } catch (IOException closed) {
            // gone away
        }
    }

    private void serve(SocketChannel client) {
        try (client) {
            switch (command(client)) {
                case "zPING" -> say(client, "PONG");
                case "zINSTREAM" -> scan(client);
                default -> say(client, "UNKNOWN COMMAND");
            }
        } catch (IOException | InterruptedException closed) {
            // whoever asked has gone
        }
    }

    private static String command(SocketChannel client) throws IOException {
        var word = new ByteArrayOutputStream();
        for (var letter = read(client, 1).get(0);
                letter != 0;
                letter = read(client, 1).get(0)) {
            word.write(letter);
        }
        return word.toString(StandardCharsets.US_ASCII);
    }

    private void scan(SocketChannel client) throws IOException, InterruptedException {
        var content = new ByteArrayOutputStream();
        for (var length = read(client, 4).getInt(0);
                length != 0;
                length = read(client, 4).getInt(0)) {
            content.writeBytes(read(client, length).array());
            if (mood == Mood.BREAKS_OFF) {
                return;
            }
            if (mood == Mood.TAKES_LITTLE && content.size() > LITTLE) {
                say(client, "INSTREAM size limit exceeded. ERROR");
                over.await();
            }
        }
        scanned.add(sha256(content.toByteArray()));
        gate.await();
        switch (mood) {
            case HANGS -> over.await();
            case FAILS -> say(client, "Can't allocate memory ERROR");
            case MUMBLES -> say(client, "<b>\r\n\u001b[2J");
            default ->
                say(
                        client,
                        content.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                                ? "stream: Eicar-Test-Signature FOUND"
                                : "stream: OK");
        }
    }

    private static void say(SocketChannel client, String words) throws IOException {
        client.write(ByteBuffer.wrap((words + "\0").getBytes(StandardCharsets.UTF_8)));
    }

    private static ByteBuffer read(SocketChannel client, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (client.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        over.countDown();
        speak();
        goAway();
        workers.shutdownNow();
    }
}
