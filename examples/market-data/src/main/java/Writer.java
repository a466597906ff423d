import java.util.concurrent.ThreadLocalRandom;

/** Updates the quotes as fast as it can, until Enter. */
public class Writer {

    public static void main(String[] args) throws Exception {
        try (QuotesShared quotes = QuotesShared.acquire()) {
            quotes.update(page -> {
                page.setSymbol("ACME");
                quote(page, 10_000);
            });
            System.out.println("quoting");
            long bid = 10_000;
            while (System.in.available() == 0) {
                long next = bid + ThreadLocalRandom.current().nextInt(-3, 4);
                quotes.update(page -> quote(page, next));
                bid = next;
            }
        }
    }

    /** All values belong to the bid, so that a reader can see whether they are of one update. */
    private static void quote(Quotes page, long bid) {
        page.setBid(bid);
        page.setAsk(bid + 2);
        for (int level = 0; level < 5; level++) {
            page.setDepthAt(level, (int) (bid + level));
        }
    }
}
