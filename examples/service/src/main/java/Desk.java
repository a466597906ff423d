import io.sharedstruct.AcquireOptions;
import io.sharedstruct.FixedString;
import io.sharedstruct.Permissions;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedStruct;
import java.time.Duration;

/** A desk at which one user at a time is served. */
@SharedStruct(name = "desk")
public interface Desk {

    /** Whose turn it is: nobody asks, somebody has asked, the answer is there. */
    int FREE = 0;

    int ASKED = 1;
    int ANSWERED = 2;

    /**
     * Whoever is in the group of the service may use it; by default only the same user may. Both sides say so: a user
     * who doesn't expect that others of the group write refuses a region into which they can.
     */
    AcquireOptions OPTIONS = AcquireOptions.named("desk").withPermissions(Permissions.GROUP_READ_WRITE);

    /** Held by the user who is being served. */
    SharedLock getLock();

    /** Read by acquire: who sees ASKED also sees the question, written before it. */
    int getAcquireTurn();

    /** Written by release: what was written before it is there for who reads it. */
    void setReleaseTurn(int turn);

    /** Sleeps as long as it is the expected turn. */
    boolean awaitTurn(int expected, Duration timeout) throws InterruptedException;

    /** Wakes all who sleep in awaitTurn; a write alone wakes nobody. */
    void wakeTurn();

    @FixedString(64)
    String getQuestion();

    void setQuestion(String question);

    @FixedString(64)
    String getAnswer();

    void setAnswer(String answer);
}
