package demo;

import io.sharedstruct.SharedStruct;

class NamesDifferInCase {
    @SharedStruct
    interface Data {
        int getX();
    }

    @SharedStruct
    interface DATA { // WARNING [NamesDifferInCase] the name of the file NamesDifferInCase_DATA.h differs from that for demo.NamesDifferInCase.Data in case only, so one replaces the other where the file system ignores case, as those of Windows and macOS do; rename one of the structs
        int getX();
    }
}
