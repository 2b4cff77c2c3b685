package vn.hiepdong.demo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import vn.hiepdong.demo.Paper;

/** Pictures for the news of a province that is invented: painted, each a little different, and called so. */
public final class Landscape {

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 1000;
    private static final Color[] ROOFS = {new Color(0xa33c2b), new Color(0x8c4a32), new Color(0xb5523b)};
    private static final Color[] COATS = {
        new Color(0x22303f), new Color(0x7b1016), new Color(0x2f5d50), new Color(0x4a5a8a), new Color(0x8a6d3b)
    };
    private static final Color SKIN = new Color(0xe8c39e);
    private static final Color HAT = new Color(0xe9d9a6);

    /** As wide as a page shows it: thirty larger ones would hold up the first start. */
    private static final double SIZE = 0.64;

    private final BufferedImage image =
            new BufferedImage((int) (SIZE * WIDTH), (int) (SIZE * HEIGHT), BufferedImage.TYPE_INT_RGB);
    private final Graphics2D brush = image.createGraphics();
    private final Random chance;

    private Landscape(long number) {
        chance = new Random(number);
        brush.scale(SIZE, SIZE);
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** @param number the same one paints the same picture */
    public static Paper of(Scene scene, long number) {
        var landscape = new Landscape(number);
        switch (scene) {
            case FIELD -> landscape.field();
            case ROAD -> landscape.road();
            case TREES -> landscape.trees();
            case SEA -> landscape.sea();
            case COUNTER -> landscape.counter();
            case HALL -> landscape.hall();
            case SCHOOL -> landscape.school();
            case MARKET -> landscape.market();
        }
        return landscape.named("tranh-" + scene.name().toLowerCase() + "-" + number + ".jpg");
    }

    private void field() {
        sky(520);
        hills(520);
        var gold = chance.nextBoolean();
        for (var row = 0; row < 12; row++) {
            var shade = 8 * row;
            brush.setColor(
                    gold
                            ? new Color(0xd9 - shade, 0xb3 - shade, 0x4a)
                            : new Color(0x6f - row * 3, 0xa8 - shade / 2, 0x4b));
            brush.fillRect(0, 520 + row * 40, WIDTH, 41);
            brush.setColor(new Color(0, 0, 0, 18));
            brush.fillRect(0, 520 + row * 40, WIDTH, 5);
        }
        for (var count = 0; count < 5; count++) {
            person(150 + count * 280 + chance.nextInt(90), 560 + chance.nextInt(160), 0.9, true);
        }
    }

    private void road() {
        sky(480);
        hills(480);
        brush.setColor(new Color(0x86a65c));
        brush.fillRect(0, 480, WIDTH, 520);
        brush.setColor(new Color(0xc9c4ba));
        brush.fillPolygon(new Polygon(new int[] {690, 790, 1250, 250}, new int[] {480, 480, HEIGHT, HEIGHT}, 4));
        brush.setColor(Color.WHITE);
        for (var dash = 0; dash < 5; dash++) {
            var y = 520 + dash * 95;
            brush.fillRect(737 - dash * 2, y, 6 + dash * 4, 46);
        }
        for (var side = 0; side < 4; side++) {
            house(90 + side * 150, 500 + side * 20, 0.7);
            house(1000 + side * 130, 560 - side * 18, 0.7);
        }
        person(980, 640, 1, true);
        person(560, 690, 1.05, false);
    }

    private void trees() {
        sky(560);
        hills(560);
        brush.setColor(new Color(0x7c9c52));
        brush.fillRect(0, 560, WIDTH, 440);
        for (var tree = 0; tree < 9; tree++) {
            var x = 60 + tree * 165 + chance.nextInt(40);
            var y = 560 + chance.nextInt(60);
            brush.setColor(new Color(0x6b4a2d));
            brush.fillRect(x + 28, y, 14, 130);
            brush.setColor(new Color(0x2f + chance.nextInt(25), 0x70 + chance.nextInt(40), 0x3a));
            brush.fillOval(x - 25, y - 110, 120, 150);
        }
        for (var planter = 0; planter < 6; planter++) {
            person(140 + planter * 230 + chance.nextInt(60), 690 + chance.nextInt(80), 1, planter % 2 == 0);
        }
    }

    private void sea() {
        sky(470);
        brush.setPaint(new GradientPaint(0, 470, new Color(0x5f9fb5), 0, HEIGHT, new Color(0x1f5c78)));
        brush.fillRect(0, 470, WIDTH, 530);
        brush.setColor(new Color(0x6f7f78));
        for (var island = 0; island < 6; island++) {
            var x = chance.nextInt(WIDTH);
            brush.fillArc(x - 90, 400, 180 + chance.nextInt(90), 150, 0, 180);
        }
        brush.setStroke(new BasicStroke(3));
        brush.setColor(new Color(255, 255, 255, 60));
        for (var wave = 0; wave < 40; wave++) {
            var x = chance.nextInt(WIDTH);
            var y = 500 + chance.nextInt(480);
            brush.drawLine(x, y, x + 60 + chance.nextInt(80), y);
        }
        for (var boat = 0; boat < 4; boat++) {
            var x = 150 + boat * 340 + chance.nextInt(100);
            var y = 600 + chance.nextInt(230);
            brush.setColor(ROOFS[boat % ROOFS.length]);
            brush.fillPolygon(
                    new Polygon(new int[] {x, x + 190, x + 150, x + 40}, new int[] {y, y, y + 50, y + 50}, 4));
            brush.setColor(HAT);
            brush.fillRect(x + 70, y - 45, 60, 45);
            brush.setColor(new Color(0xc62828));
            brush.fillRect(x + 20, y - 70, 36, 24);
        }
    }

    private void counter() {
        room(new Color(0xe9e4d8), new Color(0xc9b48f));
        brush.setColor(new Color(0x7b1016));
        brush.fillRect(0, 150, WIDTH, 60);
        for (var desk = 0; desk < 4; desk++) {
            var x = 60 + desk * 360;
            brush.setColor(new Color(0xbcd3de));
            brush.fillRect(x, 260, 300, 230);
            person(x + 150, 300, 0.9, false);
            brush.setColor(new Color(0x8a5a33));
            brush.fillRect(x - 10, 490, 320, 130);
            brush.setColor(Color.WHITE);
            brush.fillRect(x + 110, 465, 80, 30);
        }
        for (var visitor = 0; visitor < 6; visitor++) {
            person(120 + visitor * 245 + chance.nextInt(70), 640 + chance.nextInt(50), 1.05, visitor % 3 == 0);
        }
    }

    private void hall() {
        room(new Color(0x8f1d1d), new Color(0xb98d5b));
        brush.setColor(new Color(0xf3d48a));
        brush.fillRect(350, 120, 800, 12);
        brush.fillRect(450, 160, 600, 12);
        for (var chair = 0; chair < 4; chair++) {
            person(540 + chair * 140, 330, 0.8, false);
        }
        brush.setColor(new Color(0xc62828));
        brush.fillRect(450, 510, 600, 100);
        for (var row = 0; row < 3; row++) {
            for (var seat = 0; seat < 11; seat++) {
                person(60 + seat * 140 + row % 2 * 50, 640 + row * 120, 0.75, false);
            }
        }
    }

    private void school() {
        sky(560);
        hills(560);
        brush.setColor(new Color(0xd8c9a3));
        brush.fillRect(0, 620, WIDTH, 380);
        brush.setColor(new Color(0xf0dfb0));
        brush.fillRect(220, 330, 1060, 300);
        brush.setColor(ROOFS[chance.nextInt(ROOFS.length)]);
        brush.fillPolygon(new Polygon(new int[] {180, 750, 1320}, new int[] {330, 210, 330}, 3));
        brush.setColor(new Color(0x5c7f94));
        for (var window = 0; window < 8; window++) {
            brush.fillRect(270 + window * 125, 390, 70, 100);
        }
        brush.setColor(new Color(0x777777));
        brush.fillRect(120, 250, 8, 420);
        brush.setColor(new Color(0xc62828));
        brush.fillRect(128, 250, 130, 84);
        for (var child = 0; child < 9; child++) {
            person(190 + child * 140 + chance.nextInt(40), 690 + chance.nextInt(110), 0.75, false);
        }
    }

    private void market() {
        sky(560);
        hills(560);
        brush.setColor(new Color(0xcdb892));
        brush.fillRect(0, 560, WIDTH, 440);
        for (var stall = 0; stall < 5; stall++) {
            var x = 30 + stall * 295;
            brush.setColor(COATS[stall % COATS.length].brighter());
            brush.fillPolygon(new Polygon(new int[] {x, x + 130, x + 260}, new int[] {460, 360, 460}, 3));
            brush.setColor(new Color(0x8a5a33));
            brush.fillRect(x + 10, 560, 240, 70);
            for (var fruit = 0; fruit < 9; fruit++) {
                brush.setColor(fruit % 2 == 0 ? new Color(0xd9822b) : new Color(0x5e9440));
                brush.fillOval(x + 18 + fruit * 25, 540, 26, 26);
            }
            person(x + 130, 440, 0.75, true);
        }
        for (var buyer = 0; buyer < 7; buyer++) {
            person(110 + buyer * 200 + chance.nextInt(60), 660 + chance.nextInt(90), 1, buyer % 2 == 0);
        }
    }

    private void sky(int horizon) {
        var morning = chance.nextBoolean();
        brush.setPaint(new GradientPaint(
                0, 0, morning ? new Color(0x8fbfd9) : new Color(0xdb9f6f), 0, horizon, new Color(0xf4ead2)));
        brush.fillRect(0, 0, WIDTH, horizon);
        brush.setColor(new Color(255, 244, 214, 200));
        brush.fillOval(200 + chance.nextInt(1000), 70 + chance.nextInt(90), 120, 120);
    }

    private void hills(int horizon) {
        for (var range = 0; range < 3; range++) {
            brush.setColor(new Color(0x5e - range * 12, 0x86 - range * 14, 0x7a - range * 16));
            var line = new Path2D.Double();
            line.moveTo(0, horizon);
            for (var x = 0; x <= WIDTH; x += 150) {
                line.lineTo(x, horizon - 40 - chance.nextInt(170 - range * 50));
            }
            line.lineTo(WIDTH, horizon);
            line.closePath();
            brush.fill(line);
        }
    }

    private void room(Color wall, Color floor) {
        brush.setColor(wall);
        brush.fillRect(0, 0, WIDTH, 640);
        brush.setColor(floor);
        brush.fillRect(0, 600, WIDTH, 400);
    }

    private void house(int x, int y, double size) {
        brush.setColor(new Color(0xf0e2c4));
        brush.fillRect(x, y, (int) (150 * size), (int) (110 * size));
        brush.setColor(ROOFS[chance.nextInt(ROOFS.length)]);
        brush.fillPolygon(new Polygon(
                new int[] {x - 12, x + (int) (75 * size), x + (int) (150 * size) + 12},
                new int[] {y, y - (int) (70 * size), y},
                3));
    }

    /** @param hat a conical one */
    private void person(int x, int y, double size, boolean hat) {
        brush.setColor(COATS[chance.nextInt(COATS.length)]);
        brush.fillRoundRect(
                x - (int) (45 * size), y + (int) (62 * size), (int) (90 * size), (int) (170 * size), 46, 46);
        brush.setColor(SKIN);
        brush.fillOval(x - (int) (27 * size), y, (int) (54 * size), (int) (64 * size));
        brush.setColor(hat ? HAT : Color.BLACK);
        if (hat) {
            brush.fillPolygon(new Polygon(
                    new int[] {x - (int) (58 * size), x, x + (int) (58 * size)},
                    new int[] {y + (int) (18 * size), y - (int) (34 * size), y + (int) (18 * size)},
                    3));
        } else {
            brush.fillArc(x - (int) (29 * size), y - (int) (5 * size), (int) (58 * size), (int) (58 * size), 0, 180);
        }
    }

    private Paper named(String name) {
        brush.dispose();
        return Paper.jpeg(name, image);
    }
}
