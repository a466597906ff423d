package demo;

import io.sharedstruct.SharedStruct;

@SharedStruct
interface ObscuredName { // ERROR [ObscuredName] fields or types called Arrays and java, which ObscuredNameShared inherits, hide a class that it has to name; rename one of them
    int Arrays = 1;
    int java = 2;

    int getX();
}
