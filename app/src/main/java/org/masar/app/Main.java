package org.masar.app;

/** The command line's front door. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("masar");
    }
}
