package org.tongtu.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import java.util.Map;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page around every view. The server talks over a WebSocket, the browser over plain requests, because those pass
 * the security filters: a session that was ended elsewhere stops at its next click. Pages open the socket as they need it
 * ({@link org.tongtu.uikit.Live}). Every view's scripts come with the first page, because rooms contribute dialogs and
 * panels to each other's views, which a chunk per view does not know of.
 */
@Push(value = PushMode.DISABLED, transport = Transport.WEBSOCKET_XHR)
@LoadDependenciesOnStartup
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet("context://site/" + Aura.STYLESHEET)
@StyleSheet("context://site/workspace.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("/site/icon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}
