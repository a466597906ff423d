import io.sharedstruct.Array;
import io.sharedstruct.FixedString;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedStruct;

/** A page of quotes, written by one process at a time, read by any number. */
@SharedStruct(name = "quotes")
public interface Quotes {

    /** Makes updates whole for those who take snapshots. */
    Sequence getSequence();

    @FixedString(16)
    String getSymbol();

    void setSymbol(String symbol);

    /** In ticks. */
    long getBid();

    void setBid(long bid);

    long getAsk();

    void setAsk(long ask);

    /** How much is there at each of the best five prices. */
    @Array(5)
    int getDepthAt(int level);

    void setDepthAt(int level, int depth);
}
