import java.time.Duration;

/** Offers the desk, and answers until it is told to stop. */
public class Service {

    public static void main(String[] args) {
        Thread service = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endInOrder(service)));
        // Not closed by the end of the JVM, which comes in the middle of its use, but here.
        try (DeskShared desk = DeskShared.create(Desk.OPTIONS.withCloseAtExit(false))) { // an exception if there is a service already
            System.out.println("open");
            serve(desk);
        } catch (InterruptedException e) {
            // It was told to stop.
        }
    }

    private static void serve(Desk desk) throws InterruptedException {
        for (int served = 1; ; served++) {
            int turn;
            while ((turn = desk.getAcquireTurn()) != Desk.ASKED) {
                desk.awaitTurn(turn, Duration.ofSeconds(1));
            }
            String question = desk.getQuestion();
            desk.setAnswer(new StringBuilder(question).reverse().toString());
            System.out.println(served + ": " + question);
            desk.setReleaseTurn(Desk.ANSWERED);
            desk.wakeTurn();
        }
    }

    /** At Ctrl-C or SIGTERM the JVM ends when this returns: when the service has closed the region. */
    private static void endInOrder(Thread service) {
        service.interrupt();
        try {
            service.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
