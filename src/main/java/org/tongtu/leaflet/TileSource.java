package org.tongtu.leaflet;

/**
 * A layer of vector tiles.
 *
 * @param url with {@code {z}}, {@code {x}} and {@code {y}}
 * @param opacity 0 to 1
 * @param empty whether nothing is in it, so that it need not be on the map
 */
public record TileSource(
        String id, String title, String url, boolean visible, double opacity, LayerStyle style, boolean empty) {

    public TileSource withVisible(boolean shown) {
        return new TileSource(id, title, url, shown, opacity, style, empty);
    }

    public TileSource withOpacity(double value) {
        return new TileSource(id, title, url, visible, Math.clamp(value, 0, 1), style, empty);
    }

    public TileSource withUrl(String address) {
        return new TileSource(id, title, address, visible, opacity, style, empty);
    }
}
