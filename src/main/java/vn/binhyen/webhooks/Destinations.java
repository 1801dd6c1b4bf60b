package vn.binhyen.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Decides where messages may be sent. Nobody may use this server to reach machines that only it can reach, so private
 * addresses are refused unless the installation allows them; plain http is for the machine itself, and only then.
 */
@Component
class Destinations {

    private static final Set<String> SCHEMES = Set.of("https", "http");

    private final boolean privateAllowed;

    Destinations(@Value("${binhyen.webhooks.private-addresses:false}") boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    /** Resolves the address anew: it may lead elsewhere than when it was entered. */
    Destination resolve(String url) throws Refused {
        var uri = read(url);
        var addresses = addresses(uri.getHost());
        boolean open = Arrays.stream(addresses).noneMatch(Destinations::isPrivate);
        if (!open && !privateAllowed) throw new Refused(Refusal.PRIVATE);
        boolean here = Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress);
        if (uri.getScheme().equals("http") && !here) throw new Refused(Refusal.NOT_HTTPS);
        return new Destination(uri, addresses[0]);
    }

    private URI read(String url) throws Refused {
        try {
            var uri = new URI(url);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!SCHEMES.contains(scheme) || uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > 65_535)
                throw new Refused(Refusal.NO_ADDRESS);
            if (uri.getUserInfo() != null || uri.getFragment() != null) throw new Refused(Refusal.NO_ADDRESS);
            if (!url.chars().allMatch(c -> c > ' ' && c < 127)) throw new Refused(Refusal.NO_ADDRESS);
            if (scheme.equals("http") && !privateAllowed) throw new Refused(Refusal.NOT_HTTPS);
            return new URI(scheme + url.substring(scheme.length()));
        } catch (URISyntaxException e) {
            throw new Refused(Refusal.NO_ADDRESS);
        }
    }

    private static InetAddress[] addresses(String host) throws Refused {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new Refused(Refusal.UNKNOWN_HOST);
        }
    }

    /** Whether an address is not for everybody in the world; those that wrap another one count as private. */
    static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return true;
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isSpecial4(bytes) : isSpecial6(bytes);
    }

    /** RFC 6890: this network, shared, protocol assignments, documentation, benchmarking, reserved. */
    private static boolean isSpecial4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
    }

    /** Only 2000::/3 is the world's; of it 2002::/16, 2001::/23 and 2001:db8::/32 are not. The rest wraps or is local. */
    private static boolean isSpecial6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        return (first & 0xe000) != 0x2000 || first == 0x2002 || first == 0x2001 && (second < 0x200 || second == 0xdb8);
    }

    /** Why nothing may be sent there. */
    enum Refusal {
        NO_ADDRESS,
        NOT_HTTPS,
        UNKNOWN_HOST,
        PRIVATE
    }

    /** Nothing may be sent there. */
    static class Refused extends Exception {

        private final Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
