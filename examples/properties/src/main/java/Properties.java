import io.sharedstruct.SharedLock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** Sets every property of the struct in one update, and prints them all. */
public class Properties {

    public static void main(String[] args) throws InterruptedException {
        try (EverythingShared shared = EverythingShared.acquire()) {
            shared.update(Properties::set);
            System.out.println(EverythingShared.SIZEOF + " bytes, text at " + EverythingShared.TEXT_OFFSET);
            shared.read(data -> {
                print(data);
                return null;
            });

            System.out.println("turn " + shared.compareAndSetTurn(0, 1) + " " + shared.getAndAddTurn(2) + " "
                    + shared.getAcquireTurn());
            shared.setReleaseTurn(4);
            shared.wakeTurn();
            System.out.println("turn isn't 3: " + shared.awaitTurn(3, Duration.ofSeconds(1)));

            try (SharedLock.Held held = shared.getLock().lock()) {
                System.out.println("locked, abandoned: " + held.wasAbandoned());
            }
            try (SharedLock.Held held = shared.getGuard().readLock().lock()) {
                System.out.println("reading, abandoned: " + held.wasAbandoned());
            }
            System.out.println("sequence at " + shared.getSequence().value());
        }
    }

    private static void set(Everything data) {
        data.setReady(true);
        data.setTiny((byte) -8);
        data.setSmall((short) -16);
        data.setNumber(-32);
        data.setLarge(-64);
        data.setLetter('ß');
        data.setRatio(0.5f);
        data.setMean(0.25);
        data.setOn(true);
        data.setPercent(255);
        data.setCount(4_294_967_295L);
        data.setMask(-1);
        data.setState(Everything.State.BUSY);
        data.setSide(Everything.Side.SELL);
        data.setMode(5);
        data.setOpen(true);
        data.setDelta(-1000);
        data.setText("Grüße");
        data.setTitle("wide");
        data.setNote("with its length");
        data.setId(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
        data.setTime(Instant.parse("2026-01-02T03:04:05.678Z"));
        data.getOrigin().setX(1);
        data.getOrigin().setY(2);
        data.getCornerAt(1).setX(3);
        data.getCornerAt(1).setY(4);
        data.setLevels(new int[] {10, 20, 30, 40});
        data.setLevelAt(3, 50);
        data.setCellAt(1, 2, 6.5);
        data.setReal(1.0);
        data.setAligned(16);
        data.setNetwork(0x0A000001);
        data.setWritten(7);
        data.setReleaseTurn(0);
    }

    private static void print(Everything data) {
        System.out.println("numbers " + data.isReady() + " " + data.getTiny() + " " + data.getSmall() + " "
                + data.getNumber() + " " + data.getLarge() + " U+00" + Integer.toHexString(data.getLetter()) + " "
                + data.getRatio() + " " + data.getMean());
        System.out.println("wide and unsigned " + data.isOn() + " " + data.getPercent() + " " + data.getCount() + " "
                + Long.toUnsignedString(data.getMask()));
        System.out.println("enums " + data.getState() + " " + data.getSide());
        System.out.println("bits " + data.getMode() + " " + data.isOpen() + " " + data.getDelta());
        System.out.println("texts " + data.getText().length() + " " + data.getTitle() + ", " + data.getNote());
        System.out.println("converted " + data.getId() + " " + data.getTime());
        Point corner = data.getCornerAt(1);
        System.out.println("structs " + data.getOrigin().getX() + " " + data.getOrigin().getY() + ", " + corner.getX()
                + " " + corner.getY());
        int[] levels = new int[4];
        data.getLevels(levels);
        System.out.println("arrays " + Arrays.toString(levels) + " " + data.getLevelAt(3) + " " + data.getCellAt(1, 2));
        System.out.println("union " + data.getReal() + " is 0x" + Long.toHexString(data.getRaw()));
        System.out.println("places " + data.getAligned() + " 0x" + Integer.toHexString(data.getNetwork()) + " "
                + data.getWritten());
    }
}
