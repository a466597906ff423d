package demo;

import io.sharedstruct.SharedStruct;

/** Regions that other programs have named. They are opened only. */
class Foreigners {

    @SharedStruct(name = "$pcars2$")
    interface Race {
        int getX();
    }

    @SharedStruct(name = "a \"b\" {c}! \\ ??= größe\u202e\n9")
    interface Odd {
        int getX();
    }

    @SharedStruct(name = "Global\\HWiNFO_SENS_SM2")
    interface Sensors {
        int getX();
    }

    @SharedStruct(name = ".hidden")
    interface Hidden {
        int getX();
    }
}
