package io.sharedstruct.mirror.link.aeron;

/**
 * Where a publisher listens: at two ports, of which the second one is that of the answers.
 *
 * @param host a name or an address
 * @param port the first port
 */
public record Endpoint(String host, int port) {

    /**
     * Reads {@code 10.77.0.1:40100} or {@code [fe80::1]:40100}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Endpoint parse(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 1 ? "" : text.substring(0, colon);
        int port;
        try {
            port = Integer.parseInt(text.substring(colon + 1));
        } catch (NumberFormatException e) {
            port = 0;
        }
        boolean bare = host.contains(":") && !host.startsWith("[");
        if (host.isEmpty() || bare || port < 1 || port > 65_534 || !host.matches("[A-Za-z0-9._:\\-\\[\\]%]+")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no address with a port, like 10.77.0.1:40100; the port is one from 1 to 65534");
        }
        return new Endpoint(host, port);
    }

    String requests() {
        return host + ":" + port;
    }

    String answers() {
        return host + ":" + (port + 1);
    }

    @Override
    public String toString() {
        return requests();
    }
}
