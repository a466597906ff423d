package demo;

import io.sharedstruct.Array;
import io.sharedstruct.ByteOrder;
import io.sharedstruct.Endian;
import io.sharedstruct.FixedString;
import io.sharedstruct.SharedStruct;

class Orders {
    @SharedStruct(byteOrder = Endian.BIG)
    interface Packet {
        short getPort();

        void setPort(short port);

        char getSign();

        void setSign(char sign);

        int getAddress();

        void setAddress(int address);

        long getTime();

        void setTime(long time);

        float getRatio();

        void setRatio(float ratio);

        byte getTag();

        void setTag(byte tag);

        @FixedString(3)
        String getName();

        void setName(String name);

        double getMean();

        void setMean(double mean);

        @ByteOrder(Endian.NATIVE)
        int getOwn();

        void setOwn(int own);

        @ByteOrder(Endian.LITTLE)
        int getLittle();

        void setLittle(int little);

        Plain getPlain();

        @Array(3)
        int getLevelAt(int index);

        void setLevelAt(int index, int level);

        void getLevels(int[] into);

        void setLevels(int[] from);

        @Array({2, 2})
        @ByteOrder(Endian.LITTLE)
        double getCellAt(int row, int column);

        void setCellAt(int row, int column, double cell);

        void getCells(double[] into);

        void setCells(double[] from);
    }

    @SharedStruct
    interface Plain {
        int getX();

        void setX(int x);

        @ByteOrder(Endian.BIG)
        int getY();

        void setY(int y);
    }
}
