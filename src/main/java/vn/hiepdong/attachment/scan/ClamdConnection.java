package vn.hiepdong.attachment.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One question to clamd and its answer. Waits no longer than it is told to, at each step: a socket of a path knows no timeout. */
final class ClamdConnection implements AutoCloseable {

    private static final int LONGEST_ANSWER = 4096;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Duration patience;

    /** @throws ScannerAway when nobody answers there */
    ClamdConnection(SocketAddress address, Duration patience) throws IOException {
        this.patience = patience;
        channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
        selector = Selector.open();
        try {
            channel.configureBlocking(false);
            key = channel.register(selector, 0);
            connect(address);
        } catch (IOException | RuntimeException away) {
            close();
            throw away instanceof ScannerAway || away instanceof InterruptedIOException
                    ? (IOException) away
                    : new ScannerAway("không kết nối được máy quét");
        }
    }

    private void connect(SocketAddress address) throws IOException {
        if (!channel.connect(address)) {
            await(SelectionKey.OP_CONNECT);
            channel.finishConnect();
        }
    }

    /** @return false when it has answered already and reads no further */
    boolean send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            await(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
            if (key.isReadable()) {
                return false;
            }
            channel.write(bytes);
        }
        return true;
    }

    /** Up to the zero byte that ends it, or to the end of the connection. */
    String answer() throws IOException {
        var answer = new ByteArrayOutputStream();
        var some = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.size() < LONGEST_ANSWER) {
            await(SelectionKey.OP_READ);
            some.clear();
            if (channel.read(some) < 0) {
                break;
            }
            for (var at = 0; at < some.position(); at++) {
                if (some.get(at) == 0) {
                    return answer.toString(StandardCharsets.UTF_8);
                }
                answer.write(some.get(at));
            }
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    private void await(int what) throws IOException {
        key.interestOps(what);
        var until = System.nanoTime() + patience.toNanos();
        while (true) {
            selector.selectedKeys().clear();
            var left = Math.max(1, Duration.ofNanos(until - System.nanoTime()).toMillis());
            if (selector.select(left) > 0) {
                return;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            if (System.nanoTime() >= until) {
                throw new ScannerAway("máy quét không trả lời trong thời hạn");
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (selector) {
            channel.close();
        }
    }
}
