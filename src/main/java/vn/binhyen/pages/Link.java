package vn.binhyen.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An address with what is asked for there; what is null or blank is left out. */
public final class Link {

    private final StringBuilder address;
    private boolean asks;

    private Link(String path) {
        address = new StringBuilder(path);
    }

    public static Link to(String path) {
        return new Link(path);
    }

    public Link with(String name, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) return this;
        address.append(asks ? '&' : '?').append(name).append('=');
        address.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        asks = true;
        return this;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
