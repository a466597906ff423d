/** A program that shares a struct. */
module com.example.hello {
    requires io.sharedstruct;
}
