import java.time.Duration;

/** Offers the desk, and answers until it is told to stop. */
public class Service {

    public static void main(String[] args) throws InterruptedException {
        try (DeskShared desk = DeskShared.create(Desk.OPTIONS)) { // an exception if there is a service already
            System.out.println("open");
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
    }
}
