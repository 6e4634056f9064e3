package org.tongtu.identity;

import java.net.InetAddress;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongtu.kernel.CannotStart;

/** One address or a range in CIDR notation, as a pattern over the text in which the server writes addresses. */
record AddressRange(InetAddress address, int prefix) {

    private static final String LITERAL = "(\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)(/\\d{1,3})?";

    /** @throws CannotStart for a name, or a range that is none: a proxy nobody meant must not be trusted */
    static AddressRange of(String text) {
        if (!text.matches(LITERAL)) {
            throw unusable(text);
        }
        String[] parts = text.split("/");
        InetAddress address;
        try {
            address = InetAddress.ofLiteral(parts[0]);
        } catch (IllegalArgumentException e) {
            throw unusable(text);
        }
        int bits = address.getAddress().length * 8;
        int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
        if (prefix > bits || prefix == 0 || bits == 128 && prefix % 16 != 0) {
            throw unusable(text);
        }
        return new AddressRange(address, prefix);
    }

    private static CannotStart unusable(String text) {
        return new CannotStart("TONGTU_TRUSTED_PROXIES: " + text + " is neither an address nor a range.",
                "Write 10.0.0.7, 10.0.0.0/8 or 2001:db8::/32 (IPv6 in steps of 16).");
    }

    String pattern() {
        return address.getAddress().length == 4 ? four() : six();
    }

    private String four() {
        byte[] bytes = address.getAddress();
        return IntStream.range(0, 4).mapToObj(i -> octet(bytes[i] & 0xFF, prefix - 8 * i)).collect(Collectors.joining("\\."));
    }

    private static String octet(int value, int bits) {
        if (bits >= 8) {
            return Integer.toString(value);
        }
        if (bits <= 0) {
            return "\\d{1,3}";
        }
        int first = value & (0xFF << (8 - bits));
        return IntStream.range(first, first + (1 << (8 - bits))).mapToObj(Integer::toString).collect(Collectors.joining("|", "(?:", ")"));
    }

    private String six() {
        String[] groups = address.getHostAddress().replaceAll("%.*", "").split(":");
        return IntStream.range(0, 8).mapToObj(i -> prefix > 16 * i ? groups[i] : "[0-9a-f]{1,4}").collect(Collectors.joining(":"));
    }
}
