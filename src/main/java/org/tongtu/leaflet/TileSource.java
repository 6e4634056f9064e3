package org.tongtu.leaflet;

/**
 * A layer of vector tiles.
 *
 * @param url with {@code {z}}, {@code {x}} and {@code {y}}
 * @param opacity 0 to 1
 */
public record TileSource(String id, String title, String url, boolean visible, double opacity, LayerStyle style) {

    public TileSource withVisible(boolean shown) {
        return new TileSource(id, title, url, shown, opacity, style);
    }

    public TileSource withOpacity(double value) {
        return new TileSource(id, title, url, visible, Math.clamp(value, 0, 1), style);
    }

    public TileSource withUrl(String address) {
        return new TileSource(id, title, address, visible, opacity, style);
    }
}
