import io.sharedstruct.SharedStruct;

class NamesDifferInCase {
    @SharedStruct
    interface MyData { // WARNING [NamesDifferInCase] the class to generate is called NamesDifferInCase_MyDataShared, and another one NamesDifferInCase_MydataShared: where the file system ignores case, one replaces the other; rename one of the two
        int getX();
    }

    @SharedStruct
    interface Mydata { // WARNING [NamesDifferInCase] the class to generate is called NamesDifferInCase_MydataShared, and another one NamesDifferInCase_MyDataShared: where the file system ignores case, one replaces the other; rename one of the two
        int getX();
    }

    @SharedStruct
    interface Other {
        int getX();
    }
}
