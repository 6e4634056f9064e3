package org.tongtu.bench;

import java.io.IOException;
import java.util.OptionalLong;

/** Reads a layer's tiles one after the other, as the public interface serves them; only complete tiles with features count. */
final class TileReader implements AutoCloseable {

    private final Connection connection;
    private final String layer;
    private final String[] headers;
    private long bytes;

    /** @param headers of every request: who asks, where the layer is not for everybody */
    TileReader(int port, String layer, String... headers) throws IOException {
        this.connection = new Connection(port);
        this.layer = layer;
        this.headers = headers;
    }

    /** Nanoseconds until a tile was read to its end; a tile without features is a failure. */
    long read(TileGrid.Tile tile) throws IOException {
        return find(tile).orElseThrow(() -> new IOException("nothing in " + tile));
    }

    /** The same; empty where the layer has nothing in this tile. */
    OptionalLong find(TileGrid.Tile tile) throws IOException {
        String path = "/ogc/collections/%s/tiles/WebMercatorQuad/%d/%d/%d?edition=1".formatted(layer, tile.z(), tile.y(), tile.x());
        byte[] request = connection.request("GET", path, null, headers);
        long begun = System.nanoTime();
        Connection.Answer answer = connection.exchange(request);
        long waited = System.nanoTime() - begun;
        if (answer.status() != 200) {
            throw new IOException(path + " answered " + answer.status());
        }
        bytes += answer.body().length;
        return answer.body().length == 0 ? OptionalLong.empty() : OptionalLong.of(waited);
    }

    /** Of all tiles read so far. */
    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        connection.close();
    }
}
