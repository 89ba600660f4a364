package muster.cli;

/** Where the program begins. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int code = Muster.run(console, arguments);
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }
}
