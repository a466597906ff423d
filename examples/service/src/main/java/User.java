import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedLock;
import java.time.Duration;

/** Asks the service one thing. */
public class User {

    public static void main(String[] args) throws InterruptedException {
        try (DeskShared desk = DeskShared.open(Desk.OPTIONS);
                SharedLock.Held held = desk.getLock().lock()) {
            // A user who was killed here may have left a question behind: begin as if nothing had been.
            if (held.wasAbandoned()) {
                System.out.println("the last user died at the desk");
            }
            desk.setQuestion(args[0]);
            desk.setReleaseTurn(Desk.ASKED);
            desk.wakeTurn();
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (desk.getAcquireTurn() == Desk.ASKED) {
                if (System.nanoTime() > end) {
                    System.out.println("no answer");
                    System.exit(1);
                }
                desk.awaitTurn(Desk.ASKED, Duration.ofSeconds(1));
            }
            System.out.println(desk.getAnswer());
            desk.setReleaseTurn(Desk.FREE);
        } catch (RegionNotFoundException e) {
            System.out.println("there is no service");
            System.exit(1);
        }
    }
}
