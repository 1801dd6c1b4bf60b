package vn.binhyen.webhooks;

import java.net.InetAddress;
import java.net.URI;

/** An endpoint's address with the machine it leads to, checked. */
record Destination(URI uri, InetAddress address) {

    boolean isSecure() {
        return "https".equals(uri.getScheme());
    }

    int port() {
        if (uri.getPort() != -1) return uri.getPort();
        return isSecure() ? 443 : 80;
    }

    String target() {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
