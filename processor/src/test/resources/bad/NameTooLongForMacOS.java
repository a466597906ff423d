import io.sharedstruct.*;

@SharedStruct(name = "MyData-123456789-123456789-123") // WARNING [NameTooLongForMacOS] the name has 30 characters, but macOS allows 29; shorten it if the program is to run there
interface MyData {
    int getX();
}
