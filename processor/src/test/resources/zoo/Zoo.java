package zoo;

import io.sharedstruct.*;

/** All that has rules of its own. Ends with "quotes" and \ {@code """}. */
@SharedStruct(name = "Zoo")
interface Zoo {
    enum Mood { CALM, @Fallback ANGRY, name, None }
    enum Gate { @Code(-1) SHUT, @Code(1) OPEN }

    @SharedStruct
    interface Cage {
        short getX();
        void setX(short x);
        @FixedString(4) String getLabel();
        void setLabel(String label);
    }

    Sequence getSequence();
    SharedLock getLock();

    byte getSmall();
    void setSmall(byte v);
    @Unsigned(64) long getBig();
    void setBig(long v);
    float getReal();
    void setReal(float v);
    boolean isSet();
    void setSet(boolean v);
    char getUnit();
    void setUnit(char v);
    @Width(1) Mood getMood();
    void setMood(Mood v);
    @Width(1) Gate getGate();
    void setGate(Gate v);
    @BitField(unit = 16, width = 3, signed = true) int getBits();
    void setBits(int v);
    @BitField(unit = 16, width = 13) int getRest();
    void setRest(int v);
    /** Ends with a backslash \ */
    @FixedString(8) String getText();
    void setText(String v);
    @FixedString(value = 8, overflow = Overflow.TRUNCATE) String getCut();
    void setCut(String v);
    @FixedString(value = 10, charset = "UTF-16LE", form = TextForm.PREFIXED_16, overflow = Overflow.TRUNCATE) String getWide();
    void setWide(String v);
    @FixedString(value = 4, charset = "US-ASCII", form = TextForm.UNTERMINATED) String getPlain();
    void setPlain(String v);
    @Array(3) int getLevelsAt(int i);
    void setLevelsAt(int i, int v);
    @Array({2, 3}) short getGridAt(int i, int j);
    void setGridAt(int i, int j, short v);
    @Array(2) @FixedString(4) String getNamesAt(int i);
    void setNamesAt(int i, String v);
    Cage getCage();
    @Array(2) Cage getCagesAt(int i);
    @Converted(UuidAs.Bytes.class) java.util.UUID getId();
    void setId(java.util.UUID v);
    int getLambda();
    int getInt();
    int getName();
    int getAttach();
    int get_();
    int getText_bytes();
    int getGrößeÄ();
}
