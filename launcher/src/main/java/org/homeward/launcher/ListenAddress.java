package org.homeward.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** Where the application will listen. */
final class ListenAddress {

    private ListenAddress() {}

    /** Tries the port before anything is started, and chooses one where 0 was asked for. */
    static int free(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return probe.getLocalPort();
        } catch (UnknownHostException e) {
            throw new StartRefused(Reason.PORT_TAKEN, "There is no address " + host + " here; check --host.", e);
        } catch (BindException e) {
            throw new StartRefused(Reason.PORT_TAKEN, bindSentence(host, port, e), e);
        } catch (IOException e) {
            throw new StartRefused(Reason.PORT_TAKEN, "Port " + port + " on " + host + " cannot be used.", e);
        }
    }

    private static String bindSentence(String host, int port, BindException e) {
        String why = String.valueOf(e.getMessage());
        if (why.contains("Permission denied")) {
            return "Port " + port + " may be used by root only; choose one above 1023 with --port.";
        }
        if (why.contains("Cannot assign")) {
            return "The address " + host + " is not one of this machine's; check --host.";
        }
        return "Port " + port + " is taken by another program; choose another with --port.";
    }

    /** The address to type on this machine. */
    static String local(String host, int port) {
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        String name = everywhere || host.equals("127.0.0.1") ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
    }
}
