package vn.hiepdong.demo.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import vn.hiepdong.demo.Paper;

/** Pictures of a province that is invented: painted, and called so. */
public final class Painting {

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 1000;
    private static final Color CURTAIN = new Color(0x8f1d1d);
    private static final Color CURTAIN_DEEP = new Color(0x5c1010);
    private static final Color FLOOR = new Color(0xb98d5b);
    private static final Color CLOTH = new Color(0xc62828);
    private static final Color SUIT = new Color(0x22303f);
    private static final Color SKIN = new Color(0xe8c39e);
    private static final Color PAPER = new Color(0xfbf6e9);

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D brush = image.createGraphics();

    private Painting() {
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setPaint(new GradientPaint(0, 0, CURTAIN, 0, 700, CURTAIN_DEEP));
        brush.fillRect(0, 0, WIDTH, 700);
        brush.setColor(new Color(0, 0, 0, 40));
        for (int fold = 40; fold < WIDTH; fold += 90) {
            brush.fillRect(fold, 0, 30, 700);
        }
        brush.setColor(FLOOR);
        brush.fillRect(0, 700, WIDTH, 300);
    }

    public static Paper ofASigning() {
        var painting = new Painting();
        painting.person(520, 330, 1.6);
        painting.person(980, 330, 1.6);
        painting.desk(340);
        painting.desk(800);
        return painting.named("anh-ky-ket.jpg");
    }

    public static Paper ofAHall() {
        var painting = new Painting();
        painting.person(750, 330, 0.8);
        painting.brush.setColor(CLOTH);
        painting.brush.fillRect(640, 500, 220, 130);
        for (int row = 0; row < 4; row++) {
            for (int seat = 0; seat < 12; seat++) {
                painting.person(60 + seat * 126 + (row % 2) * 40, 600 + row * 100, 0.7);
            }
        }
        return painting.named("anh-quang-canh.jpg");
    }

    private void person(int x, int y, double size) {
        brush.setColor(SUIT);
        brush.fillRoundRect(
                x - (int) (65 * size), y + (int) (80 * size), (int) (130 * size), (int) (260 * size), 60, 60);
        brush.setColor(SKIN);
        brush.fillOval(x - (int) (38 * size), y, (int) (76 * size), (int) (90 * size));
        brush.setColor(Color.BLACK);
        brush.fillArc(x - (int) (40 * size), y - (int) (6 * size), (int) (80 * size), (int) (80 * size), 0, 180);
    }

    private void desk(int x) {
        brush.setColor(CLOTH);
        brush.fillRect(x, 620, 360, 260);
        brush.setColor(PAPER);
        brush.fillRect(x + 120, 600, 120, 24);
    }

    private Paper named(String name) {
        brush.dispose();
        return Paper.jpeg(name, image);
    }
}
