package org.tongtu.geodata;

/** The drawing commands of one feature (vector tile specification 2.1, section 4.3): a pen that remembers where it is. */
final class TileCommands {

    private static final int MOVE = 1;
    private static final int LINE = 2;
    private static final int CLOSE = 15;

    private final ProtoBuffer bytes = new ProtoBuffer();
    private int penX;
    private int penY;

    void clear() {
        bytes.clear();
        penX = 0;
        penY = 0;
    }

    ProtoBuffer bytes() {
        return bytes;
    }

    void points(TilePath points) {
        if (points.size() > 0) {
            command(MOVE, points.size());
            draw(points, 0, points.size(), 1);
        }
    }

    void line(TilePath line) {
        command(MOVE, 1);
        draw(line, 0, 1, 1);
        command(LINE, line.size() - 1);
        draw(line, 1, line.size() - 1, 1);
    }

    /** An open list of the ring's corners, drawn as it is or the other way round. */
    void ring(TilePath ring, boolean forward) {
        int rest = ring.size() - 1;
        command(MOVE, 1);
        draw(ring, forward ? 0 : rest, 1, 1);
        command(LINE, rest);
        draw(ring, forward ? 1 : rest - 1, rest, forward ? 1 : -1);
        bytes.varint(CLOSE);
    }

    private void command(int id, int count) {
        bytes.varint((long) count << 3 | id);
    }

    private void draw(TilePath path, int first, int count, int step) {
        for (int i = first, left = count; left > 0; i += step, left--) {
            int x = (int) path.x(i);
            int y = (int) path.y(i);
            bytes.zigzag(x - penX);
            bytes.zigzag(y - penY);
            penX = x;
            penY = y;
        }
    }
}
