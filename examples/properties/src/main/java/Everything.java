import io.sharedstruct.Align;
import io.sharedstruct.Array;
import io.sharedstruct.BitField;
import io.sharedstruct.ByteOrder;
import io.sharedstruct.CacheLine;
import io.sharedstruct.Code;
import io.sharedstruct.Converted;
import io.sharedstruct.Endian;
import io.sharedstruct.Fallback;
import io.sharedstruct.FixedString;
import io.sharedstruct.InstantAs;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedReadWriteLock;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.TextForm;
import io.sharedstruct.Union;
import io.sharedstruct.Unsigned;
import io.sharedstruct.UuidAs;
import io.sharedstruct.Width;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A property of every kind. Without {@code @Offset} they lie in this order, as a C compiler would lay them out. */
@SharedStruct(name = "everything")
public interface Everything {

    // Numbers, and what is stored as one: bool, int8_t to int64_t, char16_t, float, double.

    boolean isReady();

    void setReady(boolean ready);

    byte getTiny();

    void setTiny(byte tiny);

    short getSmall();

    void setSmall(short small);

    int getNumber();

    void setNumber(int number);

    long getLarge();

    void setLarge(long large);

    char getLetter();

    void setLetter(char letter);

    float getRatio();

    void setRatio(float ratio);

    double getMean();

    void setMean(double mean);

    /** BOOL of Windows, and of many headers: four bytes. */
    @Width(4)
    boolean isOn();

    void setOn(boolean on);

    /** uint8_t in an int: 256 is an exception, not 0. */
    @Unsigned(8)
    int getPercent();

    void setPercent(int percent);

    @Unsigned(32)
    long getCount();

    void setCount(long count);

    /** All 64 bits: what is beyond Long.MAX_VALUE is negative here. */
    @Unsigned(64)
    long getMask();

    void setMask(long mask);

    // Bit fields: these three share a unit of 32 bits, the first one in its lowest bits. Before
    // them the bytes are full up to a multiple of 4, or compilers would disagree on where they lie, which is an error.

    @BitField(unit = 32, width = 3)
    int getMode();

    void setMode(int mode);

    @BitField(unit = 32, width = 1)
    boolean isOpen();

    void setOpen(boolean open);

    @BitField(unit = 32, width = 28, signed = true)
    int getDelta();

    void setDelta(int delta);

    // Enums: the ordinal in four bytes, or codes of your own in as many as you say.

    /** The integer 0 is a constant, so that a fresh region can be read. */
    enum State {
        IDLE,
        BUSY
    }

    State getState();

    void setState(State state);

    /** Codes that another program has chosen. An unknown one is read as OTHER. */
    enum Side {
        @Code(0)
        NONE,
        @Code('B')
        BUY,
        @Code('S')
        SELL,
        @Code(255)
        @Fallback
        OTHER
    }

    @Width(1)
    Side getSide();

    void setSide(Side side);

    // Texts: so many bytes, not characters.

    /** UTF-8, ended by a NUL: at most 31 bytes of text. */
    @FixedString(32)
    String getText();

    void setText(String text);

    /** wchar_t of Windows: at most 15 of its units. */
    @FixedString(value = 32, charset = "UTF-16LE")
    String getTitle();

    void setTitle(String title);

    /** A length in front instead of a NUL behind. */
    @FixedString(value = 16, form = TextForm.PREFIXED_8)
    String getNote();

    void setNote(String note);

    // Any class that a converter stores as a number or as bytes. Yours are two static methods.

    @Converted(UuidAs.Bytes.class)
    UUID getId();

    void setId(UUID id);

    @Converted(InstantAs.Millis.class)
    Instant getTime();

    void setTime(Instant time);

    // Structs inside, one and several, read and written through views.

    Point getOrigin();

    @Array(2)
    Point getCornerAt(int index);

    // Arrays: by element, or as a whole.

    @Array(4)
    int getLevelAt(int index);

    void setLevelAt(int index, int level);

    void getLevels(int[] into);

    void setLevels(int[] from);

    @Array({2, 3})
    double getCellAt(int row, int column);

    void setCellAt(int row, int column, double cell);

    // Where it lies: both members of the union in the same eight bytes, a boundary, a byte order, a cache line of its own.

    @Union("value")
    double getReal();

    void setReal(double real);

    @Union("value")
    long getRaw();

    void setRaw(long raw);

    @Align(16)
    int getAligned();

    void setAligned(int aligned);

    @ByteOrder(Endian.BIG)
    int getNetwork();

    void setNetwork(int network);

    @CacheLine
    long getWritten();

    void setWritten(long written);

    // Ordered and atomic access, and a wait, by the names of the methods.

    int getAcquireTurn();

    void setReleaseTurn(int turn);

    boolean compareAndSetTurn(int expected, int turn);

    int getAndAddTurn(int delta);

    boolean awaitTurn(int expected, Duration timeout) throws InterruptedException;

    void wakeTurn();

    // No values, but what processes meet at: getters alone, and a region begins with them free.

    SharedLock getLock();

    SharedReadWriteLock getGuard();

    /** With it, snapshots have all values as one update left them. */
    Sequence getSequence();
}
